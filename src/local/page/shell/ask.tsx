/** Questions and notices of the page itself, asked from anywhere and answered as promises. */
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Modal } from "./modal.tsx";

interface Question {
  readonly title: string;
  readonly text: string;
  /** Label and first value of a line to fill in, or null for yes or no. */
  readonly line: { readonly label: string; readonly value: string } | null;
  readonly yes: string;
  readonly no: string | null;
  readonly answer: (text: string | null) => void;
}

const questions = signal<readonly Question[]>([]);

const ask = (question: Omit<Question, "answer">): Promise<string | null> =>
  new Promise((resolve) => {
    const asked: Question = {
      ...question,
      answer: (text) => {
        questions.value = questions.value.filter((one) => one !== asked);
        resolve(text);
      },
    };
    questions.value = [...questions.value, asked];
  });

export const tell = async (title: string, text: string): Promise<void> => {
  await ask({ title, text, line: null, yes: "OK", no: null });
};

export const confirmed = async (title: string, text: string, yes: string): Promise<boolean> =>
  (await ask({ title, text, line: null, yes, no: "Cancel" })) !== null;

/** What was typed, trimmed; null when it was cancelled or left empty. */
export const askLine = async (title: string, label: string, value: string, yes: string): Promise<string | null> =>
  (await ask({ title, text: "", line: { label, value }, yes, no: "Cancel" }))?.trim() || null;

function QuestionBox({ question }: { question: Question }) {
  const [text, setText] = useState(question.line?.value ?? "");
  return (
    <Modal title={question.title} onClose={() => question.answer(null)}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          question.answer(text);
        }}
      >
        {question.text !== "" && <p>{question.text}</p>}
        {question.line && (
          <label class="field">
            {question.line.label}
            <input
              value={text}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
        )}
        <div class="dialog-buttons">
          {question.no !== null && (
            <button type="button" class="button" onClick={() => question.answer(null)}>
              {question.no}
            </button>
          )}
          <button type="submit" class="button button-main">
            {question.yes}
          </button>
        </div>
      </form>
    </Modal>
  );
}

export function Questions() {
  const question = questions.value[0];
  return question ? <QuestionBox key={questions.value.length} question={question} /> : null;
}
