/** Mailing lists of the school that files can be shared with, and who is in them. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ["science.teachers@school.example", ["ben.okafor@school.example", "carmen.ibarra@school.example"]],
]);

export const isGroup = (email: string): boolean => groups.has(email);

/** Who is meant by the address: the members of a group, or the one person. */
export const peopleOf = (email: string): readonly string[] => groups.get(email) ?? [email];
