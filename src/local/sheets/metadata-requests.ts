/** Developer metadata: made on the spreadsheet, a tab, one row or one column; found again by what is asked for. */
import { badRequest, notSupported } from "../api-error.ts";
import { tabById, withTab } from "./grid-range.ts";
import { type MetadataPlace, metadataJson } from "./read-spreadsheet.ts";
import { type Handler, takeId } from "./requests.ts";
import type { DimensionProperties, Metadata, SheetState, SheetTab } from "./sheet-state.ts";

interface GivenLocation {
  readonly locationType?: string;
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: {
    readonly sheetId?: number;
    readonly dimension?: string;
    readonly startIndex?: number;
    readonly endIndex?: number;
  };
}
interface GivenMetadata {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
  readonly location?: GivenLocation;
}

interface Placed {
  readonly metadata: Metadata;
  readonly place: MetadataPlace;
}

function placedInTab(tab: SheetTab): readonly Placed[] {
  const { sheetId } = tab.properties;
  const along = (dimension: "ROWS" | "COLUMNS", list: readonly (DimensionProperties | null)[]) =>
    list.flatMap((each, index) =>
      (each?.developerMetadata ?? []).map((metadata) => ({
        metadata,
        place: { kind: "dimension", sheetId, dimension, index } as const,
      })),
    );
  return [
    ...tab.developerMetadata.map((metadata) => ({ metadata, place: { kind: "sheet", sheetId } as const })),
    ...along("ROWS", tab.rowDimensions),
    ...along("COLUMNS", tab.columnDimensions),
  ];
}
const allMetadata = (state: SheetState): readonly Placed[] => [
  ...state.developerMetadata.map((metadata) => ({ metadata, place: { kind: "spreadsheet" } as const })),
  ...state.tabs.flatMap(placedInTab),
];
export const metadataIds = (state: SheetState): number[] =>
  allMetadata(state).map(({ metadata }) => metadata.metadataId);

function placeFor(state: SheetState, location: GivenLocation | undefined): MetadataPlace {
  const given = [location?.spreadsheet, location?.sheetId, location?.dimensionRange].filter(
    (each) => each !== undefined,
  );
  if (!location || given.length !== 1) throw badRequest("Developer metadata must have exactly one location.");
  if (location.spreadsheet) return { kind: "spreadsheet" };
  if (location.sheetId !== undefined) {
    tabById(state, location.sheetId);
    return { kind: "sheet", sheetId: location.sheetId };
  }
  const { sheetId = 0, dimension, startIndex: index = 0, endIndex } = location.dimensionRange ?? {};
  const grid = tabById(state, sheetId).properties.gridProperties;
  if (dimension !== "ROWS" && dimension !== "COLUMNS") throw badRequest("dimension must be ROWS or COLUMNS");
  if (endIndex !== index + 1) throw badRequest("Developer metadata dimension ranges must be a single row or column.");
  if (index < 0 || index >= (dimension === "ROWS" ? grid.rowCount : grid.columnCount))
    throw badRequest(`dimensionRange.startIndex[${index}] is outside the grid`);
  return { kind: "dimension", sheetId, dimension, index };
}

/** The metadata of one place changed; an entry of a row or column that holds nothing any more is dropped. */
function changeAt(
  state: SheetState,
  place: MetadataPlace,
  change: (list: readonly Metadata[]) => readonly Metadata[],
): SheetState {
  if (place.kind === "spreadsheet") return { ...state, developerMetadata: change(state.developerMetadata) };
  const tab = tabById(state, place.sheetId);
  if (place.kind === "sheet") return withTab(state, { ...tab, developerMetadata: change(tab.developerMetadata) });
  const key = place.dimension === "ROWS" ? "rowDimensions" : "columnDimensions";
  const list = Array.from(
    { length: Math.max(tab[key].length, place.index + 1) },
    (_, index) => tab[key][index] ?? null,
  );
  const { developerMetadata = [], ...others } = list[place.index] ?? {};
  const changed = change(developerMetadata);
  const kept: DimensionProperties = changed.length > 0 ? { ...others, developerMetadata: changed } : others;
  return withTab(state, {
    ...tab,
    [key]: list.with(place.index, Object.keys(kept).length > 0 ? kept : null),
  });
}

/** Google's bound on keys and values of one spreadsheet together. */
const mostCharacters = 30_000;

const createDeveloperMetadata: Handler<{ readonly developerMetadata?: GivenMetadata }> = (state, request) => {
  const given = request.developerMetadata ?? {};
  if (!given.metadataKey) throw badRequest("metadataKey must be set");
  if (given.visibility !== "DOCUMENT" && given.visibility !== "PROJECT")
    throw badRequest("visibility must be DOCUMENT or PROJECT");
  const place = placeFor(state, given.location);
  const { id, nextId } = takeId(state, given.metadataId, metadataIds(state), "Developer metadata");
  const metadata: Metadata = {
    metadataId: id,
    metadataKey: given.metadataKey,
    ...(given.metadataValue === undefined ? {} : { metadataValue: given.metadataValue }),
    visibility: given.visibility,
  };
  const made = changeAt({ ...state, nextId }, place, (list) => [...list, metadata]);
  const characters = allMetadata(made).reduce(
    (sum, each) => sum + each.metadata.metadataKey.length + (each.metadata.metadataValue?.length ?? 0),
    0,
  );
  if (characters > mostCharacters)
    throw badRequest(`Developer metadata of a spreadsheet cannot exceed ${mostCharacters} characters.`);
  return { state: made, reply: { developerMetadata: metadataJson(metadata, place) } };
};

interface Lookup {
  readonly locationType?: string;
  readonly metadataLocation?: GivenLocation;
  readonly locationMatchingStrategy?: string;
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
}

function matches(state: SheetState, lookup: Lookup, { metadata, place }: Placed): boolean {
  const location = lookup.metadataLocation ? placeFor(state, lookup.metadataLocation) : null;
  const type =
    place.kind === "spreadsheet"
      ? "SPREADSHEET"
      : place.kind === "sheet"
        ? "SHEET"
        : place.dimension === "ROWS"
          ? "ROW"
          : "COLUMN";
  return (
    (lookup.metadataId === undefined || lookup.metadataId === metadata.metadataId) &&
    (lookup.metadataKey === undefined || lookup.metadataKey === metadata.metadataKey) &&
    (lookup.metadataValue === undefined || lookup.metadataValue === metadata.metadataValue) &&
    (lookup.visibility === undefined || lookup.visibility === metadata.visibility) &&
    (lookup.locationType === undefined || lookup.locationType === type) &&
    (location === null || JSON.stringify(location) === JSON.stringify(place))
  );
}

const deleteDeveloperMetadata: Handler<{
  readonly dataFilter?: {
    readonly developerMetadataLookup?: Lookup;
    readonly a1Range?: string;
    readonly gridRange?: object;
  };
}> = (state, request) => {
  const lookup = request.dataFilter?.developerMetadataLookup;
  if (!lookup) throw notSupported("deleteDeveloperMetadata without developerMetadataLookup");
  if (lookup.locationMatchingStrategy === "INTERSECTING_LOCATION") throw notSupported("INTERSECTING_LOCATION");
  const found = allMetadata(state).filter((each) => matches(state, lookup, each));
  const left = found.reduce(
    (now, { metadata, place }) =>
      changeAt(now, place, (list) => list.filter((each) => each.metadataId !== metadata.metadataId)),
    state,
  );
  return {
    state: left,
    reply: { deletedDeveloperMetadata: found.map(({ metadata, place }) => metadataJson(metadata, place)) },
  };
};

export const metadataRequests = { createDeveloperMetadata, deleteDeveloperMetadata };
