/** What every page of the sidebar says, in English. */
import type { Language } from "../core/language.ts";

export const shared = {
  language: "en" as Language,
  /** YYYY-MM-DD as people write it. Other text is shown as it is. */
  day: (date: string): string => {
    const [year, month, day] = date.split("-").map(Number);
    return year && month && day
      ? new Intl.DateTimeFormat("en", { month: "short", day: "numeric", year: "numeric" }).format(
          new Date(year, month - 1, day),
        )
      : date;
  },
  opensInNewTab: "opens in a new tab",
  tryAgain: "Try again",
  problemHeading: "This did not work",
  silent: {
    code: "platform" as const,
    say: "The add-on did not answer.",
    safe: "What you typed is still here.",
    next: "Check your connection and try again. If you are signed in to several Google accounts in this browser, sign out of the others or use a browser window with this account only: that is a common cause.",
  },
};
