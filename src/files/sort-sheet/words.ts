/** What a sort sheet says, in every language. Names of its tabs are in tabs.ts. */
import type { Language } from "../../core/language.ts";
import { levelWord, notScorable } from "../../core/rubric/rubric.ts";
import type { Tier } from "../../core/sorting/rating.ts";

/** 0.125 as 12.5. */
const percent = (weight: number): number => Math.round(weight * 1000) / 10;

const englishTiers: Readonly<Record<Tier, string>> = {
  "talk first": "Talk first",
  "grade-level line": "Grade-level line",
  neighbours: "Neighbors",
  "scorable or not": "Scorable or not?",
  "needs second reader": "Needs a second reader",
  agree: "Agree",
};

const english = {
  sample: "Sample",
  criterion: "Criterion",
  level: (number: number) => `${levelWord.en} ${number}`,

  startHere: {
    readersHeading: "Readers",
    readers: [
      "Open the tab with your name, and the work through its links.",
      "Work on your own first: choose a level for each sample and criterion. The Rubric tab says what the levels mean.",
      `Note what in the work shows it. “${notScorable.en}” is for work that cannot be judged; a blank is for what you have not read yet.`,
      "To see your tab by pile, or only what is open: Data > Change view. It moves nobody's rows.",
      "Talk in the Consensus tab once everyone is done.",
    ],
    facilitatorHeading: "Facilitator",
    facilitator: [
      `See in Consensus whether all rows are filled. Begin the talk with “${englishTiers["talk first"]}”, then “${englishTiers["grade-level line"]}”.`,
      "Choose the agreed level and write the reason, row by row. Where all readers agree, nothing needs to be chosen.",
      "Look at the counts in Trends.",
      "Hold other data beside the work on the Board: its notes can be moved.",
      "With the add-on: Extensions > Student Work Review > Summarize this sort, and the trends are written into the meeting notes.",
    ],
    notes: "Notes",
    openNotes: "Open the meeting notes",
    privacy: "Privacy",
    codesAlone:
      "Samples go by codes alone. Please write no names of students here: the key to the codes is with the facilitator.",
  },

  rubric: {
    help: "The drop-downs take their words from here. You can change the words at any time: levels that are already chosen still count.",
    gradeLevel: "Grade level begins at",
    beside: "Beside the levels",
    lowest: "lowest",
    highest: "highest",
    weight: (weight: number) => (weight < 1 ? `counts ${percent(weight)}%` : `counts ${weight} times`),
  },

  reader: {
    help: "Work on your own first. Choose a level in each column, and say what in the work shows it. Judge only what the rubric names.",
    pileHint: "If your team sorts into piles or ranks: choose a pile, or type a rank. 1 is the strongest.",
    work: "Work",
    open: "Open",
    pile: "Pile or rank",
    evidence: "Evidence: content, skill, language",
    strategy: "Strategy or pathway",
    rationale: "Rationale: why these levels?",
    /** The tab of somebody whose name no tab can bear. */
    nameless: (number: number) => `Reader ${number}`,
    /** Filter views: each person sees their own. */
    views: { byPile: "By pile or rank", open: "Not filled yet" },
  },

  consensus: {
    help: `Every reader's level, live. Begin with the rows marked “${englishTiers["talk first"]}”, then choose the level that you agree on and why.`,
    spread: "Lowest to highest",
    tier: "Talk about",
    agreedLevel: "Agreed level",
    reason: "Reason",
    tiers: englishTiers,
    agreed: "Agreed",
    checkWords: "Check the words",
    views: { talkFirst: englishTiers["talk first"], open: "Not settled yet" },
  },

  trends: {
    help: "A sample counts once the team has agreed on a level, or where all who read it chose the same one.",
    atOrAboveGradeLevel: "At or above grade level",
    atOrAbove: "At or above",
    below: "Below",
    notScorable: "Not scorable",
    open: "Not settled yet",
    level: "Level",
    samples: "Samples",
    gradeLevel: "Grade level",
    picture: "Picture",
    unsettled: "Not settled or not scorable",
    chart: "Samples in each criterion",
    chartAlt:
      "A bar for each criterion: samples at or above grade level, below it, and not settled or not scorable. The table above says the same.",
    of: "of",
    lineMissing: "Set grade level in Rubric",
  },

  board: {
    help: "One thought a note, no names of students. To move a note, drag its cell by the edge, or cut and paste it; on a tablet, cut and paste.",
    sources: ["Student work", "What students say", "Test results", "Other data"],
    together: "What fits together, what surprises us",
  },

  otherData: {
    help: [
      "The add-on adds rows here when somebody asks it to, and changes none.",
      "These are results of single students, by code. Think about who can open this sheet.",
    ],
    head: ["Sample", "What it is", "Result", "Met?", "Beside the sort"],
    yes: "Yes",
    no: "Not yet",
  },

  meeting: { leave: "For the add-on: please leave this tab as it is" },
};

export type SortSheetWords = typeof english;

const spanishTiers: Readonly<Record<Tier, string>> = {
  "talk first": "Conversar primero",
  "grade-level line": "Línea del nivel de grado",
  neighbours: "Niveles vecinos",
  "scorable or not": "¿Se puede evaluar?",
  "needs second reader": "Falta otra lectura",
  agree: "Coinciden",
};

const spanish: SortSheetWords = {
  sample: "Muestra",
  criterion: "Criterio",
  level: (number) => `${levelWord.es} ${number}`,

  startHere: {
    readersHeading: "Quienes leen",
    readers: [
      "Abra la pestaña que lleva su nombre y, desde sus enlaces, los trabajos.",
      "Trabaje primero por su cuenta: elija un nivel para cada muestra y criterio. La pestaña Rúbrica dice qué significan los niveles.",
      `Anote qué lo muestra en el trabajo. «${notScorable.es}» es para un trabajo que no se puede juzgar; deje en blanco lo que todavía no ha leído.`,
      "Para ver su pestaña por montones, o solo lo que falta: Datos > Cambiar vista. No mueve las filas de nadie.",
      "Conversen en la pestaña Consenso cuando todo el equipo haya terminado.",
    ],
    facilitatorHeading: "Quien facilita",
    facilitator: [
      `Revise en Consenso que no queden filas sin llenar. Empiecen a conversar por «${spanishTiers["talk first"]}» y sigan con «${spanishTiers["grade-level line"]}».`,
      "Elija el nivel acordado y escriba la razón, fila por fila. Donde todos los niveles coinciden, no hace falta elegir nada.",
      "Miren los conteos en Tendencias.",
      "Pongan otros datos junto a los trabajos en el Tablero: sus notas se pueden mover.",
      "Con el complemento: Extensiones > Student Work Review > Resumir esta clasificación, y las tendencias se escriben en las notas de la reunión.",
    ],
    notes: "Notas",
    openNotes: "Abrir las notas de la reunión",
    privacy: "Privacidad",
    codesAlone:
      "Las muestras llevan solo códigos. Por favor, no escriba aquí nombres de estudiantes: la clave de los códigos la tiene quien facilita.",
  },

  rubric: {
    help: "De aquí salen las palabras de las listas desplegables. Puede cambiarlas cuando quiera: los niveles ya elegidos siguen contando.",
    gradeLevel: "El nivel de grado empieza en",
    beside: "Aparte de los niveles",
    lowest: "el más bajo",
    highest: "el más alto",
    weight: (weight) => (weight < 1 ? `cuenta ${percent(weight)} %` : `cuenta ${weight} veces`),
  },

  reader: {
    help: "Trabaje primero por su cuenta. Elija un nivel en cada columna y diga qué lo muestra en el trabajo. Juzgue solo lo que nombra la rúbrica.",
    pileHint:
      "Si el equipo clasifica por montones o puestos: elija un montón o escriba un puesto. El 1 es el más fuerte.",
    work: "Trabajo",
    open: "Abrir",
    pile: "Montón o puesto",
    evidence: "Evidencia: contenido, habilidad, lenguaje",
    strategy: "Estrategia o camino",
    rationale: "Razones: ¿por qué estos niveles?",
    nameless: (number) => `Persona ${number}`,
    views: { byPile: "Por montón o puesto", open: "Sin llenar todavía" },
  },

  consensus: {
    help: `Los niveles que eligió cada persona, al instante. Empiecen por las filas marcadas «${spanishTiers["talk first"]}»; luego elijan el nivel que acuerdan y anoten por qué.`,
    spread: "Del más bajo al más alto",
    tier: "De qué conversar",
    agreedLevel: "Nivel acordado",
    reason: "Razón",
    tiers: spanishTiers,
    agreed: "Acordado",
    checkWords: "Revisar las palabras",
    views: { talkFirst: spanishTiers["talk first"], open: "Sin definir todavía" },
  },

  trends: {
    help: "Una muestra cuenta cuando el equipo ha acordado un nivel, o cuando todas las personas que la leyeron eligieron el mismo.",
    atOrAboveGradeLevel: "En el nivel de grado o por encima",
    atOrAbove: "En él o por encima",
    below: "Por debajo",
    notScorable: "No evaluables",
    open: "Sin definir todavía",
    level: "Nivel",
    samples: "Muestras",
    gradeLevel: "Nivel de grado",
    picture: "Gráfico",
    unsettled: "Sin definir o no evaluables",
    chart: "Muestras en cada criterio",
    chartAlt:
      "Una barra para cada criterio: muestras en el nivel de grado o por encima, por debajo, y sin definir o no evaluables. La tabla de arriba dice lo mismo.",
    of: "de",
    lineMissing: "Indique el nivel de grado en Rúbrica",
  },

  board: {
    help: "Una idea por nota, sin nombres de estudiantes. Para mover una nota, arrastre su celda por el borde, o córtela y péguela; en una tableta, corte y pegue.",
    sources: ["Trabajos de estudiantes", "Lo que dicen los estudiantes", "Resultados de pruebas", "Otros datos"],
    together: "Qué coincide y qué nos sorprende",
  },

  otherData: {
    help: [
      "El complemento agrega filas aquí cuando alguien se lo pide, y no cambia ninguna.",
      "Son resultados individuales, por código. Piense en quién puede abrir esta hoja.",
    ],
    head: ["Muestra", "Qué es", "Resultado", "¿Lo logró?", "Junto a la clasificación"],
    yes: "Sí",
    no: "Todavía no",
  },

  meeting: { leave: "Para el complemento: por favor, deje esta pestaña como está" },
};

export const sortSheetWords: Readonly<Record<Language, SortSheetWords>> = { en: english, es: spanish };
