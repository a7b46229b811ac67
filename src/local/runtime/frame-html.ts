/** A script's HTML as the page shows it in a frame: content policy, google.script and, where it is loaded, Google Picker. */
import { frameShim } from "./frame-shim.ts";
import { pickerStandIn } from "./picker-stand-in.ts";
import { scriptValue } from "./script-values.ts";

/** Everything must be in the HTML itself: whatever it would fetch could carry what teachers typed elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'none'",
].join("; ");

const loader =
  /<script\b([^>]*)\bsrc=["']https:\/\/apis\.google\.com\/js\/api\.js(?:\?onload=([\w$]+))?["']([^>]*)><\/script>/gi;

const standIn = (_: string, before: string, onLoad: string | undefined, after: string): string => {
  const attribute = /\bonload=(["'])(.*?)\1/.exec(before + after)?.[2];
  const ready = onLoad ? `window[${JSON.stringify(onLoad)}]()` : (attribute ?? "");
  return `<script>(${pickerStandIn})(() => { ${ready} });</script>`;
};

/**
 * `html` with the content policy and google.script at the head of it. `functions` are the names that google.script.run offers.
 * Made for `iframe.srcdoc` with a sandbox that has no allow-same-origin.
 */
export const frameHtml = (html: string, functions: readonly string[]): string => {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>(${frameShim})(${JSON.stringify(functions)}, ${scriptValue});</script>`,
  ].join("");
  const loaded = html.replace(loader, standIn);
  const place =
    /<head(?:\s[^>]*)?>/i.exec(loaded) ?? /<html(?:\s[^>]*)?>/i.exec(loaded) ?? /^\s*<!doctype[^>]*>/i.exec(loaded);
  const end = place ? place.index + place[0].length : 0;
  return `${loaded.slice(0, end)}${head}${loaded.slice(end)}`;
};
