/** What the checks of the samples and the copies of student work say, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const on = (date: string): string => (date === "" ? "" : ` del ${date}`);

export const words: typeof english = {
  ...shared,
  found: (n, first, last) =>
    n === 1 ? `1 estudiante, código ${first}` : `${count(n, "estudiante")}, códigos ${first} a ${last}`,
  links: (n) => `${count(n, "enlace")} a trabajos`,
  groups: (list) => `Grupos encontrados: ${list}`,
  groupCount: (name, n) => `${name} (${n})`,
  aboutTaskHint: "Va al comienzo de las notas. Lo que deje vacío se completa allí.",
  task: {
    purpose: "Qué quieren averiguar",
    task: "La tarea, o su enlace",
    objectives: "Objetivos de contenido y de lenguaje",
    standards: "Estándares",
    scaffolds: "Andamiajes que hubo",
    wida: "Niveles WIDA en el conjunto",
    exemplar: "Enlace al trabajo modelo",
    unit: "Plan de unidad o de lección, o su enlace",
  },

  last: {
    heading: "Pasos de su última reunión",
    about: "Las notas nuevas pueden empezar con los pasos que siguen abiertos y preguntar qué pasó con ellos.",
    look: "Buscar pasos abiertos",
    again: "Buscar otra vez",
    looking: "Buscando en las notas de su última reunión …",
    found: (open, done, date) =>
      open === 0
        ? `Ningún paso abierto en las últimas notas${on(date)}${done === 0 ? "" : `; hechos: ${done}`}.`
        : `${count(open, "paso abierto", "pasos abiertos")} en las últimas notas${on(date)}${done === 0 ? "" : `; hechos: ${done}`}. Para llevar a la reunión:`,
    opens: "abre las notas de su última reunión",
    choose: "Elegir otras notas",
    stop: "Dejar de esperar",
    waiting: "Esperando su elección en la otra ventana. Si la cerró, elija «Dejar de esperar».",
    late: "No se eligieron notas.",
  },
  represented: "Quiénes están en este conjunto (solo lo ve usted)",
  leaks: "Se vería el nombre de un estudiante",
  leak: (where, found) => `${where} contiene «${found}».`,
  moreLeaks: (n) => (n === 1 ? "Y en 1 lugar más." : `Y en ${n} lugares más.`),
  leakNext: "Quite el nombre, o copie el archivo sin su nombre, abajo.",
  places: {
    title: "El título de la reunión",
    rubric: "La rúbrica",
    task: (label) => `Lo que escribió en «${label}»`,
    link: (name) => `El enlace al trabajo de ${name}`,
  },

  copies: {
    about:
      "Hace una copia en la carpeta elegida en «Archivos», llamada por ejemplo «Trabajo de estudiante BKT». Su propio archivo queda como está.",
    inside:
      "El contenido del archivo se copia tal como está. Abra la copia y quite los nombres a mano: en el texto, los encabezados y las imágenes.",
    choose: "Elegir un archivo",
    another: "Elegir otro archivo",
    stop: "Dejar de esperar",
    waiting: "Esperando su elección en la otra ventana. Si la cerró, elija «Dejar de esperar».",
    working: "Haciendo la copia …",
    made: (name) => `«${name}» está lista. Ábrala y busque nombres adentro.`,
    late: "No se eligió ningún archivo. No se copió nada.",
    list: "Copias",
    open: "abre la copia, para quitar los nombres",
    whose: (name) => `¿De quién es «${name}»?`,
    nobody: "Elija un estudiante",
    sample: (n) => `es el enlace de la muestra ${n} de la lista, en un orden al azar`,
    leak: (found) => `El nombre de su propio archivo contiene «${found}». Comparta la copia y no ese archivo.`,
    leave: "Dejar fuera",
    leaveOut: (name) => `Dejar fuera ${name}`,
  },
};
