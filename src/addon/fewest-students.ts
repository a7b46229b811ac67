/** An administrator may ask for more students in a figure that is told: the script property FEWEST_STUDENTS. */
import { fewestShared } from "../core/sharing/few-or-alike.ts";

/** Only a whole number above the usual one counts; anything else is as if it were not set. */
export const fewestStudents = (): number => {
  const asked = Number(PropertiesService.getScriptProperties().getProperty("FEWEST_STUDENTS"));
  return Number.isInteger(asked) && asked > fewestShared ? asked : fewestShared;
};
