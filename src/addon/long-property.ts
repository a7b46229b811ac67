/**
 * User properties longer than Google takes: at most 9 KB each (500 KB in all). A long text is split over several, of which the first
 * says how many there are.
 */

const partBytes = 8_000;
/** Where a text is split its beginning says into how many: "3:…". JSON of an object never begins so. */
const splitText = /^(\d+):/;

const properties = () => PropertiesService.getUserProperties();
const partKey = (key: string, part: number): string => (part === 0 ? key : `${key}.${part}`);

const bytesOfCharacter = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** In UTF-8, as Google counts. */
export const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) bytes += bytesOfCharacter(character);
  return bytes;
};

const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of text) {
    const more = bytesOfCharacter(character);
    if (bytes + more > partBytes) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += more;
  }
  return [...parts, part];
};

const countOf = (first: string): number => Number(splitText.exec(first)?.[1] ?? 1);

/** The object that was written, or null where there is none that is whole. */
export const readLong = <T>(key: string): T | null => {
  const first = properties().getProperty(key);
  if (!first) return null;
  const rest = Array.from(
    { length: countOf(first) - 1 },
    (_, index) => properties().getProperty(partKey(key, index + 1)) ?? "",
  );
  try {
    return JSON.parse([first.replace(splitText, ""), ...rest].join("")) as T;
  } catch {
    return null;
  }
};

/** `json` is that of an object. */
export const writeLong = (key: string, json: string): void => {
  const before = countOf(properties().getProperty(key) ?? "");
  const parts = partsOf(json);
  // The first part last: it is what makes the others count.
  for (let part = parts.length - 1; part > 0; part--) properties().setProperty(partKey(key, part), parts[part]!);
  properties().setProperty(key, parts.length === 1 ? parts[0]! : `${parts.length}:${parts[0]}`);
  for (let part = parts.length; part < before; part++) properties().deleteProperty(partKey(key, part));
};

export const deleteLong = (key: string): void => {
  const count = countOf(properties().getProperty(key) ?? "");
  for (let part = 0; part < count; part++) properties().deleteProperty(partKey(key, part));
};
