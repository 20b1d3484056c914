import { checkNumber, show } from "../../core/check.js";
import { boolean, type Constraint, list, nothing, number, pair } from "../../core/constraints.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import {
  checkCount,
  count,
  generatorOf,
  type RandomStateLike,
  randomState,
  rowsOf,
  type Samples,
  shuffle,
  shuffled,
} from "./common.js";

export interface MakeBlobsOptions {
  /** How many in all, or of each cluster. Default 100. */
  nSamples?: number | readonly number[];
  /** Not looked at where centres are given. Default 2. */
  nFeatures?: number;
  /** How many clusters, or their centres. Default 3; or as many as `nSamples` has counts. */
  centers?: number | readonly (readonly number[])[] | null;
  /** The standard deviation of the clusters, one for all or one for each. Default 1. */
  clusterStd?: number | readonly number[];
  /** Where centres are drawn: each coordinate from the first to the second. Default [-10, 10]. */
  centerBox?: readonly [number, number];
  /** Whether the samples come in a random order. Default true. */
  shuffle?: boolean;
  randomState?: RandomStateLike;
  /** Give the centres as well. Default false. */
  returnCenters?: boolean;
}

const WHERE = "makeBlobs";

const points: Constraint = {
  accepts: (value) =>
    Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(Number.isFinite)),
  text: () => say("a list of points, [[x, y, …], …]", "una lista de puntos, [[x, y, …], …]"),
};

const BLOBS = signature<MakeBlobsOptions>(WHERE, {
  nSamples: parameter(100, count(1), list),
  nFeatures: parameter(2, count(1)),
  centers: keyword(null, count(1), points, nothing),
  clusterStd: keyword(1, number(0), list),
  centerBox: keyword([-10, 10], pair),
  shuffle,
  randomState,
  returnCenters: keyword(false, boolean),
});

type BlobsArguments<O extends MakeBlobsOptions> = Called<
  [nSamples?: number | readonly number[], nFeatures?: number],
  O,
  ["nSamples", "nFeatures"]
>;

/** The counts of the clusters where a total is given: the first ones have one more. */
function counts(total: number, clusters: number): number[] {
  return Array.from(
    { length: clusters },
    (_, i) => Math.floor(total / clusters) + (i < total % clusters ? 1 : 0),
  );
}

/**
 * Round clusters of normal points, for clustering and classification: features and the cluster of each. scikit-learn's numbers.
 *
 * The result is `[x, y]`, [n, features] and [n]; the numbers of `randomState` are NumPy's.
 *
 * @example
 * const [x, y] = datasets.makeBlobs({ nSamples: 6, centers: 2, randomState: 0 });
 * [x.length, x[0].length, y.length]; // [6, 2, 6]
 */
export function makeBlobs(...args: BlobsArguments<MakeBlobsOptions & { returnCenters?: false }>): Samples;
export function makeBlobs(
  ...args: BlobsArguments<MakeBlobsOptions & { returnCenters: true }>
): [x: number[][], y: number[], centers: number[][]];
export function makeBlobs(
  ...args: BlobsArguments<MakeBlobsOptions>
): Samples | [x: number[][], y: number[], centers: number[][]];
export function makeBlobs(
  ...args: BlobsArguments<MakeBlobsOptions>
): Samples | [x: number[][], y: number[], centers: number[][]] {
  const { nSamples, nFeatures, clusterStd, centerBox, shuffle, returnCenters, ...options } = BLOBS.read(args);
  const isTotal = typeof nSamples === "number";
  if (!isTotal) for (const [i, n] of nSamples.entries()) checkCount(WHERE, `nSamples[${i}]`, n);

  const generator = generatorOf(options.randomState);
  const given = options.centers ?? (isTotal ? 3 : nSamples.length);
  let centers: number[][];
  if (typeof given === "number")
    centers = rowsOf(generator.uniform(centerBox[0], centerBox[1], given * nFeatures), nFeatures);
  else centers = given.map((center) => [...center]);
  const perCluster = isTotal ? counts(nSamples, centers.length) : nSamples;
  const deviations = typeof clusterStd === "number" ? centers.map(() => clusterStd) : clusterStd;
  for (const [name, list] of Object.entries({ nSamples: perCluster, clusterStd: deviations })) {
    if (list.length === centers.length) continue;
    const expected = say(`${centers.length}, one a centre`, `${centers.length}, uno por centro`);
    throw failure("E-ARG-002", { where: WHERE, name, expected, received: show(list.length) });
  }
  for (const deviation of deviations) checkNumber(WHERE, "clusterStd", deviation, 0);

  const points: number[][] = [];
  const labels: number[] = [];
  centers.forEach((center, k) => {
    for (let i = 0; i < perCluster[k]; i++) {
      points.push(center.map((c) => generator.normal(c, deviations[k])));
      labels.push(k);
    }
  });
  const [x, y] = shuffle ? shuffled(generator, points, labels) : [points, labels];
  return returnCenters ? [x, y, centers] : [x, y];
}
