/** Which sample it is, with the way to the work. */
import { FileLink } from "../parts/file-link.tsx";
import type { Rating } from "./rate-model.ts";
import { words } from "./words.ts";

export const SampleHead = ({ rating: { sheet, steps, at } }: { readonly rating: Rating }) => {
  const { code, work, link } = sheet.samples[steps[at]!.sample]!;
  return (
    <div class="sample">
      <h2>{code}</h2>
      {link !== "" ? (
        <FileLink url={link} text={words.rate.openWork} about={code} />
      ) : (
        <span class="hint">{work === "" ? words.rate.noWork : work}</span>
      )}
    </div>
  );
};
