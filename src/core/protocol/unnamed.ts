/** What a team's own protocol is called until somebody gives it a name. */
import type { Words } from "../language.ts";

export const unnamedProtocol: Words = { en: "Our protocol", es: "Nuestro protocolo" };
