/**
 * Reading what is pasted, as a script of its own: names must not leave the browser, and the code that reads rosters and rubrics would be
 * a third of the plan's page, which many plans open without. What few meetings need comes with it: the copies of student work, and what
 * may be said of the task.
 */
import { inLanguage } from "../../core/language.ts";
import { readRubric } from "../../core/rubric/read-rubric.ts";
import { readRoster } from "../../core/samples/read-roster.ts";
import type {} from "../plan/pasted-reader.ts"; // where window.readPasted is declared
import { checkWork } from "./check-work.ts";
import { createCopiesModel } from "./copies-model.ts";
import { LastStepsView } from "./last-steps.tsx";
import { createLastStepsModel } from "./last-steps-model.ts";
import { TaskFields } from "./task-fields.tsx";
import { words } from "./words.ts";
import { WorkCopies } from "./work-copies.tsx";

window.readPasted = {
  rubric: (text) => inLanguage(readRubric(text), words.language),
  roster: (text, twins) => inLanguage(readRoster(text, twins), words.language),
  checkWork,
  views: (host) => {
    const copies = createCopiesModel(host);
    const last = createLastStepsModel(host);
    return {
      task: () => {
        // Not while it is drawn.
        queueMicrotask(last.expect);
        return (
          <>
            <LastStepsView model={last} pickerReady={host.start.pickerReady} />
            <TaskFields host={host} />
          </>
        );
      },
      copies: () => <WorkCopies model={copies} host={host} />,
    };
  },
};
