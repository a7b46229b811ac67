/** A spreadsheet as a value: tabs in order. src/google/sheets-compiler.ts turns it into one batch of requests. */

/** Named looks, so that a tab says what a cell is and one place says how that looks. */
export type Look =
  | "title" // the tab's name at its top
  | "help" // a quiet line of guidance
  | "head" // a column's heading
  | "code" // a sample's code or a row's name
  | "input" // typed by people
  | "writing" // typed by people, long text, wraps
  | "computed" // by formula
  | "level" // a level by formula or drop-down, centred
  | "text" // generated text, wraps
  | "day" // a number of days that a chart shows as a date
  | "bar"; // a picture of a number, by formula

/** A ground over that of the look. It only repeats what a heading or a code says. */
export type Tint = "yellow" | "green" | "blue" | "violet" | "shade";

export interface Cell {
  /** Always written as text, whatever it begins with. */
  readonly text?: string;
  readonly number?: number;
  /** Begins with "=". Only functions that Sheets, Excel, LibreOffice and IronCalc share. */
  readonly formula?: string;
  readonly link?: string;
  readonly look?: Look;
  /** Needs a look. */
  readonly tint?: Tint;
  /** A group of rows begins here: a stronger line above. Needs a look. */
  readonly begins?: boolean;
  /** Drop-down: a range such as "=Rubric!$C$5:$F$5", or the choices themselves. Other text is warned of, not refused. */
  readonly choices?: string | readonly string[];
  /** Shown when a cell with `choices` is chosen. */
  readonly hint?: string;
}

export interface Column {
  /** Pixels. */
  readonly width: number;
  /** Developer metadata by which the column is found again, such as "sample", "level:0" or "evidence". */
  readonly key?: string;
  readonly hidden?: boolean;
}

/** Zero-based, end exclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Colours an area where a formula (relative to its first cell) holds. Tones always go with words. */
export interface ToneRule {
  readonly area: Area;
  /** Begins with "=". */
  readonly formula: string;
  readonly tone: "high" | "good" | "near" | "low" | "alert" | "muted";
}

/**
 * Cells that say the same again further down: the first `rows` rows of `area`, with the references of their formulas moved. They
 * are written once and copied, so that a request stays small. Below the first rows nothing but tints may differ.
 */
export interface Repeat {
  /** A multiple of `rows` high. */
  readonly area: Area;
  readonly rows: number;
}

/** A way to look at a tab that each person turns on for themselves: no row moves for anybody else. */
export interface View {
  readonly title: string;
  /** Its first row is that of the headings. */
  readonly area: Area;
  /** A column of the tab; lowest first, blanks last. */
  readonly sortBy?: number;
  /** Rows are shown where the formula holds; it begins with "=" and speaks of the first row below the headings. */
  readonly where?: { readonly column: number; readonly formula: string };
}

/** A row of values in a chart. The first cell of `area` is its name in the legend. */
export interface ChartSeries {
  readonly area: Area;
  /** "1e4e79" */
  readonly colour: string;
  /** Dotted: says how far the others can be trusted. */
  readonly dotted?: boolean;
}

/**
 * A native chart over one column of names and columns of numbers in its own tab, all of one height and with a heading each. Hidden
 * columns are drawn too. What a chart shows has to stand in cells as well: files for other programs carry none.
 */
export interface Chart {
  readonly kind: "stacked bars" | "lines";
  readonly title: string;
  readonly altText: string;
  readonly names: Area;
  /** In the order in which they are stacked. */
  readonly series: readonly ChartSeries[];
  /** Of the numbers; `most` is the end of the axis, where it does not follow from them. */
  readonly axis: { readonly title: string; readonly most?: number };
  /** The cell at its top left corner. It lies over the grid, so the cells below it are left empty. */
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  /** The tab's identity: Google keeps it through renaming and moving. */
  readonly sheetId: number;
  readonly title: string;
  readonly hidden?: boolean;
  readonly columns: readonly Column[];
  /** Rows may be shorter than `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Empty rows kept below, for people. */
  readonly spareRows?: number;
  /** Rows whose height does not follow from their text. */
  readonly heights?: readonly { readonly row: number; readonly rows: number; readonly pixels: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Areas that warn before they are changed; nobody is locked out. */
  readonly guarded: readonly Area[];
  readonly tones: readonly ToneRule[];
  readonly repeats?: readonly Repeat[];
  readonly views?: readonly View[];
  /** Areas whose cells become one. */
  readonly merges?: readonly Area[];
  readonly charts?: readonly Chart[];
}

export interface Workbook {
  readonly title: string;
  readonly tabs: readonly Tab[];
}
