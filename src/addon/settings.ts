/** What is kept for a user between runs, in user properties. Never anything of students. */
import type {
  ChosenProtocol,
  FolderChoice,
  Picked,
  PickerRequest,
  ProtocolChoice,
  Remembered,
} from "../contract/server.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import { bytesOf, deleteLong, readLong, writeLong } from "./long-property.ts";

export const read = <T>(key: string): T | null => {
  const text = PropertiesService.getUserProperties().getProperty(key);
  try {
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
};
/** Google refuses values over 9 KB: what is too large is not remembered. */
export const write = (key: string, value: unknown): void => {
  const text = JSON.stringify(value);
  if (text.length < 8000) PropertiesService.getUserProperties().setProperty(key, text);
};

const nothing: Remembered = {
  protocolId: null,
  folder: null,
  readers: [],
  emails: [],
  language: null,
  rubric: null,
  ownProtocols: [],
};

export const remembered = (): Remembered => ({ ...nothing, ...read<Remembered>("remembered"), rubric: lastRubric() });

/** In bytes of JSON. With those that are kept (kept-rubrics.ts) less than the 500 KB that Google gives. */
const longestRubric = 150_000;
export const lastRubric = (): Rubric | null => readLong<Rubric>("rubric");
/** false where it is too long to be remembered. */
export const rememberRubric = (rubric: Rubric): boolean => {
  const json = JSON.stringify(rubric);
  const fits = bytesOf(json) <= longestRubric;
  if (fits) writeLong("rubric", json);
  return fits;
};
/** A rubric that was being corrected. What is longer is not noted, so that there is room for those that are kept. */
const longestUnfinished = 50_000;
export const unfinishedRubric = (): Rubric | null => readLong<Rubric>("unfinished rubric");
export const noteRubric = (rubric: Rubric): null => {
  const json = JSON.stringify(rubric);
  if (bytesOf(json) <= longestUnfinished) writeLong("unfinished rubric", json);
  return null;
};
export const forgetUnfinished = (): void => deleteLong("unfinished rubric");
export const rubricSerial = (): number => read<number>("rubric serial") ?? 0;
export const countRubric = (): void => write("rubric serial", rubricSerial() + 1);

/** The rubric has a place of its own, so that a large one leaves the rest remembered. */
export const remember = ({ rubric, ...rest }: Partial<Remembered>): void => {
  const { rubric: _, ...before } = remembered();
  write("remembered", { ...before, ...rest });
  if (rubric) rememberRubric(rubric);
};

export const rememberFolder = (folder: FolderChoice | null): void => remember({ folder });

interface Begun {
  readonly operationId: string;
  readonly steps: readonly string[];
}
/** A facilitator may have several meetings under way, in several windows. */
const mostOperations = 20;

/** Notes that a step of an operation begins; true if it had begun before, so that its work may be done already. */
export const beginStep = (operationId: string, step: string): boolean => {
  const begun = read<readonly Begun[]>("begun") ?? [];
  const steps = begun.find((one) => one.operationId === operationId)?.steps ?? [];
  if (steps.indexOf(step) >= 0) return true;
  const others = begun.filter((one) => one.operationId !== operationId);
  write("begun", [{ operationId, steps: [...steps, step] }, ...others].slice(0, mostOperations));
  return false;
};

export const pickerRequest = (): PickerRequest => read<PickerRequest>("picker") ?? { kind: "folder", fileIds: [] };
export const rememberPickerRequest = (request: PickerRequest): void => write("picker", request);
export const lastPicked = (): Picked | null => read<Picked>("picked");
export const rememberPicked = (pick: Omit<Picked, "serial">): void =>
  write("picked", { ...pick, serial: (lastPicked()?.serial ?? 0) + 1 });

export const lastProtocol = (): ProtocolChoice | null => read<ProtocolChoice>("protocol");
const mostOwn = 12;
/** A team's own protocol is offered in the list from then on. */
export const rememberProtocol = (choice: ChosenProtocol): void => {
  write("protocol", { ...choice, serial: (lastProtocol()?.serial ?? 0) + 1 });
  if (!choice.own) return;
  const others = remembered().ownProtocols.filter(({ fileId }) => fileId !== choice.id);
  remember({ ownProtocols: [{ fileId: choice.id, name: choice.name }, ...others].slice(0, mostOwn) });
};
