/** Sharing the summary, in Spanish. */
import { shared } from "../../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  share: {
    heading: "Compartir el resumen",
    explain:
      "Esto es todo lo que se compartirá: cantidades, y nada de un estudiante en particular. El título y los criterios están como los escribió su equipo.",
    textLanguage: "Idioma del texto",
    text: "Texto para compartir",
    languages: { en: "English", es: "Español" },
    copy: "Copiar el texto",
    copied: "Copiado. Péguelo donde lo necesite.",
    notCopied: "El navegador no lo copió. El texto está seleccionado: presione Ctrl+C, o ⌘C en una Mac.",
    print: "Imprimir el texto",
    gmail: "Abrir un borrador en Gmail",
    mailto: "Abrir un borrador en otro programa de correo",
    shortened: "El texto es demasiado largo para un borrador. Cópielo aquí y péguelo allí.",
    open: "Dar acceso al documento",
    sees: {
      notes:
        "Quien pueda abrir las notas las lee completas: los códigos de las muestras, los nombres de quienes leyeron y todo lo que escribió su equipo. Para dar solo las cantidades, envíe el texto de arriba.",
      "trends document":
        "Quien pueda abrir el documento de tendencias lo lee completo: también los códigos de las muestras, los nombres de quienes leyeron y las estrategias. Para dar solo las cantidades, envíe el texto de arriba.",
    },
    look: "Ver quién tiene acceso",
    lookAgain: "Ver de nuevo",
    looking: "Buscando quién tiene acceso …",
    have: "Ya tienen acceso",
    more: "Y otras personas: Google nombra 100 como máximo.",
    anyone: "Cualquiera que tenga el enlace",
    domain: (domain) => `Todas las personas de ${domain}`,
    roles: { reader: "puede leer", commenter: "puede comentar", writer: "puede editar", owner: "es propietario" },
    inherited: "por la carpeta",
    address: "Dirección de correo",
    addressHint: "De una persona o de un grupo.",
    kind: "Es",
    kinds: { user: "una persona", group: "un grupo" },
    may: "Podrá",
    mays: { reader: "leer", commenter: "leer y comentar" },
    message: "Mensaje en el correo de Google",
    badAddress: "Escriba una dirección completa, como nombre@escuela.org.",
    already: (address) => `${address} ya tiene acceso. No se envía ningún correo.`,
    check: (address, document, comments) =>
      `${address} podrá leer ${comments ? "y comentar " : ""}todo el documento «${document}». Google envía su mensaje con un enlace.`,
    newDomain: (domain) => `Nadie de ${domain} tiene acceso todavía: ¿es la dirección correcta?`,
    give: "Dar acceso",
    giving: "Dando acceso …",
    given: (address) => `${address} ahora tiene acceso. Google envió su mensaje.`,
  },
};
