/** What every page of the sidebar says, in Spanish. */
import type { shared as english } from "./words.en.ts";

export const shared: typeof english = {
  language: "es",
  day: (date) => {
    const [year, month, day] = date.split("-").map(Number);
    return year && month && day
      ? new Intl.DateTimeFormat("es", { month: "short", day: "numeric", year: "numeric" }).format(
          new Date(year, month - 1, day),
        )
      : date;
  },
  opensInNewTab: "se abre en otra pestaña",
  tryAgain: "Intentar de nuevo",
  problemHeading: "No se pudo hacer",
  silent: {
    code: "platform",
    say: "El complemento no respondió.",
    safe: "Lo que escribió sigue aquí.",
    next: "Revise su conexión e inténtelo de nuevo. Si en este navegador tiene abiertas varias cuentas de Google, cierre las demás o use una ventana solo con esta: es una causa frecuente.",
  },
};
