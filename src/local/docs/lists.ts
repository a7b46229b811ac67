/** Google's bullet presets, and the nine nesting levels each of them makes. */
import { points } from "./default-styles.ts";
import type { NestingLevel } from "./document-types.ts";

type Numbering = Exclude<NestingLevel["glyphType"], undefined>;
type Preset =
  | { readonly symbols: readonly string[] }
  | { readonly numbers: readonly Numbering[]; readonly format: (level: number) => string };

const DEPTH = 9;
/** Points by which each level stands further in, and by which its bullet hangs out. */
const STEP = 36;
const HANG = 18;

const dotted = (level: number): string => `%${level}.`;

const presets = {
  BULLET_DISC_CIRCLE_SQUARE: { symbols: ["●", "○", "■"] },
  BULLET_DIAMONDX_ARROW3D_SQUARE: { symbols: ["❖", "➢", "■"] },
  // Google gives no symbol for a check box, and never says whether it is ticked.
  BULLET_CHECKBOX: { numbers: ["GLYPH_TYPE_UNSPECIFIED"], format: (level) => `%${level}` },
  BULLET_ARROW_DIAMOND_DISC: { symbols: ["➔", "◆", "●"] },
  BULLET_STAR_CIRCLE_SQUARE: { symbols: ["★", "○", "■"] },
  BULLET_ARROW3D_CIRCLE_SQUARE: { symbols: ["➢", "○", "■"] },
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: { symbols: ["◀", "◆", "●"] },
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: { symbols: ["❖", "◇", "■"] },
  BULLET_DIAMOND_CIRCLE_SQUARE: { symbols: ["◆", "○", "■"] },
  NUMBERED_DECIMAL_ALPHA_ROMAN: { numbers: ["DECIMAL", "ALPHA", "ROMAN"], format: dotted },
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: { numbers: ["DECIMAL", "ALPHA", "ROMAN"], format: (level) => `%${level})` },
  NUMBERED_DECIMAL_NESTED: {
    numbers: ["DECIMAL"],
    format: (level) => Array.from({ length: level + 1 }, (_, above) => dotted(above)).join(""),
  },
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: { numbers: ["UPPER_ALPHA", "ALPHA", "ROMAN"], format: dotted },
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: { numbers: ["UPPER_ROMAN", "UPPER_ALPHA", "DECIMAL"], format: dotted },
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: { numbers: ["ZERO_DECIMAL", "ALPHA", "ROMAN"], format: dotted },
} satisfies { readonly [name: string]: Preset };

export type BulletPreset = keyof typeof presets;

export const isBulletPreset = (name: string | undefined): name is BulletPreset =>
  name !== undefined && Object.hasOwn(presets, name);

/** The deepest nesting level, counted from 0. */
export const deepest = DEPTH - 1;

/** Where a list paragraph of this level starts, in points: Google writes it into the paragraph's own style. */
export const listIndent = (level: number): { indentFirstLine: number; indentStart: number } => ({
  indentFirstLine: STEP * (level + 1) - HANG,
  indentStart: STEP * (level + 1),
});

export function nestingLevels(name: BulletPreset): readonly NestingLevel[] {
  const preset: Preset = presets[name];
  return Array.from({ length: DEPTH }, (_, level) => {
    const indent = listIndent(level);
    const glyph =
      "symbols" in preset
        ? { glyphSymbol: preset.symbols[level % preset.symbols.length]!, glyphFormat: `%${level}` }
        : { glyphType: preset.numbers[level % preset.numbers.length]!, glyphFormat: preset.format(level) };
    return {
      bulletAlignment: "START",
      ...glyph,
      indentFirstLine: points(indent.indentFirstLine),
      indentStart: points(indent.indentStart),
      textStyle: { underline: false },
      startNumber: 1,
    };
  });
}
