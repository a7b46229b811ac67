/** What showing whose work it is says, in Spanish. */
import { shared } from "../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  reveal: {
    heading: "Mostrar de quién es cada trabajo",
    noMeeting: "Esta hoja de cálculo no es una hoja de clasificación.",
    noMeetingNext: "Abra la hoja de clasificación de su reunión y elija allí Mostrar de quién es cada trabajo.",
    explain:
      "Hágalo después de clasificar. El complemento lee la clave de identidades en su propio Drive y la muestra solo en esta barra lateral: no se escribe nada en ninguna parte.",
    projector: "Quien ve su pantalla también lo ve. ¿Hay un proyector encendido, o comparte la pantalla?",
    what: "Qué mostrar",
    groups: "Solo los grupos",
    groupsSay: "Qué códigos pertenecen a cada grupo, si el grupo es lo bastante grande.",
    names: "Nombres y grupos",
    namesSay: "El estudiante detrás de cada código.",
    sorted: "El equipo ya terminó de clasificar",
    tickFirst: "Primero marque que el equipo ya terminó de clasificar.",
    show: "Mostrar",
    reading: "Leyendo la clave de identidades …",
    shownGroups: "Grupos por código",
    shownNames: "De quién es cada trabajo",
    forgets: "Esta página lo olvida cuando usted lo oculta, y por sí sola después de 10 minutos.",
    count: (n) => (n === 1 ? "1 muestra" : `${n} muestras`),
    tooFew: "Demasiado pocos para mostrar",
    tooFewSay:
      "Estos grupos, o lo que quedaría junto a ellos, tienen menos de 6 estudiantes, y se podría reconocer a alguien:",
    noGroups: "La clave de identidades no nombra grupos.",
    noneShown: "Ningún grupo es lo bastante grande para mostrarlo.",
    nobody: "La clave de identidades no tiene fila para ninguna muestra de esta reunión.",
    code: "Código",
    name: "Nombre",
    groupsHead: "Grupos",
    oddities: "No se pudo leer",
    hide: "Ocultar de nuevo",
    hidden: "Oculto. Esta página ya lo olvidó.",
  },
};
