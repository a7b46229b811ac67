/** Leads to the rubric when another one has taken its place, which may be far down the page. */
import { controlId, focusControl } from "../parts/field.tsx";

export const showPreview = (): void => {
  focusControl("preview");
  document.getElementById(controlId("preview"))?.scrollIntoView();
};
