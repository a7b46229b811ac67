/** What may be said of the task beforehand. What is left empty is filled in the notes. */
import { taskKeys } from "../../core/samples/task.ts";
import { TextField } from "../parts/text-field.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const TaskDetails = ({ model }: { readonly model: PlanModel }) => {
  const { task } = model.draft;
  return (
    <details>
      <summary>{words.plan.aboutTask}</summary>
      <p class="hint">{words.plan.aboutTaskHint}</p>
      {taskKeys.map((key) => (
        <TextField
          key={key}
          name={key}
          label={words.plan.task[key]}
          most={2000}
          value={task[key]}
          onType={(line) => model.change({ task: { ...task, [key]: line } })}
        />
      ))}
    </details>
  );
};
