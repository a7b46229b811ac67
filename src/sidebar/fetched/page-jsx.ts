/** The page's own Preact, which the build puts in the place of preact/jsx-runtime: a script that the page fetches brings none along. */
import type * as runtime from "preact/jsx-runtime";

type PageJsx = Pick<typeof runtime, "Fragment" | "jsx" | "jsxs">;

declare global {
  interface Window {
    /** Put there by the page before it fetches a script that draws. */
    pageJsx: PageJsx;
  }
}

export const { Fragment, jsx, jsxs } = window.pageJsx;
