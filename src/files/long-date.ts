import type { Language } from "../core/language.ts";

const names: Readonly<Record<Language, { readonly months: string; readonly days: string }>> = {
  en: {
    months: "January February March April May June July August September October November December",
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  },
  es: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    days: "Domingo Lunes Martes Miércoles Jueves Viernes Sábado",
  },
};

/**
 * "2026-11-20" -> "Friday, November 20, 2026" or "Viernes 20 de noviembre de 2026", as a line begins with it. Text of another
 * shape comes back as it is.
 */
export const longDate = (date: string, language: Language = "en"): string => {
  const { months, days } = names[language];
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months.split(" ")[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  const weekday = days.split(" ")[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return language === "en"
    ? `${weekday}, ${name} ${Number(day)}, ${year}`
    : `${weekday} ${Number(day)} de ${name} de ${year}`;
};

/** The same inside a sentence: days are capitalized in English alone. */
export const dateInside = (date: string, language: Language): string => {
  const long = longDate(date, language);
  return language === "en" ? long : long.charAt(0).toLowerCase() + long.slice(1);
};
