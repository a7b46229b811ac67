/** A few sentences under a heading, such as warnings. Nothing where there are none. */
interface SentenceListProps {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Nothing is wrong: it is only good to know. */
  readonly note?: boolean;
}

export const SentenceList = ({ heading, sentences, note }: SentenceListProps) =>
  sentences.length === 0 ? null : (
    <div class={note ? "box" : "box warning"}>
      <p class="box-heading">{heading}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
