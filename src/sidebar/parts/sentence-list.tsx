/** A few sentences under a heading, such as warnings. Nothing where there are none. */
interface SentenceListProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

export const SentenceList = ({ heading, sentences }: SentenceListProps) =>
  sentences.length === 0 ? null : (
    <div class="box warning">
      <p class="box-heading">{heading}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
