/** The add-on's menu: what each editor offers, and the function of main.ts behind it. Google asks for at most six items. */
import type { Words } from "../core/language.ts";
import { editorUi, host } from "./host.ts";
import { userLanguage } from "./user-language.ts";

interface MenuItem {
  /** A function that src/addon/main.ts exports. */
  readonly run: string;
  readonly label: Words;
}

const items: Readonly<Record<"docs" | "sheets", readonly MenuItem[]>> = {
  docs: [{ run: "planMeeting", label: { en: "Plan a meeting", es: "Planificar una reunión" } }],
  sheets: [
    { run: "rateSamples", label: { en: "Sort in the sidebar", es: "Clasificar en la barra lateral" } },
    { run: "comparePairs", label: { en: "Compare two by two", es: "Comparar de dos en dos" } },
    { run: "summarizeSort", label: { en: "Summarize this sort", es: "Resumir esta clasificación" } },
    { run: "changeSheet", label: { en: "Change people or samples", es: "Cambiar personas o muestras" } },
    { run: "showIdentities", label: { en: "Show whose work it is", es: "Mostrar de quién es cada trabajo" } },
    { run: "useRubricRange", label: { en: "Use these cells as a rubric", es: "Usar estas celdas como rúbrica" } },
  ],
};

/** In AuthMode.NONE only menu items and the locale may be touched. */
export const addMenu = (): void => {
  const menu = editorUi().createAddonMenu();
  for (const { run, label } of items[host()]) menu.addItem(label[userLanguage()], run);
  menu.addToUi();
};
