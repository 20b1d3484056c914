import { boolean, integer } from "../../core/constraints.js";
import { type Called, keyword, parameter, type Resolved, signature } from "../../core/parameters.js";
import { labels as labelsExpected, randomState, samples as samplesExpected } from "../arguments.js";
import { checkSameLength, type Label, type Labels, toLabels } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { RandomStateLike } from "../randomState.js";
import { countSamples, type Samples } from "./samples.js";

/** The row numbers of one split. */
export type TrainTest = [train: Int32Array, test: Int32Array];

/** What splits samples several times: scikit-learn's cross-validators. */
export interface CrossValidator {
  /** `[train, test]` row numbers, a pair a split. `y` and `groups` only where the splitter asks for them. */
  split(x?: Samples | null, y?: Labels | Samples | null, groups?: Labels | null): Iterable<TrainTest>;
  /** How many pairs `split` gives. */
  getNSplits(x?: Samples | null, y?: Labels | Samples | null, groups?: Labels | null): number;
}

/** What is split, by name. */
export interface SplitOptions {
  /** The samples. */
  x?: Samples | null;
  /** Their classes, for splitters that want them. */
  y?: Labels | Samples | null;
  /** The group of each, for splitters that want groups. */
  groups?: Labels | null;
}

/** `(x, y, groups)`, or by name. */
export type SplitArguments = Called<
  [x?: Samples | null, y?: Labels | Samples | null, groups?: Labels | null],
  SplitOptions,
  ["x", "y", "groups"]
>;

const SPLIT = signature<SplitOptions>("split", {
  x: parameter(null, samplesExpected),
  y: parameter(null, samplesExpected),
  groups: parameter(null, labelsExpected),
});

/** What `split` of a splitter of this name was given. */
export const readSplit = (where: string, args: readonly unknown[]): Resolved<SplitOptions> =>
  SPLIT.read(args, where);

/** How k folds are made. */
export interface KFoldOptions {
  /** The number of folds, 2 at least. Default 5. */
  nSplits?: number;
  /** Whether the samples are mixed first. Default false. */
  shuffle?: boolean;
  /** The seed of the mixing: the same seed gives scikit-learn's rows. Only with `shuffle`. */
  randomState?: RandomStateLike;
}

/** What splitters into k folds are made from, all but the number by name alone, as it is declared. */
export const folds = {
  nSplits: parameter(5, integer(2)),
  shuffle: keyword(false, boolean),
  randomState,
};

/** How splitters into k folds are made. */
export type KFoldArguments = Called<[nSplits?: number], KFoldOptions, ["nSplits"]>;

/** What the splitters into k folds have in common: how many, and whether the samples are mixed first. */
export abstract class Folds {
  /** The number of folds, 2 at least. Default 5. */
  readonly nSplits: number;
  /** Whether the samples are mixed first. Default false. */
  readonly shuffle: boolean;
  /** The seed of the mixing: the same seed gives scikit-learn's rows. Only with `shuffle`. */
  readonly randomState: RandomStateLike;

  /** `where` is the splitter's name. @throws E-CV-005 (a seed without shuffle) */
  protected constructor(where: string, { nSplits, shuffle, randomState }: Resolved<KFoldOptions>) {
    if (!shuffle && randomState !== null) throw failure("E-CV-005", { where });
    this.nSplits = nSplits;
    this.shuffle = shuffle;
    this.randomState = randomState;
  }

  /** How many pairs `split` gives: `nSplits`. */
  getNSplits(): number {
    return this.nSplits;
  }
}

/** Samples, counted; the labels and groups that come with them must be as many. */
export function checkSamples(where: string, x: unknown, nSplits = 1): number {
  const samples = countSamples(where, "X", x);
  if (nSplits > samples) throw failure("E-CV-001", { where, splits: nSplits, samples });
  return samples;
}

/** The groups or classes of the samples. @throws E-CV-004 where there are none */
export function needLabels(
  where: string,
  name: "y" | "groups" | "stratify",
  labels: Labels | Samples | null | undefined,
  samples: number,
): Label[] {
  if (labels === null || labels === undefined) throw failure("E-CV-004", { where, name });
  const list = toLabels(where, name, labels as Labels);
  checkSameLength(where, { X: { length: samples }, [name]: list });
  return list;
}

export function ignoreGroups(where: string, groups: unknown): void {
  if (groups !== null && groups !== undefined) warn("W-CV-002", { where }, where);
}

/** The rows of the test, and all the others, both rising. */
export function byMask(samples: number, isTest: (row: number) => boolean): TrainTest {
  const mask = new Uint8Array(samples);
  for (let row = 0; row < samples; row++) if (isTest(row)) mask[row] = 1;
  return ofMask(mask);
}

function ofMask(mask: Uint8Array): TrainTest {
  let tests = 0;
  for (let row = 0; row < mask.length; row++) tests += mask[row];
  const train = new Int32Array(mask.length - tests);
  const test = new Int32Array(tests);
  for (let row = 0, i = 0, j = 0; row < mask.length; row++) {
    if (mask[row]) test[j++] = row;
    else train[i++] = row;
  }
  return [train, test];
}

export function byTestRows(samples: number, rows: ArrayLike<number>): TrainTest {
  const mask = new Uint8Array(samples);
  for (let i = 0; i < rows.length; i++) mask[rows[i]] = 1;
  return ofMask(mask);
}

export function arange(n: number, from = 0): Int32Array<ArrayBuffer> {
  const out = new Int32Array(n);
  for (let i = 0; i < n; i++) out[i] = from + i;
  return out;
}
