/**
 * Work of students as it lies in a teacher's Drive: in files of several kinds, some of them with the student's name in the
 * title or in the text. All names are invented.
 */
import { batchUpdateDocument, newDocument } from "./docs/local-docs.ts";
import type { Content } from "./drive/file-record.ts";

interface Work {
  readonly name: string;
  readonly content: Content;
}

function written(text: string): Content {
  const requests = [{ insertText: { location: { index: 1 }, text } }];
  return { kind: "document", state: batchUpdateDocument(newDocument(), "seed", { requests }).state };
}

export const studentWork = (): readonly Work[] => [
  {
    name: "Fractions - Maya Rivera",
    content: written(
      "Maya Rivera\nWhich is more, 3/4 or 5/8?\nI drew two bars of the same size. I cut one in 4 parts and one in 8 parts. " +
        "3/4 is the same as 6/8 because each fourth is two eighths. 6/8 is more than 5/8, so 3/4 is more.",
    ),
  },
  {
    name: "Fractions 2",
    content: written(
      "By Dmitri Volkov\nWhich is more, 3/4 or 5/8?\n5/8 is more because 5 is more than 3 and 8 is more than 4.",
    ),
  },
  {
    name: "Fractions 3",
    content: written(
      "Which is more, 3/4 or 5/8?\n3/4. It misses 1/4 to be one whole and 5/8 misses 3/8. 1/4 is 2/8, that is less to miss.",
    ),
  },
  { name: "Number line (photo).jpg", content: { kind: "file", mimeType: "image/jpeg" } },
  { name: "Grace O'Neill fractions.pdf", content: { kind: "file", mimeType: "application/pdf" } },
];
