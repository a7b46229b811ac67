/** What the dialog around Google's file chooser says, in English. */
import { shared } from "./words.en.ts";

export const words = {
  ...shared,
  picker: {
    opening: "Opening Google's file chooser …",
    folderTitle: "Choose a folder",
    fileTitle: "Choose the file",
    saving: "One moment …",
    again: "Choose again",
    close: "Close",
    notLoaded:
      "Google's file chooser could not be loaded. Your school's network may block it, or third-party cookies may be off.",
    notLoadedNext: "Close this window and paste a folder link in the sidebar, or use My Drive.",
  },
};
