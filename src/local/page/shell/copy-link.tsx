/** Puts an address on the clipboard, or shows it to be copied by hand where the browser refuses that. */
import { useState } from "preact/hooks";

export function CopyLink({ address }: { address: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid("Link copied");
    } catch {
      setSaid(address);
    }
  };
  return (
    <>
      <span role="status" class="copied">
        {said}
      </span>
      <button type="button" class="button" onClick={copy}>
        Copy link
      </button>
    </>
  );
}
