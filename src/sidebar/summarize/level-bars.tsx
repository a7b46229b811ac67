/** Samples at each level as bars. The words and numbers beside the bars say the same. */
import { words } from "./words.ts";

interface LevelBarsProps {
  /** Names of the levels and samples at each, lowest first. */
  readonly levels: readonly string[];
  readonly counts: readonly number[];
  readonly gradeLevel: number;
}

const width = 100;
const height = 10;

export const LevelBars = ({ levels, counts, gradeLevel }: LevelBarsProps) => {
  const most = Math.max(1, ...counts);
  return (
    <ul class="levels">
      {levels
        .map((name, level) => (
          <li key={name} class={level >= gradeLevel ? "at-or-above" : "below"}>
            <span>{name}</span>
            <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={((counts[level] ?? 0) / most) * width} height={height} />
            </svg>
            <span class="count">
              {counts[level] ?? 0}
              <span class="unseen">
                {" "}
                {words.summarize.samplesUnit(counts[level] ?? 0)}
                {level < gradeLevel && `, ${words.summarize.gradeLine}`}
              </span>
            </span>
            {/* Heard, it would say of the level above it that it is below. */}
            {level === gradeLevel && (
              <span class="grade-line" aria-hidden="true">
                {words.summarize.gradeLine}
              </span>
            )}
          </li>
        ))
        .reverse()}
    </ul>
  );
};
