/** What else a sort tells, in English. */
import { shared } from "../words.en.ts";

export const words = {
  ...shared,
  repeated: {
    heading: "Words that came up again",
    help: "In two or more evidence notes. A help to find what belongs together: words alone say nothing of quality.",
    more: (n: number) => `${n} more`,
    /** Before the code of a sample that a reader noted the word for, for those who only hear it. */
    note: (word: string, reader: string) => `“${word}”, noted by ${reader}`,
  },
  details: {
    heading: "Details",
    help: "For those who know these figures. 1 is full agreement, 0 what chance gives; the interval says how sure that is.",
    alpha: (name: string, value: string, low: string, high: string, samples: number) =>
      `${name}: Krippendorff's ordinal alpha ${value} (95 % interval ${low} to ${high}, ${samples} samples)`,
    alphaNone: (name: string, samples: number) =>
      `${name}: Krippendorff's alpha cannot be computed, as all ${samples} samples were given the same level`,
    kendall: (value: string, readers: number, samples: number) =>
      `Piles and ranks: Kendall's W ${value} (${readers} readers, ${samples} samples)`,
    kendallNone: "Piles and ranks: Kendall's W cannot be computed, as nobody tells samples apart",
  },
};
