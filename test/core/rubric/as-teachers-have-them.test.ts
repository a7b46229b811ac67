/**
 * Rubrics in the forms in which they come from districts, publishers and colleagues. A rubric is written here as a line for each
 * criterion: "[Section] Name x2 | level = description | *level = description", lowest level first, * at the grade-level line.
 */
import { inLanguage } from "../../../src/core/language.ts";
import { checkRubric } from "../../../src/core/rubric/check-rubric.ts";
import { readRubric as readInWords } from "../../../src/core/rubric/read-rubric.ts";
import { levelName, type Rubric } from "../../../src/core/rubric/rubric.ts";

const written = ({ title, criteria }: Rubric): string[] => [
  ...(title === "" ? [] : [`# ${title}`]),
  ...criteria.map(({ name, section, weight, levels, gradeLevel }) =>
    [
      `${section === "" ? "" : `[${section}] `}${name}${weight === 1 ? "" : ` x${weight}`}`,
      ...levels.map((level, index) =>
        `${index === gradeLevel ? "*" : ""}${levelName(level)} = ${level.descriptor}`.trim(),
      ),
    ].join(" | "),
  ),
];

interface Case {
  readonly pasted: string;
  readonly found: readonly string[];
  /** Parts of the questions, one each; none where nothing needs to be asked. */
  readonly asks?: readonly string[];
  /** Parts of the warnings. */
  readonly says?: readonly string[];
}

const cases: Record<string, Case> = {
  "a merged heading over numbers": {
    pasted: "\tLevel\t\t\t\n\t1\t2\t3\t4\nClaim\ta\tb\tc\td\nEvidence\te\tf\tg\th",
    found: [
      "Claim | Level 1 = a | Level 2 = b | *Level 3 = c | Level 4 = d",
      "Evidence | Level 1 = e | Level 2 = f | *Level 3 = g | Level 4 = h",
    ],
  },
  "a title, and a merged heading over words": {
    pasted:
      "History essay\t\t\t\n\tPerformance levels\t\t\nCriteria\tMeets\tApproaching\tBelow\nThesis\ta\tb\tc\nVoice\td\te\tf",
    found: [
      "# History essay",
      "Thesis | Below = c | Approaching = b | *Meets = a",
      "Voice | Below = f | Approaching = e | *Meets = d",
    ],
  },
  "a label merged over two columns of points": {
    pasted: "\tDeveloping\t\tProficient\t\n\t1\t2\t3\t4\nClaim\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: [
      "Claim | 1 Developing = a | 2 Developing = b | *3 Proficient = c | 4 Proficient = d",
      "Voice | 1 Developing = e | 2 Developing = f | *3 Proficient = g | 4 Proficient = h",
    ],
  },
  "ranges of points, weights and a total": {
    pasted:
      "Criteria\tWeight\tExcellent 18-20 pts\tGood 15–17 pts\tPoor 0-14 pts\tPoints earned\nContent\t40%\ta\tb\tc\t\nStyle\t60%\td\te\tf\t\nTotal\t\t\t\t/40\t",
    found: [
      "Content x0.4 | Poor 0-14 pts = c | *Good 15–17 pts = b | Excellent 18-20 pts = a",
      "Style x0.6 | Poor 0-14 pts = f | *Good 15–17 pts = e | Excellent 18-20 pts = d",
    ],
    says: ['"Points earned"', '"Total"'],
  },
  "ranges alone, best first": {
    pasted: "Criteria\t90-100\t80-89\t60-79\t0-59\nResearch\ta\tb\tc\td\nDesign\te\tf\tg\th",
    found: [
      "Research | 0–59 = d | 60–79 = c | *80–89 = b | 90–100 = a",
      "Design | 0–59 = h | 60–79 = g | *80–89 = f | 90–100 = e",
    ],
  },
  "ranges of which some are two points wide": {
    pasted: "\t10 pts\t8-9 pts\t6-7 pts\t0-5 pts\nIdeas\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: [
      "Ideas | 0–5 = d | 6–7 = c | *8–9 = b | Level 10 = a",
      "Voice | 0–5 = h | 6–7 = g | *8–9 = f | Level 10 = e",
    ],
  },
  "a column of the points that each criterion can bring": {
    pasted: "Criterion\tPoints\tExceeds\tMeets\tNot yet\nClaim\t10\ta\tb\tc\nEvidence\t20\td\te\tf",
    found: [
      "Claim x10 | Not yet = c | *Meets = b | Exceeds = a",
      "Evidence x20 | Not yet = f | *Meets = e | Exceeds = d",
    ],
    says: ["taken as its weight: 10, 20"],
  },
  "several tables with one scale": {
    pasted:
      "Project\t\t\nWriting\t\t\nCriteria\t2 Strong\t1 Beginning\nIdeas\ta\tb\n\nConventions\t\t\nCriteria\t2 Strong\t1 Beginning\nSpelling\tc\td",
    found: [
      "# Project",
      "[Writing] Ideas | 1 Beginning = b | *2 Strong = a",
      "[Conventions] Spelling | 1 Beginning = d | *2 Strong = c",
    ],
  },
  "several tables, each with levels and a width of its own": {
    pasted:
      "Content\nCriteria\tExceeds (3)\tMeets (2)\tNot yet (1)\nClaim\ta\tb\tc\nEvidence\td\te\tf\nHabits of work\nCriteria\tAlways\tRarely\nOn time\tg\th\nRevises\ti\tj",
    found: [
      "[Content] Claim | 1 Not yet = c | *2 Meets = b | 3 Exceeds = a",
      "[Content] Evidence | 1 Not yet = f | *2 Meets = e | 3 Exceeds = d",
      "[Habits of work] On time | Rarely = h | *Always = g",
      "[Habits of work] Revises | Rarely = j | *Always = i",
    ],
  },
  "several tables that bear their titles in the corner": {
    pasted:
      "Reading\t1 Emerging\t2 Secure\nFluency\tword by word\tin phrases\nRetell\tone event\tmain events\n\nWriting\t1 Emerging\t2 Secure\nSpelling\tfew words\tall words\nFocus\tdrifts\tstays",
    found: [
      "[Reading] Fluency | 1 Emerging = word by word | *2 Secure = in phrases",
      "[Reading] Retell | 1 Emerging = one event | *2 Secure = main events",
      "[Writing] Spelling | 1 Emerging = few words | *2 Secure = all words",
      "[Writing] Focus | 1 Emerging = drifts | *2 Secure = stays",
    ],
  },
  "tables with titles in the corner and levels of their own": {
    pasted:
      "Reading\tEmerging\tSecure\nFluency\tword by word\tin phrases\nRetell\tone event\tmain events\nWriting\tBeginner\tIntermediate\tAdvanced\nSpelling\tfew words\tmost words\tall words",
    found: [
      "[Reading] Fluency | Emerging = word by word | *Secure = in phrases",
      "[Reading] Retell | Emerging = one event | *Secure = main events",
      "[Writing] Spelling | Beginner = few words | *Intermediate = most words | Advanced = all words",
    ],
    asks: ['not as a criterion: "Writing"'],
  },
  "tables with titles in the corner and one word that comes again at their end": {
    pasted:
      "Claim\t4\t3\t2\t1\nPosition\tprecise\tclear\tvague\tnone\nCounterclaim\tfairly put\tnamed\thinted at\tnone\nEvidence\t4\t3\t2\t1\nSources\tcited well\tcited\tnamed\tnone\nReasoning\tin full\tin part\tvague\tnone",
    found: [
      "[Claim] Position | Level 1 = none | Level 2 = vague | *Level 3 = clear | Level 4 = precise",
      "[Claim] Counterclaim | Level 1 = none | Level 2 = hinted at | *Level 3 = named | Level 4 = fairly put",
      "[Evidence] Sources | Level 1 = none | Level 2 = named | *Level 3 = cited | Level 4 = cited well",
      "[Evidence] Reasoning | Level 1 = none | Level 2 = vague | *Level 3 = in part | Level 4 = in full",
    ],
  },
  "levels of the whole work, without a criterion": {
    pasted: "4 - Precise claim\n3 - Clear claim\n2 - Vague claim",
    found: ["The work as a whole | Level 2 = Vague claim | *Level 3 = Clear claim | Level 4 = Precise claim"],
    asks: ["read as a list"],
  },
  "short descriptions under a title in the corner": {
    pasted: "Habits\tPoor\tFair\tGood\nNeatness\tWeak\tSome\tStrong\nEffort\tLittle\tSome\tAlways",
    found: [
      "# Habits",
      "Neatness | Poor = Weak | *Fair = Some | Good = Strong",
      "Effort | Poor = Little | *Fair = Some | Good = Always",
    ],
  },
  "ranges of points on a line below the levels": {
    pasted:
      "Category\tWeight\tAdvanced\tProficient\tBasic\n\t\t90-100\t80-89\t0-79\nThesis\t30%\tInsightful\tClear\tVague\nEvidence\t70%\tCompelling\tRelevant\tLittle",
    found: [
      "Thesis x0.3 | Basic 0-79 = Vague | *Proficient 80-89 = Clear | Advanced 90-100 = Insightful",
      "Evidence x0.7 | Basic 0-79 = Little | *Proficient 80-89 = Relevant | Advanced 90-100 = Compelling",
    ],
  },
  "Spanish with points and a column for the score": {
    pasted:
      "Criterio\tSobresaliente (4)\tNotable (3)\tRegular (2)\tInicio (1)\tPuntaje\nTesis\ta\tb\tc\td\t\nEvidencia\te\tf\tg\th\t\nPuntaje total\t\t\t\t\t/8",
    found: [
      "Tesis | 1 Inicio = d | 2 Regular = c | *3 Notable = b | 4 Sobresaliente = a",
      "Evidencia | 1 Inicio = h | 2 Regular = g | *3 Notable = f | 4 Sobresaliente = e",
    ],
    says: ['"Puntaje"', '"Puntaje total"'],
  },
  "Spanish words alone": {
    pasted:
      "Indicadores\tEn inicio\tEn proceso\tLogro esperado\tLogro destacado\nComprende\ta\tb\tc\td\nAplica\te\tf\tg\th",
    found: [
      "Comprende | En inicio = a | En proceso = b | *Logro esperado = c | Logro destacado = d",
      "Aplica | En inicio = e | En proceso = f | *Logro esperado = g | Logro destacado = h",
    ],
  },
  Portuguese: {
    pasted:
      "Critério\tInsuficiente\tEm desenvolvimento\tSatisfatório\tExcelente\tObservações\nArgumento\ta\tb\tc\td\t\nCoesão\te\tf\tg\th\t",
    found: [
      "Argumento | Insuficiente = a | Em desenvolvimento = b | *Satisfatório = c | Excelente = d",
      "Coesão | Insuficiente = e | Em desenvolvimento = f | *Satisfatório = g | Excelente = h",
    ],
    says: ['"Observações"'],
  },
  French: {
    pasted: "Critère\tNon acquis\tEn voie d'acquisition\tAcquis\tExpert\nThèse\ta\tb\tc\td\nPreuves\te\tf\tg\th",
    found: [
      "Thèse | Non acquis = a | En voie d'acquisition = b | *Acquis = c | Expert = d",
      "Preuves | Non acquis = e | En voie d'acquisition = f | *Acquis = g | Expert = h",
    ],
  },
  "German, where 1 is the best": {
    pasted: "Kriterium\tsehr gut (1)\tgut (2)\tausreichend (3)\nInhalt\ta\tb\tc\nSprache\td\te\tf",
    found: [
      "Inhalt | 3 ausreichend = c | *2 gut = b | 1 sehr gut = a",
      "Sprache | 3 ausreichend = f | *2 gut = e | 1 sehr gut = d",
    ],
    asks: ["smallest number is the best"],
  },
  "a single-point rubric": {
    pasted: "Grows\tCriteria\tGlows\n\tClaim: The claim answers the question.\t\n\tSources are cited\t",
    found: [
      "Claim | Not yet = | *Meets = The claim answers the question. | Exceeds =",
      "Sources are cited | Not yet = | *Meets = Sources are cited | Exceeds =",
    ],
    asks: ["single-point rubric"],
  },
  "a single-point rubric in Spanish": {
    pasted: "Por mejorar\tCriterios\tFortalezas\n\tLa tesis es clara\t\n\tUsa evidencia\t",
    found: [
      "La tesis es clara | Todavía no = | *Cumple = La tesis es clara | Supera =",
      "Usa evidencia | Todavía no = | *Cumple = Usa evidencia | Supera =",
    ],
    asks: ["single-point rubric"],
  },
  "a checklist": {
    pasted: "Item\tYes\tNo\tNotes\nNames the author\t\t\t\nGives a reason\t\t\t",
    found: ["Names the author | No = | *Yes =", "Gives a reason | No = | *Yes ="],
    says: ['"Notes"', "describes no level"],
  },
  "a list of boxes": {
    pasted: "My checklist\n☐ I wrote my name\n☐ I used capitals",
    found: ["# My checklist", "I wrote my name | No = | *Yes =", "I used capitals | No = | *Yes ="],
    asks: ["checklist"],
  },
  "Roman numerals, best first": {
    pasted: "Criteria\tLevel IV\tLevel III\tLevel II\tLevel I\nClaim\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: [
      "Claim | Level I = d | Level II = c | *Level III = b | Level IV = a",
      "Voice | Level I = h | Level II = g | *Level III = f | Level IV = e",
    ],
  },
  "grades as letters": {
    pasted: "Criteria\tA (90-100%)\tB (80-89%)\tC (70-79%)\tF (below 70%)\nClaim\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: [
      "Claim | F (below 70%) = d | C (70-79%) = c | *B (80-89%) = b | A (90-100%) = a",
      "Voice | F (below 70%) = h | C (70-79%) = g | *B (80-89%) = f | A (90-100%) = e",
    ],
  },
  "letters that may be grades": {
    pasted: "Criteria\tA\tB\tC\nClaim\ta1\tb1\tc1\nVoice\ta2\tb2\tc2",
    found: ["Claim | C = c1 | *B = b1 | A = a1", "Voice | C = c2 | *B = b2 | A = a2"],
    asks: ["C, B and A"],
  },
  "letters that stand for words": {
    pasted: "Criteria\tE\tM\tA\tN\nClaim\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: ["Claim | E = a | M = b | *A = c | N = d", "Voice | E = e | M = f | *A = g | N = h"],
    asks: ["E, M, A and N"],
  },
  "stars typed as asterisks, which formulas would take for any text": {
    pasted: "\t*\t**\t***\nClaim\ta\tb\tc\nVoice\td\te\tf",
    found: ["Claim | ★ = a | *★★ = b | ★★★ = c", "Voice | ★ = d | *★★ = e | ★★★ = f"],
  },
  faces: {
    pasted: "\t😀\t😐\t☹️\nTitle\ta\tb\tc\nCapitals\td\te\tf",
    found: ["Title | ☹️ = c | *😐 = b | 😀 = a", "Capitals | ☹️ = f | *😐 = e | 😀 = d"],
  },
  "checks with plus and minus": {
    pasted: "Criteria\t✓+\t✓\t✓-\nClaim\ta\tb\tc\nVoice\td\te\tf",
    found: ["Claim | ✓- = c | *✓ = b | ✓+ = a", "Voice | ✓- = f | *✓ = e | ✓+ = d"],
  },
  percentages: {
    pasted: "Criteria\t100%\t75%\t50%\nClaim\ta\tb\tc\nVoice\td\te\tf",
    found: [
      "Claim | Level 50 = c | *Level 75 = b | Level 100 = a",
      "Voice | Level 50 = f | *Level 75 = e | Level 100 = d",
    ],
  },
  "how often": {
    pasted: "Skill\tAlways\tUsually\tSometimes\tNever\nListens\ta\tb\tc\td\nShares\te\tf\tg\th",
    found: [
      "Listens | Never = d | Sometimes = c | *Usually = b | Always = a",
      "Shares | Never = h | Sometimes = g | *Usually = f | Always = e",
    ],
  },
  "levels that are crossed out for a criterion": {
    pasted: "Criteria\t4\t3\t2\t1\nClaim\ta\tb\tc\td\nFormat\te\t—\tf\t-",
    found: ["Claim | Level 1 = d | Level 2 = c | *Level 3 = b | Level 4 = a", "Format | Level 2 = f | *Level 4 = e"],
    says: ['there is no such level. That is so for "Format"'],
  },
  "points of its own for every criterion": {
    pasted: "Criterion\tLevels\t\t\t\nClaim\t1 No claim\t2 Vague\t3 Clear\t4 Precise\nFormat\t0 Missing\t1 Present\t\t",
    found: [
      "Claim | Level 1 = No claim | Level 2 = Vague | *Level 3 = Clear | Level 4 = Precise",
      "Format | Level 0 = Missing | *Level 1 = Present",
    ],
  },
  "cells of a learning platform, with points, label and text on lines of their own": {
    pasted:
      "Criteria\tRatings\t\t\tPts\nClaim\t4 pts\nExceeds\nPrecise\t3 pts\nMeets\nClear\t0 pts\nBelow\nNone\t4 pts\nVoice\t2 pts\nMeets\nVivid\t1 pts\nNear\nFlat\t0 pts\nBelow\nNone\t2 pts",
    found: [
      "Claim x4 | 0 Below = None | *3 Meets = Clear | 4 Exceeds = Precise",
      "Voice x2 | 0 Below = None | 1 Near = Flat | *2 Meets = Vivid",
    ],
    says: ["taken as its weight: 4, 2"],
  },
  "no evidence with 0 points, and not scorable": {
    pasted: "Criteria\t2 Meets\t1 Below\t0 No evidence\tNS Not scorable\nClaim\ta\tb\tc\td\nVoice\te\tf\tg\th",
    found: [
      "Claim | 0 No evidence = c | 1 Below = b | *2 Meets = a",
      "Voice | 0 No evidence = g | 1 Below = f | *2 Meets = e",
    ],
    says: ['"NS Not scorable" was not read as a level'],
  },
  "a blank beside levels with points": {
    pasted: "Criteria\t3 Meets\t2 Approaching\t1 Below\tBlank\nClaim\ta\tb\tc\t\nVoice\td\te\tf\t",
    found: [
      "Claim | 1 Below = c | 2 Approaching = b | *3 Meets = a",
      "Voice | 1 Below = f | 2 Approaching = e | *3 Meets = d",
    ],
    asks: ['"Blank" has no points'],
  },
  "no evidence among words": {
    pasted: "Criteria\tMeets\tApproaching\tNo evidence\nClaim\ta\tb\tc\nVoice\td\te\tf",
    found: [
      "Claim | No evidence = c | Approaching = b | *Meets = a",
      "Voice | No evidence = f | Approaching = e | *Meets = d",
    ],
    asks: ['"No evidence" was read as a level'],
  },
  "CSV with semicolons and quotes": {
    pasted: 'Criterio;Supera 2;Cumple 1\n"Ideas; voz";"Claras; ""propias""";Claras\nOrden;a;b',
    found: ['Ideas; voz | 1 Cumple = Claras | *2 Supera = Claras; "propias"', "Orden | 1 Cumple = b | *2 Supera = a"],
  },
  "a list without a table": {
    pasted:
      "Lab report\nCriterion: Claim\n4 - Exceeds: precise\n3 - Meets: clear\n1 - Below: none\n\nCriterion: Data\n4 - Exceeds: many\n3 - Meets: enough\n1 - Below: few\nTotal: /8",
    found: [
      "# Lab report",
      "Claim | 1 Below = none | *3 Meets = clear | 4 Exceeds = precise",
      "Data | 1 Below = few | *3 Meets = enough | 4 Exceeds = many",
    ],
    asks: ["read as a list"],
    says: ['"Total: /8"'],
  },
  "notes above and below": {
    pasted:
      "Grade 7 lab\nName: ____\tDate:\t\t\nCriteria\t2 Meets\t1 Below\tComments\nData\ta\tb\t\nGraph\tc\td\t\n\nAdapted from the district\nTotal score: ____ / 8",
    found: ["# Grade 7 lab", "Data | 1 Below = b | *2 Meets = a", "Graph | 1 Below = d | *2 Meets = c"],
    says: ['"Comments"', '"Adapted from the district"'],
  },
  "a document's table with line breaks in its cells": {
    pasted:
      "Criteria\tMeets\n(2)\tNot yet\n(1)\nClaim\tClear\nand precise\tVague\nEvidence\n(at least 2)\tCited\tNone\nVoice\tStrong\tFlat",
    found: [
      "Claim | 1 Not yet = Vague | *2 Meets = Clear\nand precise",
      "Evidence (at least 2) | 1 Not yet = None | *2 Meets = Cited",
      "Voice | 1 Not yet = Flat | *2 Meets = Strong",
    ],
  },
  "numbered criteria": {
    pasted: "#\tCriteria\t2 Meets\t1 Below\n1\tClaim\ta\tb\n2\tVoice\tc\td",
    found: ["Claim | 1 Below = b | *2 Meets = a", "Voice | 1 Below = d | *2 Meets = c"],
  },
  "texts that a sheet would take for formulas": {
    pasted: "Criteria\t+2\t-1\n=SUM(A1)\t=a\t+b\n@Voice\t-c\t@d",
    found: ["=SUM(A1) | Level -1 = +b | *Level 2 = =a", "@Voice | Level -1 = @d | *Level 2 = -c"],
  },
};

test.each(Object.entries(cases))("%s: read as its teacher means it", (_, { pasted, found, asks = [], says = [] }) => {
  const { rubric, questions, warnings, problem } = inLanguage(readInWords(pasted), "en");
  expect(problem).toBeNull();
  expect(written(rubric!)).toEqual(found);
  expect(questions).toEqual(asks.map((part) => expect.stringContaining(part)));
  for (const part of says) expect(warnings.join("\n")).toContain(part);
  expect(checkRubric(rubric!)).toEqual([]);
});

test.each(Object.entries(cases))(
  "%s: what is said is said in Spanish, with levels named in Spanish",
  (_, { pasted }) => {
    const { warnings, questions } = readInWords(pasted);
    for (const { en, es } of [...warnings, ...questions]) {
      expect(es).not.toBe(en);
      expect(es).not.toMatch(/\bLevel -?\d|"/);
    }
  },
);

test.each([
  ["one line", "4 Exceeds\t3 Meets\t2 Approaching", ["4 Exceeds", "no criteria"]],
  ["one column", "4 Exceeds\n3 Meets\n2 Approaching", ["4 Exceeds", "no criteria"]],
  ["a heading and blank rows", "Criteria\t2 Meets\t1 Below\n\t\t\n\t\t", ["1 Below", "no criteria"]],
  ["levels of one name", "Criteria\tMeets\tMeets\nClaim\ta\tb", ["All levels have the same name: Meets"]],
  ["prose", "Students should: write clearly.\nRemember: due Friday, as always.", ["No rows and columns"]],
  ["directions", "Directions\n1. Read the text\n2. Write a claim\n3. Cite", ["No rows and columns"]],
])("%s is refused with words of its own", (_, pasted, parts) => {
  const { rubric, problem } = inLanguage(readInWords(pasted), "en");
  expect(rubric).toBeNull();
  for (const part of parts) expect(problem!.say).toContain(part);
  expect(problem!.next).not.toBe("");
});

test("two of three levels with one name are read as one, and the teacher is asked", () => {
  const { rubric, questions } = inLanguage(readInWords("Criteria\tMeets\tMeets\tNot yet\nClaim\ta\tb\tc"), "en");
  expect(written(rubric!)).toEqual(["Claim | Not yet = c | *Meets = a\nb"]);
  expect(questions.join()).toContain("Meets stands more than once");
});

test("names longer than the files take are cut, and the teacher is told", () => {
  const { rubric, warnings } = inLanguage(readInWords(`\t2\t1\n${"Claim ".repeat(50)}\ta\tb\nVoice\tc\td`), "en");
  expect(rubric!.criteria[0]!.name.length).toBeLessThan(200);
  expect(warnings.join()).toContain("too long");
  expect(checkRubric(rubric!)).toEqual([]);
});
