import { checkBoolean, checkNumber, show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import {
  checkCount,
  checkMaker,
  generatorOf,
  type RandomStateLike,
  rowsOf,
  type Samples,
  shuffled,
} from "./common.js";

export interface MakeBlobsOptions {
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
 * @param nSamples how many in all, or of each cluster
 * @param nFeatures not looked at where centres are given
 * @example const [x, y] = makeBlobs(300, 2, { centers: 4, randomState: 0 });
 */
export function makeBlobs(
  nSamples?: number | readonly number[],
  nFeatures?: number,
  options?: MakeBlobsOptions & { returnCenters?: false },
): Samples;
export function makeBlobs(
  nSamples: number | readonly number[],
  nFeatures: number,
  options: MakeBlobsOptions & { returnCenters: true },
): [x: number[][], y: number[], centers: number[][]];
export function makeBlobs(
  nSamples: number | readonly number[] = 100,
  nFeatures = 2,
  options: MakeBlobsOptions = {},
): Samples | [x: number[][], y: number[], centers: number[][]] {
  checkMaker(WHERE, options, ["centers", "clusterStd", "centerBox", "shuffle", "returnCenters"]);
  const { clusterStd = 1, centerBox = [-10, 10], shuffle = true, returnCenters = false } = options;
  checkBoolean(WHERE, "returnCenters", returnCenters);
  checkCount(WHERE, "nFeatures", nFeatures, 1);
  const isTotal = typeof nSamples === "number";
  if (!isTotal && !Array.isArray(nSamples)) {
    const expected = say("a whole number, or an array of them", "un número entero, o un array de ellos");
    throw failure("E-ARG-002", { where: WHERE, name: "nSamples", expected, received: show(nSamples) });
  }
  if (isTotal) checkCount(WHERE, "nSamples", nSamples, 1);
  else for (const [i, n] of nSamples.entries()) checkCount(WHERE, `nSamples[${i}]`, n);

  const generator = generatorOf(WHERE, options.randomState);
  const given = options.centers ?? (isTotal ? 3 : nSamples.length);
  let centers: number[][];
  if (typeof given === "number") {
    checkCount(WHERE, "centers", given, 1);
    centers = rowsOf(generator.uniform(centerBox[0], centerBox[1], given * nFeatures), nFeatures);
  } else centers = given.map((center) => [...center]);
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
