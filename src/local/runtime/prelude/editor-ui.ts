import type { EditorKind, MenuItem } from "../../page-protocol.ts";
import type { ShownHtml } from "../host-calls.ts";
import type { Kit } from "./kit.ts";

/**
 * HtmlService, and what the open editor shows: menus, sidebar, dialogs. Gives back `getUi` for DocumentApp and
 * SpreadsheetApp, which throws in the other one's editor, as Google's does.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineEditorUi = (
  { host, service, define, exception, enumeration }: Kit,
  functionNames: () => readonly string[],
): ((kind: EditorKind) => object) => {
  interface Html {
    content: string;
    title: string;
    width: number | null;
    height: number | null;
  }
  const outputs = new WeakMap<object, Html>();

  const htmlOutput = (content: string): object => {
    const html: Html = { content, title: "", width: null, height: null };
    const setter =
      (change: (value: unknown) => void) =>
      (value: unknown): object => {
        change(value);
        return own;
      };
    const own: object = service("HtmlOutput", {
      getContent: () => html.content,
      getTitle: () => html.title,
      getWidth: () => html.width,
      getHeight: () => html.height,
      setContent: setter((value) => {
        html.content = String(value);
      }),
      append: setter((value) => {
        html.content += String(value);
      }),
      setTitle: setter((value) => {
        html.title = String(value);
      }),
      setWidth: setter((value) => {
        html.width = Number(value);
      }),
      setHeight: setter((value) => {
        html.height = Number(value);
      }),
    });
    outputs.set(own, html);
    return own;
  };
  define(
    "HtmlService",
    service("HtmlService", {
      createHtmlOutput: (html: unknown = "") => htmlOutput(String(html)),
      createHtmlOutputFromFile: (name: unknown) => {
        const content = host("htmlFile", String(name));
        if (content === null) throw exception(`No HTML file named ${name} was found.`);
        return htmlOutput(content);
      },
    }),
  );

  const menu = (title: string | null): object => {
    const items: MenuItem[] = [];
    const add = (item: MenuItem): object => {
      items.push(item);
      return own;
    };
    const own: object = service("Menu", {
      addItem: (label: unknown, fn: unknown) => add({ label: String(label), fn: String(fn) }),
      addSeparator: () => add({ separator: true }),
      addToUi: () => {
        host("menu", title, items);
      },
    });
    return own;
  };

  const htmlOf = (output: unknown, method: string): Html => {
    const html = typeof output === "object" && output !== null ? outputs.get(output) : undefined;
    if (html) return html;
    throw exception(`The parameters (${typeof output}) don't match the method signature for Ui.${method}.`);
  };
  const shown = (html: Html, title: string): ShownHtml => ({ title, html: html.content, functions: functionNames() });
  const dialog = (method: string, modal: boolean) => (output: unknown, title: unknown) => {
    const html = htmlOf(output, method);
    host("dialog", shown(html, String(title)), modal, html.width ?? 600, html.height ?? 400);
  };

  const Button = enumeration("Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  const ui = service("Ui", {
    createMenu: (caption: unknown) => menu(String(caption)),
    createAddonMenu: () => menu(null),
    showSidebar: (output: unknown) => {
      const html = htmlOf(output, "showSidebar");
      host("sidebar", shown(html, html.title));
    },
    showModalDialog: dialog("showModalDialog", true),
    showModelessDialog: dialog("showModelessDialog", false),
    /** alert(text), or alert(title, text, ButtonSet.OK): the only button there is. */
    alert: (...texts: unknown[]) => {
      host("alert", texts.slice(0, 2).map(String).join("\n"));
      return Button.OK;
    },
    Button,
    ButtonSet: enumeration("Ui.ButtonSet", ["OK"]),
  });

  return (kind) => {
    if (host("openFile").kind === kind) return ui;
    throw exception(`Cannot call ${kind === "document" ? "DocumentApp" : "SpreadsheetApp"}.getUi() from this context.`);
  };
};
