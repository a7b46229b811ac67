/** What the plan says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const words: typeof english = {
  ...shared,
  plan: {
    heading: "Planificar una reunión",
    problems: (n) =>
      n === 1
        ? "Falta 1 cosa por corregir antes de crear los archivos"
        : `Faltan ${n} cosas por corregir antes de crear los archivos`,
    protocol: "Protocolo",
    suggested: "Lo que sugiere esta hoja:",
    ownProtocols: "Propios",
    library: "Biblioteca",
    protocolReading: "Leyendo la hoja del protocolo …",
    findProtocol: "Buscar o crear un protocolo",
    waiting: "Esperando su elección en la otra ventana. Si la cerró, deje de esperar.",
    stopWaiting: "Dejar de esperar",
    title: "Título de la reunión",
    date: "Fecha",
    start: "Comienzo",
    end: "Final (opcional)",
    moreTime: "Minutos disponibles, dos reuniones",
    minutesAtHand: "Minutos disponibles (en lugar del final)",
    minutesHint:
      "Para todas las reuniones juntas. Las partes se acortan o se alargan para ajustarse. La planificación se acorta al final.",
    two: "Hacerlo en dos reuniones",
    stage: "La segunda reunión empieza con",
    secondDate: "Fecha de la segunda reunión",
    secondStart: "Segundo comienzo",
    secondEnd: "Segundo final",
    secondMeeting: "Segunda reunión",
    agenda: "Agenda",
    agendaFrom: (from, to) => `de ${from} a ${to}`,
    agendaHint: "Marque las partes opcionales que quiera.",
    minutes: (n) => `${n} min`,
    optional: "opcional",

    prework: "Trabajo previo",
    preworkWhere: "Dónde se responde",
    preworkOwn: "Cada quien en su propia copia",
    preworkShared: "En conjunto, en las notas",
    preworkOwnHint: "Cada copia la ve solo su dueño: lo mejor para preguntas personales.",
    preworkSharedHint: "Quienes pueden abrir las notas leen todas las respuestas.",
    due: "Fecha límite (opcional)",

    rubric: "Rúbrica",
    rubricPaste: "Pegue su rúbrica",
    rubricHint: "De un documento, una hoja o CSV: una fila por criterio, una columna por nivel.",
    rubricLast: (title) => (title === "" ? "Su última rúbrica" : `Su última rúbrica: ${title}`),
    rubricChecked: (title) => (title === "" ? "La rúbrica que usted revisó" : `La rúbrica que usted revisó: ${title}`),
    rubricShort: (criteria, levels, line) =>
      `${count(criteria, "criterio")} con ${levels} niveles.${line === null ? "" : ` El nivel de grado empieza en ${line}.`}`,
    rubricOther: "Usar otra rúbrica",
    rubricUseLast: "Usar mi última rúbrica",
    rubricWays: "Rúbricas guardadas o desde cero",
    rubricCheck: "Revisar y cambiar la rúbrica",
    rubricRead: (criteria) => `${count(criteria, "criterio")}: revise el nivel de grado`,
    gradeLevel: "Para cada criterio, elija el nivel más bajo que corresponde al grado.",
    gradeLevelOf: "nivel más bajo que corresponde al grado",
    warnings: "Por favor, revise",

    work: "Trabajos de estudiantes",
    shape: "Qué van a revisar",
    shapes: {
      "one piece": "Un solo trabajo de un estudiante",
      "several of one student": "2 o 3 trabajos de un estudiante",
      "whole class": "Un grupo o varios estudiantes",
      "two or three students": "2 o 3 estudiantes, misma tarea",
    },
    shapeRules: {
      "one piece": "Una muestra.",
      "several of one student": "Dos o tres muestras, cada una de otra tarea. No hacen falta nombres.",
      "whole class": "Un trabajo de cada quien, sobre la misma tarea. Con cinco o más se ven mejor las tendencias.",
      "two or three students": "Traiga también la tarea: escríbala abajo o ponga su enlace.",
    },
    outcomes: "Al menos uno lo logró y al menos uno no",
    moment: "Un momento …",
    differentStudents: "Son estudiantes diferentes",
    copies: "Copiar un archivo sin su nombre",
    roster: "Estudiantes (opcional)",
    rosterHint:
      "Uno por línea: nombre, grupos, enlace al trabajo. Pegue desde una hoja, o deje vacío para usar solo códigos.",
    rosterPrivate:
      "Los nombres se quedan en esta computadora, salvo en la clave de identidades, que solo usted puede abrir.",
    sampleCount: "Número de muestras",

    aboutTask: "Sobre la tarea (opcional)",

    readers: "Quiénes leen",
    readersHint: "Una persona por línea. Con un correo junto al nombre, las notas la mencionan.",

    files: "Archivos",
    documentLanguage: "Idioma de los documentos",
    languages: { en: "English", es: "Español" },
    folderNow: (name) => `Los archivos van a ${name}.`,
    myDrive: "Mi unidad",
    folderChoose: "Elegir carpeta",
    folderLate: "No se eligió ninguna carpeta. Sigue la de antes.",
    folderLink: "Pegue el enlace de una carpeta",
    folderOtherWay: "Usar el enlace de una carpeta",
    folderUseLink: "Usar esta carpeta",
    folderChecking: "Revisando la carpeta …",
    folderUseMyDrive: "Usar Mi unidad",

    inShort: (samples, readers, folder) =>
      `${count(samples, "muestra")}, ${count(readers, "persona que lee", "personas que leen")}, en ${folder}`,
    create: "Crear",
  },

  missing: {
    title: "Dé un título a la reunión.",
    date: "Elija la fecha de la reunión.",
    start: "Elija cuándo empieza la reunión.",
    wholeMinutes: "Escriba minutos enteros, por ejemplo 45.",
    secondDate: "Elija la fecha de la segunda reunión.",
    secondStart: "Elija cuándo empieza la segunda reunión.",
    secondOverlaps: "La segunda reunión empezaría antes de terminar la primera. Cambie su fecha o su comienzo.",
    dueLate: "El trabajo previo vencería después de la reunión. Elija otro día.",
    secondEarlier: "La segunda reunión sería antes que la primera. Cambie una fecha.",
    rubric: "Pegue la rúbrica que usará el equipo.",
    count: (most) => `Indique un número de muestras de 1 a ${most}, o pegue una lista de estudiantes.`,
    shape: (least, most, n) =>
      `Lo que van a revisar pide ${least === most ? least : `de ${least} a ${most}`} ${most === 1 ? "muestra" : "muestras"}; hay ${n}. Cambie una de las dos cosas.`,
    outcomes: "Marque «Al menos uno lo logró», o elija otra cosa que revisar.",
    readers: "Nombre al menos a una persona que lea.",
  },

  making: {
    heading: "Creando su reunión",
    failedHeading: "Todavía no está lista",
    doneHeading: "Su reunión está lista",
    steps: {
      files: "Crear los archivos",
      prework: "Trabajo previo",
      sortSheet: "Hoja de clasificación",
      notes: "Documento de notas",
      key: "Clave de identidades",
    },
    states: { waiting: "en espera", working: "en curso", done: "hecho", failed: "falló" },
    stepSays: (step, state) => `${step}: ${state}`,
    stay: "Deje abierta esta barra unos 10 segundos, hasta que todo esté hecho.",
    filesMade: "Creado hasta ahora",
    notes: "Documento de notas",
    sortSheet: "Hoja de clasificación",
    key: "Clave de identidades",
    toCopy: "cada quien hace una copia",
    onlyYou: "solo usted puede abrirla",
    share: "Los archivos están en Mi unidad: comparta el documento de notas y la hoja de clasificación con su equipo.",
    shareFolder: (folder) => `El documento de notas y la hoja de clasificación están en ${folder}.`,
    nextStep: "Ahora: abra la hoja de clasificación con su equipo. Cada persona tiene una pestaña.",
    change: "Volver al plan",
    another: "Planificar otra reunión",
  },
};
