/** A link that opens in a new tab and says so to those who cannot see it happen. */
import { words } from "../words.ts";

interface FileLinkProps {
  readonly url: string;
  readonly text: string;
  /** Said beside the link. */
  readonly note?: string | undefined;
  /** What the link is about, for those who hear it without what stands around it. */
  readonly about?: string | undefined;
}

export const FileLink = ({ url, text, note, about }: FileLinkProps) => {
  return (
    <>
      <a href={url} target="_blank" rel="noopener">
        {text}
        <span class="unseen">
          {about && ` ${about}`} ({words.opensInNewTab})
        </span>
      </a>
      {note && <span class="hint"> – {note}</span>}
    </>
  );
};
