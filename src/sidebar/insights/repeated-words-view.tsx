/** Words of two evidence notes or more, each with links to the cells that the notes stand in. A help, folded away after a few. */
import type { Summary } from "../../contract/server.ts";
import { type RepeatedWord, repeatedWords } from "../../core/trends/repeated-words.ts";
import { FileLink } from "../parts/file-link.tsx";
import { stem } from "./stem.ts";
import { words } from "./words.ts";

interface RepeatedProps {
  readonly summary: Summary;
}

const shownFirst = 8;
const mostShown = 40;

/** A tab of the sort sheet, at a cell: https://developers.google.com/workspace/sheets/api/guides/concepts names both parts. */
const cellUrl = (url: string, { sheetId, cell }: { readonly sheetId: number; readonly cell: string }): string =>
  `${url}#gid=${sheetId}&range=${cell}`;

const Words = ({ some, url }: { readonly some: readonly RepeatedWord[]; readonly url: string }) => (
  <ul>
    {some.map(({ word, notes }) => (
      <li key={word}>
        {word}:{" "}
        {notes.map((note, index) => (
          <span key={`${note.sheetId} ${note.cell}`}>
            {index > 0 && ", "}
            <FileLink url={cellUrl(url, note)} text={note.sample} about={words.repeated.note(word, note.reader)} />
          </span>
        ))}
      </li>
    ))}
  </ul>
);

export const RepeatedWords = ({ summary }: RepeatedProps) => {
  const { evidence, criteria, sortSheetUrl } = summary;
  const readers = [...new Set(evidence.map(({ reader }) => reader)), ...summary.untouched];
  const known = [...criteria.flatMap(({ name, levels }) => [name, ...levels]), ...readers];
  const found = repeatedWords(evidence, stem, known).slice(0, mostShown);
  if (found.length === 0) return null;
  const rest = found.slice(shownFirst);
  return (
    <section>
      <h2>{words.repeated.heading}</h2>
      <p class="hint">{words.repeated.help}</p>
      <Words some={found.slice(0, shownFirst)} url={sortSheetUrl} />
      {rest.length > 0 && (
        <details>
          <summary>{words.repeated.more(rest.length)}</summary>
          <Words some={rest} url={sortSheetUrl} />
        </details>
      )}
    </section>
  );
};
