/** What the prework says around the protocol's own texts, in the notes and in the document that each member copies. */
import type { Language } from "../../core/language.ts";

const english = {
  prework: "Prework",
  about: (minutes: number) => `about ${minutes} minutes, in your own time`,
  due: (date: string) => `Due: ${date}`,
  forMeeting: (date: string) => `For the meeting on ${date}`,
  facilitator: "Facilitator",
  everyone: "Everyone",
  readings: "To read and have at hand",
  optional: "optional",
  ownCopy: {
    make: "Make ",
    link: "your own copy of the prework document",
    answer:
      " (or open it, choose File > Make a copy, and keep the copy in My Drive). Its questions are for you: nobody reads your copy unless you share it.",
  },
  shared:
    "All who can open this document can read what you write below. Keep to yourself what you would rather not share.",
  copy: {
    heading: "Make your own copy first",
    open: "This is for everyone to copy. ",
    link: "Open this link",
    yours: ": the copy is yours alone.",
    orMenu: "Or choose File > Make a copy, and keep the copy in My Drive. Nobody reads it unless you share it.",
    check: "If your file's name begins with “Copy of”, you are in the right place.",
    bring:
      "Bring to the meeting what you would like to share; the rest stays with you. Please write no names of students.",
  },
  title: (title: string) => `${title}: prework`,
  checklist: "Your checklist",
  see: {
    samples: "The samples are in the ",
    sheet: "sort sheet",
    agenda: ", the agenda and the task in the ",
    notes: "meeting notes",
  },
};

const spanish: typeof english = {
  prework: "Trabajo previo",
  about: (minutes) => `unos ${minutes} minutos, cuando le convenga`,
  due: (date) => `Fecha límite: ${date}`,
  forMeeting: (date) => `Para la reunión del ${date}`,
  facilitator: "Quien facilita",
  everyone: "Cada integrante",
  readings: "Para leer y tener a mano",
  optional: "opcional",
  ownCopy: {
    make: "Hacer ",
    link: "una copia propia del documento de trabajo previo",
    answer:
      " (o abrirlo, elegir Archivo > Crear una copia y guardarla en Mi unidad). Sus preguntas son para usted: nadie lee su copia si usted no la comparte.",
  },
  shared:
    "Todas las personas que pueden abrir este documento pueden leer lo que usted escriba abajo. Guarde para sí lo que prefiera no compartir.",
  copy: {
    heading: "Primero, haga su propia copia",
    open: "Este documento es para que cada quien lo copie. ",
    link: "Abra este enlace",
    yours: ": la copia es solo suya.",
    orMenu: "O elija Archivo > Crear una copia y guárdela en Mi unidad. Nadie la lee si usted no la comparte.",
    check: "Si el nombre de su archivo empieza con «Copia de», está en el lugar correcto.",
    bring:
      "Lleve a la reunión lo que quiera compartir; lo demás queda con usted. Por favor, no escriba nombres de estudiantes.",
  },
  title: (title) => `${title}: trabajo previo`,
  checklist: "Su lista",
  see: {
    samples: "Las muestras están en la ",
    sheet: "hoja de clasificación",
    agenda: "; la agenda y la tarea, en las ",
    notes: "notas de la reunión",
  },
};

export const preworkWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
