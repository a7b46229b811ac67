/** What the page that changes a sort sheet says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

const people = (n: number, one: string, many: string): string =>
  n === 1 ? `1 persona ${one}` : `${n} personas ${many}`;
const pieces = (n: number, one: string, many: string): string =>
  n === 1 ? `1 muestra ${one}` : `${n} muestras ${many}`;

export const words: typeof english = {
  ...shared,
  change: {
    heading: "Cambiar personas o muestras",
    noMeeting:
      "Esta hoja de cálculo no es una hoja de clasificación. Abra la hoja de clasificación de su reunión y elija allí esta opción del menú.",
    reading: "Leyendo la hoja de clasificación …",
    kept: "No se borra nada de lo que alguien escribió: lo que se quita queda oculto, deja de contar y se puede recuperar.",
    readers: "Quienes leen",
    name: (name) => `Nombre de ${name}`,
    levels: (n) => (n === 0 ? "todavía sin niveles" : n === 1 ? "1 nivel elegido" : `${n} niveles elegidos`),
    takeOut: "Quitar",
    takeOutOf: (name) => `Quitar ${name}`,
    bringBack: "Recuperar",
    bringBackOf: (name) => `Recuperar ${name}`,
    out: "fuera",
    addReaders: "Agregar personas que leen",
    addReadersHint: "Un nombre por línea. Cada persona recibe una pestaña.",
    samples: "Muestras",
    listed: (n, out) => `${pieces(n, "en la hoja", "en la hoja")}${out === 0 ? "" : `, ${out} fuera`}`,
    addSamples: "Agregar muestras: estudiantes",
    addSamplesHint:
      "Un estudiante por línea; después pueden ir los grupos y un enlace. Los nombres van solo a su clave de identidades.",
    addCount: "O cuántas agregar",
    newCodes: (first, last) => (first === last ? `Muestra nueva: ${first}` : `Muestras nuevas: ${first} a ${last}`),
    warnings: "Por favor, revise",
    wording:
      "Para cambiar las palabras de un criterio o de un nivel, escriba encima en la pestaña Rúbrica. Los niveles ya elegidos siguen contando.",
    nothing: "Todavía no hay nada que cambiar.",
    will: "Esto va a pasar",
    willAddReaders: (n) => people(n, "nueva, con su pestaña", "nuevas, cada una con su pestaña"),
    willRename: (n) => people(n, "con otro nombre", "con otro nombre"),
    willTakeReaders: (n) => people(n, "fuera", "fuera"),
    willBringReaders: (n) => people(n, "de vuelta", "de vuelta"),
    willAddSamples: (n) => pieces(n, "nueva", "nuevas"),
    willTakeSamples: (n) => pieces(n, "fuera", "fuera"),
    willBringSamples: (n) => pieces(n, "de vuelta", "de vuelta"),
    known: (n) =>
      n === 1
        ? "1 de estos estudiantes ya está en su clave. Agréguelo solo si es otro trabajo. Todavía no cambió nada."
        : `${n} de estos estudiantes ya están en su clave. Agréguelos solo si son otros trabajos. Todavía no cambió nada.`,
    addAgain: "Agregar y cambiar la hoja",
    start: "Cambiar la hoja",
    working: "Cambiando la hoja de clasificación …",
    done: "La hoja de clasificación está cambiada.",
    keyDone: "Los nombres están en su clave de identidades.",
    openKey: "Abrir la clave de identidades",
    chooseFile: "Elegir este archivo",
    waiting: "Esperando su elección en la otra ventana. Si la cerró, elija «Dejar de esperar».",
    stop: "Dejar de esperar",
    late: "No se eligió ningún archivo.",
    faults: {
      readerTwice: (name) => `${name} ya está entre quienes leen. Agregue una inicial si son dos personas.`,
      noName: "Escriba un nombre para esta persona.",
      tooManyReaders: (most) => `En una hoja de clasificación caben ${most} personas que leen.`,
      count: (most) => `Escriba un número entero, de modo que la hoja tenga a lo sumo ${most} muestras.`,
      lastReader: "Debe quedar al menos una persona.",
      lastSample: "Debe quedar al menos una muestra.",
    },
  },
};
