import type { FrameMessage, PageMessage } from "../page-protocol.ts";

/**
 * gapi.load("picker") and google.picker, as far as a picker for files and folders needs them; the page shows the choice.
 * Refuses what Google Picker would quietly get wrong. `onReady` is what the replaced script element would have run.
 * Runs inside the frame: its text is all that is used, so it stands alone.
 */
export const pickerStandIn = (onReady: () => void): void => {
  type Docs = Extract<PageMessage, { swr: "picked" }>["docs"];
  type Callback = (answer: Readonly<Record<string, unknown>>) => void;
  interface View {
    folders: boolean;
    fileIds: readonly string[];
    mimeTypes: readonly string[];
    drives: boolean;
  }

  /** An object with these members alone: another name throws and says so. Methods that return nothing chain. */
  const named = <T extends object>(name: string, members: () => T): T => {
    const own: T = new Proxy({} as T, {
      get: (_, key) => {
        const member = (all as Record<string | symbol, unknown>)[key];
        if (member === undefined && typeof key === "string" && !["then", "toJSON"].includes(key)) {
          throw new Error(`The local Workspace does not have ${name}.${key}.`);
        }
        return member;
      },
    });
    const all = members();
    return own;
  };
  const setters = (own: () => object, table: Readonly<Record<string, (value: never) => void>>) =>
    Object.fromEntries(
      Object.entries(table).map(([name, set]) => [
        name,
        (value: never) => {
          set(value);
          return own();
        },
      ]),
    );

  const views = new WeakMap<object, View>();
  const docsView = (viewId = "all"): object => {
    const editor = { documents: "document", spreadsheets: "spreadsheet" }[viewId];
    const mimeTypes = editor === undefined ? [] : [`application/vnd.google-apps.${editor}`];
    const view: View = { folders: viewId === "folders", fileIds: [], mimeTypes, drives: false };
    const ignore = () => {};
    const own = named("google.picker.DocsView", () =>
      setters(() => own, {
        setIncludeFolders: ignore,
        setMode: ignore,
        setParent: ignore,
        setOwnedByMe: ignore,
        setSelectFolderEnabled: (enabled: boolean) => {
          view.folders = enabled;
        },
        setEnableDrives: (enabled: boolean) => {
          view.drives = enabled;
        },
        setMimeTypes: (types: string) => {
          view.mimeTypes = types.split(",").map((type) => type.trim());
        },
        setFileIds: (ids: string) => {
          view.fileIds = ids.split(",").map((id) => id.trim());
        },
      }),
    ) as object;
    views.set(own, view);
    return own;
  };

  let lastId = 0;
  const show = (title: string, several: boolean, chosen: readonly View[], callback: Callback) => {
    const id = ++lastId;
    const listen = ({ source, data }: MessageEvent<PageMessage | null>) => {
      if (source !== parent || data?.swr !== "picked" || data.id !== id) return;
      removeEventListener("message", listen);
      const docs: Docs = data.docs;
      callback(docs ? { action: "picked", docs } : { action: "cancel" });
    };
    addEventListener("message", listen);
    const lists = chosen.filter((view) => view.fileIds.length === 0);
    const message: FrameMessage = {
      swr: "picker",
      id,
      folders: chosen.some((view) => view.folders),
      fileIds: chosen.flatMap((view) => view.fileIds),
      // Each view is a list of its own; here one list holds what all of them do.
      mimeTypes: lists.every((view) => view.mimeTypes.length > 0) ? lists.flatMap((view) => view.mimeTypes) : [],
      several,
      title,
    };
    parent.postMessage(message, "*");
    callback({ action: "loaded" });
  };

  const builder = (): object => {
    const chosen: View[] = [];
    const given = new Map<string, unknown>();
    let callback: Callback = () => {};
    let several = false;
    const keep = (name: string) => (value: unknown) => {
      given.set(name, value);
    };
    const needed = (name: string, why: string) => {
      if (!given.get(name)) throw new Error(`PickerBuilder.${name} is missing: ${why}.`);
    };
    const own = named("google.picker.PickerBuilder", () => ({
      ...setters(() => own, {
        addView: (added: object | string) => {
          const view = views.get(typeof added === "string" ? docsView(added) : added);
          if (!view) throw new Error("PickerBuilder.addView takes a DocsView or a ViewId.");
          chosen.push(view);
        },
        setCallback: (next: Callback) => {
          callback = next;
        },
        ...Object.fromEntries(
          ["setOAuthToken", "setDeveloperKey", "setAppId", "setTitle", "setOrigin"].map((name) => [name, keep(name)]),
        ),
        enableFeature: (feature: string) => {
          several ||= feature === "multiselectEnabled";
        },
        disableFeature: () => {},
        setMaxItems: () => {},
        setLocale: () => {},
      }),
      setSize: () => own,
      build: () => {
        needed("setOAuthToken", "Google Picker would ask to sign in");
        needed("setDeveloperKey", "Google Picker would say that the key is invalid");
        needed("setAppId", "what is picked would not become reachable with drive.file");
        if (chosen.some((view) => view.fileIds.length > 0 && view.drives)) {
          throw new Error("DocsView.setFileIds cannot be combined with setEnableDrives.");
        }
        let visible = false;
        const picker = named("google.picker.Picker", () => ({
          isVisible: () => visible,
          setVisible: (shown: boolean) => {
            if (shown && !visible) {
              show(String(given.get("setTitle") ?? "Select a file"), several, chosen, (answer) => {
                if (answer.action !== "loaded") visible = false;
                callback(answer);
              });
            }
            visible = shown;
            return picker;
          },
          dispose: () => {},
        })) as object;
        return picker;
      },
    })) as object;
    return own;
  };

  const picker = named("google.picker", () => ({
    // `new` on a function that returns an object gives that object.
    DocsView: function DocsView(viewId?: string) {
      return docsView(viewId);
    },
    PickerBuilder: function PickerBuilder() {
      return builder();
    },
    ViewId: { DOCS: "all", DOCUMENTS: "documents", SPREADSHEETS: "spreadsheets", FOLDERS: "folders" },
    Action: { PICKED: "picked", CANCEL: "cancel", LOADED: "loaded" },
    Response: { ACTION: "action", DOCUMENTS: "docs" },
    Document: { ID: "id", NAME: "name", MIME_TYPE: "mimeType", URL: "url" },
    Feature: {
      MULTISELECT_ENABLED: "multiselectEnabled",
      NAV_HIDDEN: "navHidden",
      SUPPORT_DRIVES: "sdr",
      MINE_ONLY: "mineOnly",
    },
    DocsViewMode: { GRID: "grid", LIST: "list" },
  }));

  const load = (what: string, then: (() => void) | { callback: () => void }) => {
    const libraries = what.split(":");
    if (libraries.some((each) => each !== "picker")) {
      throw new Error(`The local Workspace does not have gapi.load("${what}").`);
    }
    const globals = globalThis as unknown as { google?: object };
    globals.google = Object.assign(globals.google ?? {}, { picker });
    setTimeout(typeof then === "function" ? then : then.callback, 0);
  };
  Object.assign(globalThis, { gapi: { load } });
  addEventListener("load", onReady);
};
