/** What the dialog "Our protocols" says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const words: typeof english = {
  ...shared,
  languages: { en: "Inglés", es: "Español" },
  myDrive: "Mi unidad",
  back: "Volver",
  open: "Abrir la hoja",
  use: "Usar en este plan",
  using: "Leyendo la hoja …",
  goesInto: (folder) => `La hoja se guarda en ${folder}.`,
  pleaseCheck: "Por favor, revise",

  home: {
    heading: "Protocolos propios",
    explain: "Cada uno es una hoja que su equipo edita: una fila por cada segmento de la reunión.",
    choose: "Elegir uno",
    looking: "Buscando sus protocolos …",
    none: "Todavía no hay ninguno. Cree uno aquí abajo.",
    colleague: "Elegir la hoja de un colega",
    colleagueHint:
      "Una hoja creada por un colega se tiene que elegir una vez. Esta ventana se cierra mientras la elige.",
    colleagueUnsaved: "Pegó un texto que todavía no está guardado. Guárdelo primero o vacíe su campo.",
    colleagueNoPicker:
      "Para usar una hoja creada por un colega, pida a quien instaló el complemento que configure el selector de archivos de Google.",
    opening: "Abriendo el selector de archivos de Google …",
    make: "Crear uno nuevo",
    copy: "Hacerlo nuestro",
    copyHint: "Copiar un protocolo de la biblioteca y luego cambiar lo que haga falta.",
    paste: "Pegar un protocolo",
    pasteHint: "De un documento o una página web. Después se revisa lo que se leyó.",
  },
  copy: {
    heading: "Hacerlo nuestro",
    protocol: "Protocolo que se copia",
    language: "Idioma de la copia",
    make: "Crear nuestra copia",
    making: "Creando la hoja …",
  },
  paste: {
    heading: "Pegar un protocolo",
    text: "Texto del protocolo",
    textHint: "Pegue el texto completo, con sus minutos. Nada se guarda hasta que usted lo guarde.",
    reading: "Leyendo el texto …",
    changed: "El texto cambió después de que usted corrigió el borrador. Sus correcciones siguen aquí.",
    readAnew: "Hacer un borrador nuevo con el texto",
    replaced: "Este es un borrador nuevo, hecho con el texto.",
    bringBackDraft: "Recuperar mi borrador corregido",
    howRead: (n) => `Cómo se leyó el texto: ${count(n, "nota")}`,
    draft: "El borrador: revíselo y corríjalo",
    name: "Nombre",
    language: "Idioma de la hoja",
    segments: "Segmentos",
    columns: {
      title: "Segmento",
      minutes: "Minutos",
      least: "Mínimo",
      usual: "Habitual",
      most: "Máximo",
      optional: "Opcional",
      change: "Mover, borrar",
    },
    titleOf: (n) => `Nombre del segmento ${n}`,
    leastOf: (n) => `Minutos como mínimo del segmento ${n}`,
    usualOf: (n) => `Minutos habituales del segmento ${n}`,
    mostOf: (n) => `Minutos como máximo del segmento ${n}`,
    optionalOf: (n) => `El segmento ${n} es opcional`,
    up: (n) => `Subir el segmento ${n}`,
    down: (n) => `Bajar el segmento ${n}`,
    remove: (n) => `Borrar el segmento ${n}`,
    contents: (steps, questions) => `${count(steps, "paso")}, ${count(questions, "pregunta")}`,
    noContents: "Sin pasos (se añaden en la hoja)",
    tips: "Consejos",
    stage: "Aquí empieza una etapa (opcional)",
    stageHint: "Por ejemplo, «Etapa dos: próximos pasos».",
    removed: (title) => `Se borró «${title}».`,
    bringBack: "Recuperarlo",
    add: "Añadir un segmento",
    untitled: "Segmento sin nombre",
    together: (least, usual, most) =>
      `Sin los segmentos opcionales: normalmente ${usual} minutos, de ${least} a ${most}.`,
    prework: (minutes, questions) =>
      `Preparación: ${minutes} minutos, ${count(questions, "pregunta")}. Va a la hoja, donde se puede cambiar.`,
    save: "Guardar como protocolo nuestro",
    saving: "Creando la hoja …",
    faults: (n) =>
      n === 1
        ? "Falta corregir 1 cosa antes de poder guardarlo"
        : `Faltan corregir ${n} cosas antes de poder guardarlo`,
    faultOf: (n, say) => `Segmento ${n}: ${say}`,
    fault: {
      name: "Póngale un nombre al protocolo.",
      title: "Póngale un nombre a este segmento.",
      noSegments: "Un protocolo necesita al menos un segmento.",
      tooMany: "Un protocolo tiene como máximo 100 segmentos.",
      missing: "Escriba los minutos habituales, por ejemplo 10.",
      notWhole: (typed) => `«${typed}» no es un número entero de minutos. Escriba un número como 10.`,
      zero: "0 minutos no son tiempo. Escriba 1 o más, o borre el segmento.",
      tooLong: "Eso es más de un día. Escriba menos minutos.",
      least: (least, usual) => `El mínimo (${least}) es mayor que los ${usual} minutos habituales.`,
      most: (most, usual) => `El máximo (${most}) es menor que los ${usual} minutos habituales.`,
    },
  },
  made: {
    heading: "Su hoja está lista",
    next: "Ábrala para cambiar lo que quiera: nombre, segmentos, minutos, pasos, preguntas. Se lee de nuevo cada vez que la elige.",
    home: "Volver a nuestros protocolos",
  },
};
