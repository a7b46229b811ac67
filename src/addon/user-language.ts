/** The language that the add-on speaks with this user: that of the Google account, or English where there is no translation. */
import { type Language, languages } from "../core/language.ts";

export const userLanguage = (): Language => {
  const locale = (Session.getActiveUserLocale() || "en").slice(0, 2);
  return languages.find((language) => language === locale) ?? "en";
};
