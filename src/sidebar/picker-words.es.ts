/** What the dialog around Google's file chooser says, in Spanish. */
import type { words as english } from "./picker-words.en.ts";
import { shared } from "./words.es.ts";

export const words: typeof english = {
  ...shared,
  picker: {
    opening: "Abriendo el selector de archivos de Google …",
    folderTitle: "Elegir una carpeta",
    fileTitle: "Elegir el archivo",
    saving: "Un momento …",
    again: "Elegir de nuevo",
    close: "Cerrar",
    notLoaded:
      "No se pudo abrir el selector de archivos de Google. Puede que la red de su escuela lo bloquee, o que las cookies de terceros estén desactivadas.",
    notLoadedNext: "Cierre esta ventana y pegue el enlace de una carpeta en la barra lateral, o use Mi unidad.",
  },
};
