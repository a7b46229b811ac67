/** How many students a figure must speak of before it is shared. */

/** 10, or what an administrator set as script property FEWEST_STUDENTS: only a whole number above 10 raises it. */
export const fewestStudents = (): number => {
  const set = Number(PropertiesService.getScriptProperties().getProperty("FEWEST_STUDENTS"));
  return Number.isInteger(set) && set > 10 ? set : 10;
};
