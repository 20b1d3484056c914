import { checkInteger, checkNumber, show } from "../../core/check.js";
import { boolean, list, nothing, number } from "../../core/constraints.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { formula } from "../../core/messages/phrase.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { product } from "../../numeric/linearAlgebra.js";
import type { RandomState } from "../../random/numpy/index.js";
import {
  count,
  generatorOf,
  type RandomStateLike,
  randomState,
  rowsOf,
  type Samples,
  shuffle,
  shuffled,
} from "./common.js";

export interface MakeClassificationOptions {
  /** Default 100. */
  nSamples?: number;
  /** Features in all. Default 20. */
  nFeatures?: number;
  /** Features that tell the classes. Default 2. */
  nInformative?: number;
  /** Features that are mixtures of those. Default 2. */
  nRedundant?: number;
  /** Features that repeat some of both. Default 0. The rest is noise. */
  nRepeated?: number;
  /** Default 2. */
  nClasses?: number;
  /** Default 2. */
  nClustersPerClass?: number;
  /** The shares of the classes; the last may be left out. null (default): equal ones. */
  weights?: readonly number[] | null;
  /** The share of samples that get a class by chance. Default 0.01. */
  flipY?: number;
  /** How far the clusters are apart. Default 1. */
  classSep?: number;
  /** Whether the clusters stand on the corners of a cube; otherwise of a random polytope. Default true. */
  hypercube?: boolean;
  /** What is added to each feature, or to all; null draws it. Default 0. */
  shift?: number | readonly number[] | null;
  /** What each feature is multiplied by, or all; null draws it from 1 to 100. Default 1. */
  scale?: number | readonly number[] | null;
  /** Whether samples and features come in a random order. Default true. */
  shuffle?: boolean;
  randomState?: RandomStateLike;
}

const WHERE = "makeClassification";

const CLASSIFICATION = signature<MakeClassificationOptions>(WHERE, {
  nSamples: parameter(100, count(1)),
  nFeatures: parameter(20, count(1)),
  nInformative: keyword(2, count(1)),
  nRedundant: keyword(2, count()),
  nRepeated: keyword(0, count()),
  nClasses: keyword(2, count(1)),
  nClustersPerClass: keyword(2, count(1)),
  weights: keyword(null, list, nothing),
  flipY: keyword(0.01, number(0, 1)),
  classSep: keyword(1, number(0)),
  hypercube: keyword(true, boolean),
  shift: keyword(0, number(), list, nothing),
  scale: keyword(1, number(), list, nothing),
  shuffle,
  randomState,
});

/** Different whole numbers below `population`: scikit-learn's `sample_without_replacement`. */
function distinct(population: number, count: number, generator: RandomState): number[] {
  const ratio = count / population;
  if (ratio > 0.01 && ratio < 0.99) return Array.from(generator.permutation(population).subarray(0, count));
  if (ratio < 0.2) {
    const found = new Set<number>();
    while (found.size < count) found.add(generator.randint(population));
    return [...found];
  }
  const reservoir = Array.from({ length: count }, (_, i) => i);
  for (let i = count; i < population; i++) {
    const j = generator.randint(0, i + 1);
    if (j < count) reservoir[j] = i;
  }
  return reservoir;
}

/** Different corners of a cube, of zeros and ones. */
function corners(count: number, dimensions: number, generator: RandomState): number[][] {
  if (dimensions > 30) {
    const rest = dimensions - 30;
    const first = generator.randint(0, 2, count * rest);
    const others = corners(count, 30, generator);
    return others.map((corner, i) => [
      ...Array.from({ length: rest }, (_, j) => Number(first[i * rest + j])),
      ...corner,
    ]);
  }
  return distinct(2 ** dimensions, count, generator).map((bits) =>
    Array.from({ length: dimensions }, (_, j) => (bits >>> (dimensions - 1 - j)) & 1),
  );
}

const signed = (generator: RandomState, rows: number, columns: number): number[][] =>
  rowsOf(generator.uniform(0, 1, rows * columns), columns).map((row) => row.map((u) => 2 * u - 1));

function shares(weights: readonly number[] | null, classes: number): number[] {
  if (weights === null) return Array.from({ length: classes }, () => 1 / classes);
  if (weights.length !== classes && weights.length !== classes - 1) {
    const expected = say(`${classes} or ${classes - 1} shares`, `${classes} o ${classes - 1} proporciones`);
    throw failure("E-ARG-002", { where: WHERE, name: "weights", expected, received: show(weights) });
  }
  for (const weight of weights) checkNumber(WHERE, "weights", weight, 0);
  return weights.length === classes ? [...weights] : [...weights, 1 - weights.reduce((a, b) => a + b, 0)];
}

/** One number for each feature: one for all, one each, or drawn. */
function perFeature(
  name: string,
  given: number | readonly number[] | null,
  features: number,
  draw: () => number[],
): readonly number[] {
  if (given === null) return draw();
  const list = typeof given === "number" ? Array.from({ length: features }, () => given) : given;
  checkInteger(WHERE, `${name}.length`, list.length, features, features);
  for (const value of list) checkNumber(WHERE, name, value);
  return list;
}

/**
 * A problem of classification: normal clusters on the corners of a cube, mixed features, repeated ones and noise (I. Guyon, "Design
 * of experiments for the NIPS 2003 variable selection benchmark"). scikit-learn's numbers, within the rounding of its matrix
 * products; classes exactly.
 *
 * The result is `[x, y]`, [n, features] and [n].
 *
 * @example
 * const [x, y] = datasets.makeClassification({ nSamples: 12, nFeatures: 4, nInformative: 3, nRedundant: 0, nClasses: 3, nClustersPerClass: 1, randomState: 0 });
 * [x.length, x[0].length, new Set(y).size]; // [12, 4, 3]
 */
export function makeClassification(
  ...args: Called<
    [nSamples?: number, nFeatures?: number],
    MakeClassificationOptions,
    ["nSamples", "nFeatures"]
  >
): Samples {
  const options = CLASSIFICATION.read(args);
  const { nSamples, nFeatures, nInformative, nRedundant, nRepeated, nClasses, nClustersPerClass } = options;
  const { weights, flipY, classSep, hypercube, shift, scale, shuffle } = options;
  checkInteger(
    WHERE,
    formula("nInformative + nRedundant + nRepeated"),
    nInformative + nRedundant + nRepeated,
    1,
    nFeatures,
  );
  const clusters = nClasses * nClustersPerClass;
  if (nInformative < Math.log2(clusters))
    checkInteger(WHERE, formula("nClasses * nClustersPerClass"), clusters, 1, 2 ** nInformative);

  const share = shares(weights, nClasses);
  const generator = generatorOf(options.randomState);
  const sizes = Array.from({ length: clusters }, (_, k) =>
    Math.trunc((nSamples * share[k % nClasses]) / nClustersPerClass),
  );
  const rest = nSamples - sizes.reduce((a, b) => a + b, 0);
  for (let i = 0; i < rest; i++) sizes[i % clusters]++;

  const centroids = corners(clusters, nInformative, generator).map((corner) =>
    corner.map((bit) => bit * (2 * classSep) - classSep),
  );
  if (!hypercube) {
    const stretch = generator.uniform(0, 1, clusters);
    const axes = generator.uniform(0, 1, nInformative);
    centroids.forEach((centroid, k) => {
      for (let j = 0; j < nInformative; j++) centroid[j] = centroid[j] * stretch[k] * axes[j];
    });
  }

  let informative = rowsOf(generator.standardNormal(nSamples * nInformative), nInformative);
  let y: number[] = new Array<number>(nSamples).fill(0);
  let start = 0;
  const mixed: number[][] = [];
  centroids.forEach((centroid, k) => {
    const end = Math.min(nSamples, start + sizes[k]);
    const covariance = signed(generator, nInformative, nInformative);
    for (const row of product(informative.slice(start, end), covariance))
      mixed.push(row.map((v, j) => v + centroid[j]));
    y.fill(k % nClasses, start, end);
    start = end;
  });
  informative = [...mixed, ...informative.slice(start)];

  let x = informative.map((row) => [...row]);
  if (nRedundant > 0) {
    const mixture = signed(generator, nInformative, nRedundant);
    product(informative, mixture).forEach((row, i) => {
      x[i].push(...row);
    });
  }
  const known = nInformative + nRedundant;
  if (nRepeated > 0) {
    const which = Array.from(generator.uniform(0, 1, nRepeated), (u) => Math.trunc((known - 1) * u + 0.5));
    for (const row of x) row.push(...which.map((j) => row[j]));
  }
  const noise = nFeatures - known - nRepeated;
  if (noise > 0) {
    const drawn = rowsOf(generator.standardNormal(nSamples * noise), noise);
    drawn.forEach((row, i) => {
      x[i].push(...row);
    });
  }

  const flipped = Array.from(generator.uniform(0, 1, nSamples), (u, i) => (u < flipY ? i : -1)).filter(
    (i) => i >= 0,
  );
  const chance = generator.randint(0, nClasses, flipped.length);
  for (const [k, i] of flipped.entries()) y[i] = Number(chance[k]);

  const shifts = perFeature("shift", shift, nFeatures, () =>
    Array.from(generator.uniform(0, 1, nFeatures), (u) => (2 * u - 1) * classSep),
  );
  const scales = perFeature("scale", scale, nFeatures, () =>
    Array.from(generator.uniform(0, 1, nFeatures), (u) => 1 + 100 * u),
  );
  x = x.map((row) => row.map((v, j) => (v + shifts[j]) * scales[j]));
  if (shuffle) {
    [x, y] = shuffled(generator, x, y);
    const order = generator.permutation(nFeatures);
    x = x.map((row) => Array.from(order, (j) => row[j]));
  }
  return [x, y];
}
