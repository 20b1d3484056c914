import { checkInteger, wrong } from "../core/check.js";
import { say } from "../core/messages/language.js";
import type { Formattable } from "../text/format.js";

export const ASCII_BLOCKS = " 123456789#";
/** From a blank to a full block in eighths. */
export const UNICODE_BLOCKS = " ▏▎▍▌▋▊▉█";
export const BLANK_BLOCKS = "  ";

const COLOUR_RESET = "\x1b[0m";
const COLOURS = ["BLACK", "RED", "GREEN", "YELLOW", "BLUE", "MAGENTA", "CYAN", "WHITE"];

/** The control sequence of a colour name (`green`) or of `#00ff00`. */
export function colourSequence(where: string, colour: string): string {
  const index = COLOURS.indexOf(colour.toUpperCase());
  if (index >= 0) return `\x1b[${30 + index}m`;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex)
    return `\x1b[38;2;${hex
      .slice(1)
      .map((pair) => Number.parseInt(pair, 16))
      .join(";")}m`;
  const names = COLOURS.map((name) => name.toLowerCase()).join(", ");
  throw wrong(where, "colour", say(`'#rrggbb' or one of ${names}`, `'#rrggbb' o uno de ${names}`), colour);
}

/**
 * The bar itself, as the field `{bar}` of a template: `{bar}` fills the room that the line leaves, `{bar:20}` takes 20
 * columns, `{bar:-10}` 10 fewer than the room; a letter behind forces the look: `a` ASCII, `u` blocks, `b` blank.
 */
export class Bar implements Formattable {
  /** Whether a template asked for the bar at all. */
  asked = false;
  private readonly fraction: number;
  private readonly room: number;
  private readonly blocks: string;
  private readonly colour: string | undefined;

  constructor(fraction: number, room: number, blocks: string, colour?: string) {
    this.fraction = Math.max(0, Math.min(1, fraction));
    this.room = room;
    this.blocks = blocks;
    this.colour = colour ? colourSequence("tqdm", colour) : undefined;
  }

  format(spec: string): string {
    this.asked = true;
    if (this.room < 0) return "";
    const forced = { a: ASCII_BLOCKS, u: UNICODE_BLOCKS, b: BLANK_BLOCKS }[spec.slice(-1).toLowerCase()];
    const widthText = forced ? spec.slice(0, -1) : spec;
    let width = widthText ? Number(widthText) : this.room;
    checkInteger("tqdm", say("the width in {bar:…}", "el ancho en {bar:…}"), width, Number.MIN_SAFE_INTEGER);
    if (width < 0) width = Math.max(0, width + this.room);

    const blocks = Array.from(forced ?? this.blocks);
    const steps = blocks.length - 1;
    const filled = Math.trunc(this.fraction * width * steps);
    const full = Math.floor(filled / steps);
    let text = blocks[steps].repeat(full);
    if (full < width) text += blocks[filled % steps] + blocks[0].repeat(width - full - 1);
    return this.colour ? this.colour + text + COLOUR_RESET : text;
  }
}

/** Stands for the bar while the rest of the line is measured. */
export const noBar = (): Bar => new Bar(0, -1, BLANK_BLOCKS);
