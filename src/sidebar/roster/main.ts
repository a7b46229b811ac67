/**
 * Reading rosters, as a script of its own: names must not leave the browser, and the code that reads them would be a seventh of the
 * plan's page, which most plans open without.
 */
import { inLanguage } from "../../core/language.ts";
import { readRoster } from "../../core/samples/read-roster.ts";
import type {} from "../plan/roster-reader.ts"; // where window.readRoster is declared
import { words } from "../words.ts";

window.readRoster = (pasted) => inLanguage(readRoster(pasted), words.language);
