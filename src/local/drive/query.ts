/** Drive's search language (`q` of files.list), as far as it is needed. What it does not know it refuses by name. */
import { ApiError, notSupported } from "../api-error.ts";
import { type FileRecord, mimeTypeOf } from "./file-record.ts";

export type Predicate = (file: FileRecord) => boolean;

type Token = { readonly kind: "text" | "word" | "sign"; readonly value: string };

const invalid = (q: string): ApiError => new ApiError(400, "invalid", `Invalid Value: q=${q}`);

function tokensOf(q: string): Token[] {
  const pattern = /\s*(?:'((?:[^'\\]|\\.)*)'|([A-Za-z]+)|(!=|<=|>=|[=<>(){}]))\s*/gy;
  const tokens: Token[] = [];
  while (pattern.lastIndex < q.length) {
    const match = pattern.exec(q);
    if (!match) throw invalid(q);
    const [, text, word, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", value: text.replace(/\\(.)/g, "$1") });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    else tokens.push({ kind: "sign", value: sign! });
  }
  return tokens;
}

/**
 * either = all ("or" all)*; all = one ("and" one)*; one = "not" one | "(" either ")" | term. Google does not say which of
 * "and" and "or" binds stronger: without parentheses both together are refused.
 * `parentId` turns what stands before "in parents" into an id ("root" is an alias).
 */
export function parseQuery(
  q: string,
  parentId: (id: string) => string,
  isTrashed: (file: FileRecord) => boolean,
): Predicate {
  const tokens = tokensOf(q);
  let at = 0;
  const peek = (value: string): boolean => tokens[at]?.kind !== "text" && tokens[at]?.value === value;
  const take = (kind: Token["kind"]): string => {
    const token = tokens[at++];
    if (token?.kind !== kind) throw invalid(q);
    return token.value;
  };
  const expect = (...values: string[]): void => {
    for (const value of values) {
      if (!peek(value)) throw invalid(q);
      at++;
    }
  };
  const equality = (field: string): ((same: boolean) => boolean) => {
    const sign = tokens[at++]?.value ?? "";
    if (sign === "=") return (same) => same;
    if (sign === "!=" && field !== "name") return (same) => !same;
    if (/^([<>]=?|!=|contains|in|has)$/.test(sign)) throw notSupported(`"${field} ${sign}" in a search of files`);
    throw invalid(q);
  };

  const field = (name: string): Predicate => {
    if (name === "trashed") {
      const holds = equality(name);
      const wanted = take("word");
      if (wanted !== "true" && wanted !== "false") throw invalid(q);
      return (file) => holds(isTrashed(file) === (wanted === "true"));
    }
    if (name === "mimeType") {
      const holds = equality(name);
      const wanted = take("text");
      return (file) => holds(mimeTypeOf(file) === wanted);
    }
    if (name === "name") {
      const holds = equality(name);
      const wanted = take("text");
      return (file) => holds(file.name === wanted);
    }
    if (name === "appProperties") {
      expect("has", "{", "key", "=");
      const key = take("text");
      expect("and", "value", "=");
      const value = take("text");
      expect("}");
      return (file) => file.appProperties[key] === value;
    }
    throw notSupported(`"${name}" in a search of files`);
  };

  const one = (): Predicate => {
    if (peek("not")) {
      at++;
      const below = one();
      return (file) => !below(file);
    }
    if (peek("(")) {
      at++;
      const inside = either();
      expect(")");
      return inside;
    }
    if (tokens[at]?.kind === "text") {
      const value = take("text");
      expect("in");
      const collection = take("word");
      if (collection !== "parents") throw notSupported(`"in ${collection}" in a search of files`);
      const id = parentId(value);
      return (file) => file.parent === id;
    }
    return field(take("word"));
  };

  const either = (): Predicate => {
    const parts = [one()];
    const word = tokens[at]?.value;
    if (peek("and") || peek("or")) {
      while (peek(word!)) {
        at++;
        parts.push(one());
      }
      if (peek("and") || peek("or")) throw notSupported(`"and" beside "or" without parentheses in a search of files`);
    }
    return word === "or" ? (file) => parts.some((part) => part(file)) : (file) => parts.every((part) => part(file));
  };

  const predicate = either();
  if (at < tokens.length) throw invalid(q);
  return predicate;
}
