/**
 * Reading rosters, as a script of its own: names must not leave the browser, and the code that reads them would be a seventh of the
 * plan's page, which most plans open without.
 */
import { readRoster } from "../../core/samples/read-roster.ts";
import type {} from "../plan/roster-reader.ts"; // where window.readRoster is declared

window.readRoster = readRoster;
