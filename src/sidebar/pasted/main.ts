/**
 * Reading what is pasted, as a script of its own: names must not leave the browser, and the code that reads rosters and rubrics would be
 * a third of the plan's page, which many plans open without.
 */
import { inLanguage } from "../../core/language.ts";
import { readRubric } from "../../core/rubric/read-rubric.ts";
import { readRoster } from "../../core/samples/read-roster.ts";
import type {} from "../plan/pasted-reader.ts"; // where window.readPasted is declared
import { words } from "../words.ts";

window.readPasted = {
  rubric: (text) => inLanguage(readRubric(text), words.language),
  roster: (text) => inLanguage(readRoster(text), words.language),
};
