/** What an action step may be for, by what the counts show. */
import type { Trends } from "./trends.ts";

const mostNamed = 3;

/** Indexes of criteria, the most telling first. A gap that is every criterion alike points nowhere, where there is a glow to build on. */
export const stepAims = ({
  gap,
  glows,
  criteria,
}: Trends): { readonly gaps: readonly number[]; readonly glows: readonly number[] } => {
  const named = gap.kind === "named" ? gap.named : [];
  const pointless = named.length > 1 && named.length === criteria.length && glows.length > 0;
  return {
    gaps: pointless ? [] : named.slice(0, mostNamed),
    glows: glows.slice(0, mostNamed),
  };
};
