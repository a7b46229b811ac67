/** What the notes say where a team counts what the work shows of the task, in every language. */
import type { Language } from "../../core/language.ts";

const sign = (name: string, means: string) => ({ name, means });

const english = {
  title: "What levels cannot tell of the task",
  how: "If there is time: take one or two of these, and count the samples that show it. Codes only, no names.",
  columns: ["In the work", "Samples", "Which, and what we see"],
  signs: [
    sign("Critical thinking", "weighs, questions, gives reasons"),
    sign("Variation", "a path, an idea or a picture that few others chose"),
    sign("Revision", "a plan, or something changed to make it better"),
    sign("Originality", "a thought of their own, or made as people in the field make it"),
    sign("Identity", "who they are helps them to understand the task or to do it"),
    sign("Reflection", "how they worked, or what they learned"),
  ],
};

const spanish: typeof english = {
  title: "Lo que los niveles no dicen de la tarea",
  how: "Si hay tiempo: elijan una o dos de estas señales y cuenten las muestras en que se ven. Solo códigos, sin nombres.",
  columns: ["En los trabajos", "Muestras", "Cuáles, y qué vemos"],
  signs: [
    sign("Pensamiento crítico", "sopesa, cuestiona, da razones"),
    sign("Variación", "un camino, una idea o una representación que casi nadie más eligió"),
    sign("Revisión", "un plan, o algo que se cambió para mejorarlo"),
    sign("Originalidad", "ideas propias, o algo hecho como se hace en la disciplina"),
    sign("Identidad", "se apoya en quién es para entender la tarea o hacerla"),
    sign("Reflexión", "cómo trabajó, o qué aprendió"),
  ],
};

export const taskTallyWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
