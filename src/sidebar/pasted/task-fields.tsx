/** What may be said of the task beforehand. What is left empty is filled in the notes. */
import { taskKeys } from "../../core/samples/task.ts";
import { TextField } from "../parts/text-field.tsx";
import type { WorkHost } from "../plan/pasted-reader.ts";
import { words } from "./words.ts";

export const TaskFields = ({ host }: { readonly host: WorkHost }) => {
  const { task } = host.plan();
  return (
    <>
      <p class="hint">{words.aboutTaskHint}</p>
      {taskKeys.map((key) => (
        <TextField
          key={key}
          name={key}
          label={words.task[key]}
          most={2000}
          value={task[key]}
          onType={(line) => host.change({ task: { ...task, [key]: line } })}
        />
      ))}
    </>
  );
};
