/** Shows where a link leads, and leads there. */
import { hrefOf, titleOfUrl } from "../shell/workspace.ts";

interface Props {
  readonly url: string;
  /** In the window's pixels. */
  readonly x: number;
  readonly y: number;
}

const keep = (event: Event) => event.preventDefault();

export function LinkCard({ url, x, y }: Props) {
  const href = hrefOf(url);
  if (href === null) return null;
  return (
    <div class="link-card" style={{ left: `${x}px`, top: `${y}px` }}>
      {/* Pressing the pointer here must not take the caret out of the link, or the card would go. */}
      <a href={href} target="_blank" rel="noopener noreferrer" onPointerDown={keep} onMouseDown={keep}>
        {titleOfUrl(url)}
      </a>
      <span class="quiet"> Alt+Enter</span>
    </div>
  );
}
