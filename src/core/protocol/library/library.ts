/** The protocols a team can choose from, in the order in which they are offered. */
import type { Words } from "../../language.ts";
import type { Protocol } from "../protocol.ts";
import { deeperLearning } from "./deeper-learning.ts";
import { examiningStudentWorkAlignment } from "./examining-student-work-alignment.ts";
import { examiningStudentWorkNextSteps } from "./examining-student-work-next-steps.ts";
import { examiningStudentWorkProficiency } from "./examining-student-work-proficiency.ts";
import { lookingAtStudentWorkDeepDive } from "./looking-at-student-work-deep-dive.ts";
import { lookingAtStudentWorkEveryday } from "./looking-at-student-work-everyday.ts";
import { studentWorkReviewDeepDive } from "./student-work-review-deep-dive.ts";
import { studentWorkReviewEveryday } from "./student-work-review-everyday.ts";

export const protocols: readonly Protocol<Words>[] = [
  deeperLearning,
  lookingAtStudentWorkEveryday,
  lookingAtStudentWorkDeepDive,
  studentWorkReviewEveryday,
  studentWorkReviewDeepDive,
  examiningStudentWorkProficiency,
  examiningStudentWorkAlignment,
  examiningStudentWorkNextSteps,
];
