/** What our files are called. Never anything of students. */

type Meeting = { readonly title: string; readonly date: string };

const name = (part: string, { title, date }: Meeting): string => `${title} – ${part} – ${date}`;

export const notesName = (meeting: Meeting): string => name("notes", meeting);
export const sortSheetName = (meeting: Meeting): string => name("sort sheet", meeting);
export const trendsName = (meeting: Meeting): string => name("trends", meeting);
export const identityKeyName = (title: string): string => `${title} – identity key`;
