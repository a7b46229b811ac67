/** Where the review tools of the Massachusetts collection come from, and what each asks a reader to keep in mind. */
import type { Words } from "../../language.ts";
import type { Source } from "../protocol.ts";

export const massachusetts: Words = {
  en: "Massachusetts Department of Elementary and Secondary Education",
  es: "Departamento de Educación Primaria y Secundaria de Massachusetts",
};
/** Said where a source gives no year, so that nobody looks for it. */
export const noYear: Words = { en: "no year given", es: "sin año" };
/** The page of the Instructional Planning and Observation Tools, which also leads to a form for feedback. */
export const toolsCollection = "https://www.doe.mass.edu/kaleidoscope/planning/protocols/default.html";
export const guidanceTool = "https://www.doe.mass.edu/kaleidoscope/planning/tool.html";

export const studentWorkReviewSource: Source<Words> = {
  title: "Student Work Review Tool",
  publisher: massachusetts,
  year: noYear,
  url: toolsCollection,
};

export const lookingAtStudentWorkSource: Source<Words> = {
  title: "Looking at Student Work Tool",
  publisher: massachusetts,
  year: { en: "pilot version 2024-2025", es: "versión piloto 2024-2025" },
  url: toolsCollection,
};

export const studentWorkReviewConsiderations: readonly Words[] = [
  {
    en: "The question behind it all: which ideas and concepts have students understood in depth?",
    es: "La pregunta de fondo: ¿qué ideas y conceptos han comprendido los estudiantes en profundidad?",
  },
  {
    en: "Compare all work with the content, language and practice standards of the grade, and see progress and strengths as well as what can grow.",
    es: "Comparar todos los trabajos con los estándares de contenido, lenguaje y práctica del grado, y ver avances y fortalezas además de lo que puede crecer.",
  },
  {
    en: "Look at our teaching too, with an equity lens: what would give all learners access, growth and success?",
    es: "Mirar también nuestra enseñanza, con enfoque de equidad: ¿qué daría acceso, crecimiento y logros a cada estudiante?",
  },
  {
    en: "The review closes a cycle of planning: unit unpacking, lesson internalization, then the work itself. The page linked at the end leads to the tools for all of it.",
    es: "La revisión cierra un ciclo de planificación: analizar la unidad, preparar la lección y luego mirar los trabajos. La página enlazada al final lleva a las herramientas para todo ello.",
  },
];

/** The equity considerations of the Looking at Student Work Tool. */
export const lookingAtStudentWorkConsiderations: readonly Words[] = [
  {
    en: "Use an asset-based lens: begin with strengths and keep them in view.",
    es: "Partir de las fortalezas y no perderlas de vista.",
  },
  {
    en: "Be curious about how students figured things out; there is more to see than who has it and who has not. Look for patterns across groups.",
    es: "Sentir curiosidad por cómo llegaron los estudiantes a sus ideas; hay más que ver que quién lo logró y quién no. Buscar patrones entre grupos.",
  },
  {
    en: "Notice biases and assumptions, your own and those of others, and ask what your values and beliefs add to what you read.",
    es: "Notar los sesgos y las suposiciones, propios y ajenos, y preguntarse qué añaden los propios valores y creencias a la lectura.",
  },
  {
    en: "Look at work for the sake of growth, never to blame: it tells us about the decisions in our teaching.",
    es: "Mirar los trabajos para ayudar a crecer, nunca para culpar: nos hablan de las decisiones de nuestra enseñanza.",
  },
  {
    en: "Take in the trends of the whole before the details of one concern.",
    es: "Ver las tendencias del conjunto antes que los detalles de una inquietud.",
  },
  {
    en: "Know what your students can do in content, skills and language, so that data that does not fit catches your eye.",
    es: "Conocer lo que cada estudiante sabe en contenido, habilidades y lenguaje, para que salten a la vista los datos que no encajan.",
  },
  {
    en: "Be ready to gather more data when the picture has gaps.",
    es: "Tener disposición para reunir más datos cuando el panorama tiene huecos.",
  },
  {
    en: "Picture the student's experience of the task: before it, during it and after it.",
    es: "Imaginar la experiencia de cada estudiante con la tarea: antes, durante y después.",
  },
  {
    en: "Check that the set is representative: students with disabilities, multilingual learners at various levels of English, advanced learners.",
    es: "Comprobar que el conjunto sea representativo: estudiantes con discapacidad, multilingües con distintos niveles de inglés, estudiantes avanzados.",
  },
];
