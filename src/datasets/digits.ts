import { integer } from "../core/constraints.js";
import { keyword, signature } from "../core/parameters.js";
import type { Bunch, LoadOptions } from "./bunch.js";
import { type LoadArguments, returnXY } from "./load.js";
import { DIGITS } from "./tables/digits.generated.js";

const DESCR = `Optical recognition of handwritten digits

1797 images of handwritten digits, ten classes of about 180 each. Each image has 8 × 8 pixels of whole numbers from 0 to 16:
how many of the 4 × 4 points of the original stand in ink. 13 people wrote them. No value is missing.

Origin: E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits" [dataset], UCI Machine Learning Repository (1998),
https://doi.org/10.24432/C50P49; the part for testing, as scikit-learn ships it.
Licence: CC BY 4.0 (UCI Machine Learning Repository); as shipped by scikit-learn, BSD 3-Clause.`;

const SIZE = 8;
/** The first character of a run of zeros means two of them. */
const RUNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function pixelsOf(text: string): number[] {
  const pixels: number[] = [];
  for (const character of text) {
    const run = RUNS.indexOf(character);
    if (run < 0) pixels.push(character.charCodeAt(0) - 97);
    else for (let i = 0; i < run + 2; i++) pixels.push(0);
  }
  return pixels;
}

/** The digits, with their pixels as pictures too. */
export interface DigitsBunch extends Bunch {
  /** The same numbers as `data`, as pictures: [samples][8 rows][8 columns]. */
  images: number[][][];
}

export interface LoadDigitsOptions extends LoadOptions {
  /** Only the digits below this. Default 10: all. */
  nClass?: number;
}

const LOAD_DIGITS = signature<LoadDigitsOptions>("loadDigits", {
  nClass: keyword(10, integer(1, 10)),
  returnXY,
});

/**
 * Handwritten digits: 1797 images of 8 × 8 pixels from 0 to 16, ten classes, with scikit-learn's values, order and names.
 * Every call gives fresh arrays.
 *
 * `data`: [1797, 64], `images`: [1797, 8, 8], `target`: [1797], numbers.
 *
 * @example
 * const { images, target } = datasets.loadDigits();
 * [images.length, images[0].length, target[0]]; // [1797, 8, 0]
 * const [x] = datasets.loadDigits({ nClass: 2, returnXY: true });
 * x.length; // 360
 */
export function loadDigits(...args: LoadArguments<LoadDigitsOptions & { returnXY?: false }>): DigitsBunch;
export function loadDigits(
  ...args: LoadArguments<LoadDigitsOptions & { returnXY: true }>
): [number[][], number[]];
export function loadDigits(...args: LoadArguments<LoadDigitsOptions>): DigitsBunch | [number[][], number[]];
export function loadDigits(...args: LoadArguments<LoadDigitsOptions>): DigitsBunch | [number[][], number[]] {
  const { nClass, returnXY } = LOAD_DIGITS.read(args);
  const lines = DIGITS.trim()
    .split("\n")
    .filter((line) => Number(line[0]) < nClass);
  const data = lines.map((line) => pixelsOf(line.slice(1)));
  const target = lines.map((line) => Number(line[0]));
  if (returnXY) return [data, target];
  const places = Array.from({ length: SIZE * SIZE }, (_, i) => i);
  const images = data.map((pixels) =>
    Array.from({ length: SIZE }, (_, row) => pixels.slice(row * SIZE, (row + 1) * SIZE)),
  );
  const featureNames = places.map((i) => `pixel_${Math.floor(i / SIZE)}_${i % SIZE}`);
  // scikit-learn names all ten, whichever are asked for
  const targetNames = Array.from({ length: 10 }, (_, digit) => String(digit));
  return { data, target, featureNames, targetNames, images, DESCR };
}
