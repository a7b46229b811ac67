/** Scripts that a page asks for when it needs them: Google loads a page anew at each opening, and most openings need no more than the page. */
import type { FetchedScript } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";

/** Runs the script in this page. null when it has run, else why it has not come. */
export const fetchScript = async (server: RemoteServer, name: FetchedScript): Promise<ProblemText | null> => {
  const answer = await server.fetchedScript(name);
  if (!answer.ok) return answer.problem;
  const script = document.createElement("script");
  script.textContent = answer.value;
  document.head.append(script);
  return null;
};
