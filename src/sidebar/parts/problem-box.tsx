/** What went wrong, what is safe and what to do next. */
import type { ComponentChildren } from "preact";
import type { ProblemText } from "../../core/problem.ts";
import { words } from "../words.ts";

interface ProblemBoxProps {
  readonly problem: ProblemText;
  readonly children?: ComponentChildren;
}

export const ProblemBox = ({ problem, children }: ProblemBoxProps) => {
  return (
    <div class="box problem" role="alert">
      <h2>{words.problemHeading}</h2>
      <p>{problem.say}</p>
      <p>{problem.safe}</p>
      <p>
        <strong>{problem.next}</strong>
      </p>
      {children}
    </div>
  );
};
