/** Lists as teachers have them: exports of their schools' programs, copies from pages, lists typed by hand. All names are invented. */
import { inLanguage } from "../../../src/core/language.ts";
import { readRoster } from "../../../src/core/samples/read-roster.ts";

const read = (lines: readonly string[]) => {
  const { students, warnings, problem } = inLanguage(readRoster(lines.join("\n")), "en");
  expect(problem).toBeNull();
  return {
    warnings,
    students: students.map(({ name, groups, link }) => [name, ...groups, ...(link === "" ? [] : [link])].join(" | ")),
  };
};

test.each<[string, readonly string[], readonly string[]]>([
  [
    "grades exported from Google Classroom: dates, points, averages and marks are no students and no groups",
    [
      "Last Name,First Name,Email Address,Fractions poster,Exit ticket",
      ",,Date,2026-10-28,2026-10-30",
      ",,Points,20,5",
      ",,Class average,14.5,3.9",
      "Rivera,Ana,ana@school.example,17,4",
      "O'Neill,Bo,bo@school.example,12,",
    ],
    ["Ana Rivera", "Bo O'Neill"],
  ],
  [
    "grades exported from Canvas: the line of possible points is no student, and scores under a group's name are no groups",
    [
      "Student\tID\tSection\tAdvanced quiz (17)",
      "    Points Possible\t\t\t10",
      "Rivera, Ana\t1\tPeriod 1\t8",
      "Lee, Bo\t2\tPeriod 1\t9",
    ],
    ["Ana Rivera | Period 1", "Bo Lee | Period 1"],
  ],
  [
    "a list with yes and no under the words of the groups, in Spanish",
    ["Alumno\tMultilingüe\tDiscapacidad\tAvanzado", "Ana Rivera\tSí\tNo\t", "Bo Lee\tNo\tSí\tX", "Cy Poe\t3\t\t"],
    ["Ana Rivera | Multilingüe", "Bo Lee | Discapacidad | Avanzado", "Cy Poe | Multilingüe 3"],
  ],
  [
    "groups typed behind the names; nicknames stay",
    ["1 - Ana Rivera (ELL 3)", "2 - Bo Lee - IEP", "3 - Cy Poe: advanced", "4 - Di Roe (Dee)", "5 - Ed Smith - Jones"],
    ["Ana Rivera | ELL 3", "Bo Lee | IEP", "Cy Poe | advanced", "Di Roe (Dee)", "Ed Smith - Jones"],
  ],
  [
    "one column of a CSV file, with its quotes",
    ['"Rivera, Ana"', '"Lee, Bo ""B"""', "Cy Poe"],
    ["Ana Rivera", 'Bo "B" Lee', "Cy Poe"],
  ],
  [
    "people copied from Google Classroom's page, with the page's buttons between them",
    ["3 students", "Ana Rivera", "More options", "Bo Lee", "More options", "Cy Poe", "More options"],
    ["Ana Rivera", "Bo Lee", "Cy Poe"],
  ],
  [
    "a school's information system, with yes and no in a column for each service",
    [
      "Student Name\tStudent Number\tGrade\tSPED\t504\tELL\tELD Level",
      "Rivera, Ana M.\t100231\t07\tN\tN\tY\t3",
      "De la Cruz, José\t100232\t07\tY\tN\tN\t",
      "Smith-Jones, Zoë\t100233\t07\tN\tY\tN\t",
    ],
    ["Ana M. Rivera | ELL | ELD Level 3", "José De la Cruz | SPED", "Zoë Smith-Jones | 504"],
  ],
  [
    "a Mexican list with two family names in columns of their own, and numbers",
    [
      "No. de lista\tApellido paterno\tApellido materno\tNombre(s)\tGrupo",
      "1\tGarcía\tLópez\tMaría José\t2.º B",
      "2\tÑúñez\t\tÍñigo\t2.º B",
    ],
    ["María José García López | 2.º B", "Íñigo Ñúñez | 2.º B"],
  ],
  [
    "a Spanish heading for both names in one cell, beside group and link",
    [
      "Apellido(s), Nombre(s)\tGrupo\tEnlace",
      "García López, José\tBilingüe\thttps://drive.google.com/file/d/a1",
      "Pérez, Lucía\t\thttps://drive.google.com/file/d/b2",
    ],
    [
      "José García López | Bilingüe | https://drive.google.com/file/d/a1",
      "Lucía Pérez | https://drive.google.com/file/d/b2",
    ],
  ],
  [
    "the same heading as CSV",
    ["Apellido(s),Nombre(s)", "García López,José", "Pérez,Lucía"],
    ["José García López", "Lucía Pérez"],
  ],
  [
    "“Alumno(a)” with remarks and marks beside it",
    ["Alumno(a);Calificación;Observaciones;Apoyos", "Íker Díaz;8;Entregó tarde;PIE", "Sol Vega;9;;"],
    ["Íker Díaz | PIE", "Sol Vega"],
  ],
  [
    "a title and a blank line above the headings, totals below",
    [
      "Grade 7 – Period 3\t\t",
      "\t\t",
      "Link\tStudent\tGroup",
      "https://a.b/1\tAna Rivera\tIEP",
      "https://a.b/2\tBo Lee\t",
      "\t\t",
      "Total students: 2\t\t",
    ],
    ["Ana Rivera | IEP | https://a.b/1", "Bo Lee | https://a.b/2"],
  ],
  [
    "a numbered list out of a document",
    ["1. Ana Rivera", "2. Bo Lee", "10) Cy Poe"],
    ["Ana Rivera", "Bo Lee", "Cy Poe"],
  ],
  ["a list with bullets and boxes", ["• Ana Rivera", "- Bo Lee", "☐ Cy Poe"], ["Ana Rivera", "Bo Lee", "Cy Poe"]],
  [
    "mail addresses beside the names",
    ["Ana Rivera <ana.rivera@school.example>", "Bo Lee (bo@school.example)"],
    ["Ana Rivera", "Bo Lee"],
  ],
  ["a roster's heading over names alone", ["Class list 7B", "Ana Rivera", "Bo Lee"], ["Ana Rivera", "Bo Lee"]],
  [
    "links as a browser's address line gives them, and a name with a slash",
    ["Ana Rivera/Ruiz\tdocs.google.com/document/d/1a/edit", "Bo Lee\tdrive.google.com/file/d/2b"],
    ["Ana Rivera/Ruiz | https://docs.google.com/document/d/1a/edit", "Bo Lee | https://drive.google.com/file/d/2b"],
  ],
  [
    "names written from right to left, with emoji and apostrophes, in a Markdown table",
    ["| Name | Group |", "|---|---|", "| محمد علي | EL |", "| D’Angelo 🎈 Brown | |"],
    ["محمد علي | EL", "D’Angelo 🎈 Brown"],
  ],
  [
    "“Nombre del estudiante” and “Liga”, as a form's answers come",
    [
      "Marca temporal\tNombre del estudiante\tLiga",
      "2/11/2026 10:00\tAna Rivera\thttps://a.b/1",
      "2/11/2026 10:05\tBo Lee\thttps://a.b/2",
    ],
    ["Ana Rivera | https://a.b/1", "Bo Lee | https://a.b/2"],
  ],
  [
    "averages in Spanish at the foot",
    ["Estudiante\tNivel", "Ana\t2", "Bo\t3", "Promedio del grupo\t2.5", "Total de alumnos: 2\t"],
    ["Ana | Nivel 2", "Bo | Nivel 3"],
  ],
])("%s", (_, lines, students) => {
  expect(read(lines).students).toEqual(students);
});

test("a column that differs for everybody is said to be left out, and goes nowhere", () => {
  const { students, warnings } = read([
    "Name\tFavourite animal\tTeam",
    "Ana\tCat\tRed",
    "Bo\tOwl\tBlue",
    "Cy\tEmu\tRed",
    "Di\tFox\tBlue",
  ]);
  expect(students).toEqual(["Ana | Red", "Bo | Blue", "Cy | Red", "Di | Blue"]);
  expect(warnings.join()).toContain("Favourite animal");
});
