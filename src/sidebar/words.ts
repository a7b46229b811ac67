/** The words of the page. The build puts each language's `*.en.ts` in its place, so that a page carries one language only. */
export { shared as words } from "./words.en.ts";
