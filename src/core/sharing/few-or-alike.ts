/** Which counts may be told beyond those who saw the work. Decision 10 of the design. */

/**
 * As many students as a figure needs that is told. An administrator may raise it. The design lets a team see counts from 6 on among
 * themselves; here one number holds for all, as what stands on the facilitator's screen is what is then written into the notes and
 * said aloud, and nobody could take it back.
 */
export const fewestShared = 10;

/**
 * Whether counts must stay in the team: those of few samples, and those that everybody or nobody reached, which are true of each child.
 * Which of the two it is would tell what is withheld.
 */
export const isFewOrAlike = (
  { atOrAbove, below }: { readonly atOrAbove: number; readonly below: number },
  fewest: number,
): boolean => atOrAbove + below < fewest || atOrAbove === 0 || below === 0;
