/**
 * A team's own protocols: sheets in its folder, made from the library or from pasted text and read anew each time they are
 * chosen. Making one takes 2 Google calls and can be run again; reading one takes 1.
 */
import type {
  ChosenProtocol,
  FileRef,
  FolderChoice,
  MakeOursInput,
  OwnProtocol,
  OwnProtocolInput,
  OwnProtocolMade,
} from "../contract/server.ts";
import { inLanguage, type Language, type Words } from "../core/language.ts";
import { quotedOf } from "../core/pasted/listed.ts";
import { Problem } from "../core/problem.ts";
import { outline } from "../core/protocol/outline.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import { protocolAboutTabId } from "../files/protocol-sheet/about-tab.ts";
import { protocolSegmentsTabId } from "../files/protocol-sheet/segments-tab.ts";
import { protocolSheet } from "../files/protocol-sheet.ts";
import { readProtocolSheet } from "../files/read-protocol-sheet.ts";
import type { TabTable } from "../files/tables.ts";
import { googleError } from "../google/google-error.ts";
import { tablesOf } from "../google/read-tables.ts";
import { listFiles, readSpreadsheet } from "./google.ts";
import { makeSpreadsheet } from "./make-file.ts";
import { libraryProtocol } from "./protocols.ts";
import { about, fileRef, isIn, movedSentence, outOfReach, protocolProperties, things } from "./review-files.ts";
import { beginStep, rememberProtocol } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

/** The files that this user's add-on made or was given, newest first. */
export const listOwnProtocols = (): readonly FileRef[] =>
  about(things.protocols, () => [...listFiles([{ reviewRole: "protocol" }])].reverse().map(fileRef));

const makeSheet = (
  { operationId, language, folder }: { operationId: string; language: Language; folder: FolderChoice | null },
  protocol: Protocol,
): OwnProtocolMade => {
  const workbook = protocolSheet({ ...protocol, id: `ours-${operationId}` }, { language });
  const wished = {
    name: protocol.name,
    appProperties: protocolProperties(operationId),
    folderId: folder?.id ?? null,
    began: beginStep(operationId, "protocol sheet"),
  };
  return about(things.protocolSheet, () => {
    const file = makeSpreadsheet(wished, workbook);
    const moved =
      folder && !isIn(file, folder.id)
        ? movedSentence({ en: "The sheet is", es: "La hoja está" }, quotedOf([folder.name]))
        : null;
    return { file: fileRef(file), moved };
  });
};

/** So that the copy is told from the original until the team names it. */
const oursName = (name: string): Words => ({ en: `${name} – our own`, es: `${name} – versión propia` });

export const makeOurs = (input: MakeOursInput): OwnProtocolMade => {
  const protocol = libraryProtocol(input.protocolId, input.language);
  return makeSheet(input, { ...protocol, name: oursName(protocol.name)[input.language] });
};

export const saveOwnProtocol = (input: OwnProtocolInput): OwnProtocolMade => makeSheet(input, input.protocol);

const notAProtocolSheet = () =>
  new Problem({
    code: "sheet",
    say: { en: "This file is not a protocol sheet.", es: "Este archivo no es una hoja de protocolo." },
    safe: { en: "The file was left as it is.", es: "El archivo quedó como está." },
    next: {
      en: "Choose a sheet that was made under “Find or make a protocol”, or make one there.",
      es: "Elija una hoja creada en «Buscar o crear un protocolo», o cree una allí.",
    },
  });

const tablesIn = (fileId: string): readonly TabTable[] =>
  about(things.protocolSheet, () => {
    try {
      return tablesOf(readSpreadsheet(fileId));
    } catch (thrown) {
      // Google Sheets' answer to the id of a file that is no spreadsheet.
      if (googleError(thrown).code === 400) throw notAProtocolSheet();
      if (!outOfReach(thrown)) throw thrown;
      throw new Problem({
        code: "access",
        say: {
          en: "The add-on may not open this protocol sheet in your name.",
          es: "El complemento no puede abrir esta hoja de protocolo en su nombre.",
        },
        safe: {
          en: "The sheet is as it was, and nothing that was typed is lost.",
          es: "La hoja está como estaba y no se pierde nada de lo escrito.",
        },
        next: {
          en: "If a colleague made it, open “Find or make a protocol” and choose the sheet once with “Choose a colleague's sheet”. If it was deleted, choose another protocol.",
          es: "Si la creó un colega, abra «Buscar o crear un protocolo» y elija la hoja una vez con «Elegir la hoja de un colega». Si fue eliminada, elija otro protocolo.",
        },
      });
    }
  });

/** A sheet that was damaged keeps one of its tabs; any other spreadsheet has neither. */
const isProtocolSheet = (tabs: readonly TabTable[]): boolean =>
  tabs.some(({ sheetId }) => sheetId === protocolAboutTabId || sheetId === protocolSegmentsTabId);

/** The protocol as the sheet says it now. Throws Problem "access" or "sheet". */
export const readOwnProtocol = (fileId: string): OwnProtocol => {
  const tabs = tablesIn(fileId);
  if (!isProtocolSheet(tabs)) throw notAProtocolSheet();
  const read = readProtocolSheet(tabs);
  // Two sheets may carry one identity: somebody copied one by hand. Their file ids differ.
  const protocol = { ...read.protocol, id: fileId };
  return {
    protocol,
    language: read.language,
    outline: outline(protocol),
    oddities: inLanguage(read.oddities, userLanguage()),
  };
};

/** Makes it the chosen one, which the sidebar asks for; a sheet only if it can be read. */
export const useProtocol = (choice: ChosenProtocol): null => {
  const name = choice.own ? readOwnProtocol(choice.id).protocol.name : choice.name;
  rememberProtocol({ ...choice, name: name.slice(0, 300) });
  return null;
};
