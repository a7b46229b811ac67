/** What the team's sort says: the gap first, then each criterion, then what to talk about. */
import type { Summary } from "../../contract/server.ts";
import {
  discussionSentences,
  gapSentence,
  glowSentence,
  growSentence,
  trendSentence,
} from "../../core/trends/wording.ts";
import { FileLink } from "../parts/file-link.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { LevelBars } from "./level-bars.tsx";
import { words } from "./words.ts";
import { Objective, Shown } from "./work-shown-view.tsx";

interface SummaryProps {
  readonly summary: Summary;
}

const Where = ({ summary }: SummaryProps) => {
  return (
    <>
      <p>
        <FileLink url={summary.document.url} text={words.summarize.written[summary.into]} />
      </p>
      {summary.log ? (
        <p>
          <FileLink url={summary.log.url} text={words.summarize.log} />
        </p>
      ) : (
        <div class="box warning">
          <p class="box-heading">{words.summarize.logFailed}</p>
          <p>{summary.logProblem}</p>
        </div>
      )}
      {summary.untouched.length === 0 && <p>{words.summarize.next(summary.trends.discussions.length > 0)}</p>}
    </>
  );
};

/** Sentences under a heading; nothing where there are none. */
const Sentences = ({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );

/** As many as a team can talk through in one sitting. */
const talkShown = 5;

const TalkFirst = ({ summary }: SummaryProps) => {
  const sentences = discussionSentences(summary.trends.discussions, summary, words.language);
  if (sentences.length === 0) return null;
  const list = (some: readonly string[]) => (
    <ul>
      {some.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  const rest = sentences.slice(talkShown);
  return (
    <section>
      <h2>{words.summarize.talkFirst}</h2>
      {list(sentences.slice(0, talkShown))}
      {rest.length > 0 && (
        <details>
          <summary>{words.summarize.talkMore(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
};

export const SummaryView = ({ summary }: SummaryProps) => {
  const { trends, criteria } = summary;
  const of = (indexes: readonly number[]) => indexes.map((index) => trends.criteria[index]!);
  return (
    <>
      <Where summary={summary} />
      {summary.moved && <p class="box warning">{summary.moved}</p>}
      <SentenceList heading={words.summarize.oddities} sentences={summary.oddities} />
      {summary.untouched.length > 0 && <p>{words.summarize.untouched(summary.untouched)}</p>}
      <Objective summary={summary} />
      <section>
        <h2>{words.summarize.gap}</h2>
        <p>{gapSentence(trends, summary, words.language)}</p>
        <Sentences
          heading={words.summarize.glows}
          sentences={of(trends.glows).map((trend) => glowSentence(trend, summary, words.language))}
        />
        <Sentences
          heading={words.summarize.grows}
          sentences={of(trends.grows).map((trend) => growSentence(trend, summary, words.language))}
        />
      </section>
      <TalkFirst summary={summary} />
      <section>
        <h2>{words.summarize.criteria}</h2>
        {trends.criteria.map((trend) => (
          <div key={trend.criterion} class="criterion">
            <p>{trendSentence(trend, summary, words.language)}</p>
            <LevelBars
              levels={criteria[trend.criterion]?.levels ?? []}
              counts={trend.counts}
              gradeLevel={criteria[trend.criterion]?.gradeLevel ?? 0}
            />
          </div>
        ))}
      </section>
      <Shown summary={summary} />
    </>
  );
};
