/** Whether an address can open a document already. The page says so before anything is done, the server looks again. */

interface Holder {
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly email: string;
  readonly domain: string;
  readonly role: string;
}

/** In rising order of rights, as Drive calls them. */
const roles = ["reader", "commenter", "writer", "fileOrganizer", "organizer", "owner"];

const means = ({ type, email, domain }: Holder, address: string): boolean =>
  type === "anyone" || (type === "domain" ? address.endsWith(`@${domain.toLowerCase()}`) : email === address);

/** `address` in small letters. Who is in a group is not known: a member of one counts only by their own address. */
export const hasAccess = (access: readonly Holder[], address: string, role: string): boolean =>
  access.some((one) => means(one, address) && roles.indexOf(one.role) >= roles.indexOf(role));

/** "  Ana@School.example " -> "ana@school.example"; null where that is no address. */
export const mailAddress = (typed: string): string | null => {
  const address = typed.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/.test(address) ? address : null;
};
