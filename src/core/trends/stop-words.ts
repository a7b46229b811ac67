/** Words that every text has, in English, Spanish and Portuguese, without accents; and those that every note on student work has. */
import { fold } from "../pasted/fold.ts";

const words = `
the and for but not with from that this these those there their they them then than has have had was were are been being will would
can could should may might must does did doing done what which who whom whose when where why how all any both each few more most
other some such only own same too very just also into onto over under about after before between through during out off again once here
its his her hers him she you your our ours one two because while until against without within still yet even much many well
los las del que con por para una uno unos unas este esta esto estos estas ese esa eso esos esas aquel aquella como pero mas sin sobre
entre hasta desde donde cuando quien cual porque tambien muy hay ser son fue era eran esta estan tiene tienen tener hace hacen hacer
sus les nos ella ellos ellas usted ustedes todo toda todos todas otro otra otros otras cada solo algo nada bien aun pues aunque
dos das nos nas pelo pela pelos pelas com nao sem uma umas uns ele ela eles elas seu sua seus suas isso isto este essa esse mais mas
muito muita quando onde quem qual tambem sao foi eram tem tinha ser estar esta estao fazer faz ate apos
student students work sample samples shows show showed uses use used using
estudiante estudiantes alumno alumna alumnos trabajo muestra muestras usa usan
estudante estudantes aluno aluna alunos trabalho amostra amostras
`;
const known = new Set(words.trim().split(/\s+/));

export const isStopWord = (word: string): boolean => known.has(fold(word));
