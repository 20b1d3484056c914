import { nothing, number } from "../../core/constraints.js";
import { type Called, keyword, type Resolved, signature } from "../../core/parameters.js";
import { linspace } from "../../numeric/spacing.js";
import {
  addNoise,
  generatorOf,
  halves,
  type RandomStateLike,
  randomState,
  type Samples,
  samplesOrHalves,
  shuffle,
  shuffled,
} from "./common.js";

export interface MakeMoonsOptions {
  /** How many in all, or of each class `[outer, inner]`. Default 100. */
  nSamples?: number | readonly [number, number];
  /** Whether the samples come in a random order. Default true. */
  shuffle?: boolean;
  /** The standard deviation of the normal noise; null (default) adds none. */
  noise?: number | null;
  randomState?: RandomStateLike;
}

export interface MakeCirclesOptions extends MakeMoonsOptions {
  /** The radius of the inner circle beside the outer one's, from 0 up to but without 1. Default 0.8. */
  factor?: number;
}

const noise = keyword(null, number(0), nothing);

const MOONS = signature<MakeMoonsOptions>("makeMoons", {
  nSamples: samplesOrHalves,
  shuffle,
  noise,
  randomState,
});

const CIRCLES = signature<MakeCirclesOptions>("makeCircles", {
  nSamples: samplesOrHalves,
  shuffle,
  noise,
  randomState,
  factor: keyword(0.8, number(0, 1 - Number.EPSILON / 2)),
});

type HalvesArguments<O extends MakeMoonsOptions> = Called<
  [nSamples?: number | readonly [number, number]],
  O,
  ["nSamples"]
>;

function finish(points: number[][], outer: number, options: Resolved<MakeMoonsOptions>): Samples {
  const { shuffle, noise, randomState } = options;
  const generator = generatorOf(randomState);
  const labels = points.map((_, i) => (i < outer ? 0 : 1));
  const [x, y] = shuffle ? shuffled(generator, points, labels) : [points, labels];
  if (noise !== null) addNoise(generator, x, noise);
  return [x, y];
}

/**
 * Two half moons that reach into each other: two features, classes 0 (outer) and 1 (inner). scikit-learn's numbers, within 2e-15
 * of sine and cosine.
 *
 * The result is `[x, y]`, [n, 2] and [n].
 *
 * @example
 * const [x, y] = datasets.makeMoons({ nSamples: 4, shuffle: false });
 * x[0]; // [1, 0]
 * y; // [0, 0, 1, 1]
 */
export function makeMoons(...args: HalvesArguments<MakeMoonsOptions>): Samples {
  const options = MOONS.read(args);
  const [outer, inner] = halves("makeMoons", options.nSamples);
  const points = [
    ...Array.from(linspace(0, Math.PI, outer), (t) => [Math.cos(t), Math.sin(t)]),
    ...Array.from(linspace(0, Math.PI, inner), (t) => [1 - Math.cos(t), 1 - Math.sin(t) - 0.5]),
  ];
  return finish(points, outer, options);
}

/**
 * A large circle (class 0) with a small one in it (class 1). scikit-learn's numbers, within 2e-15 of sine and cosine.
 *
 * The result is `[x, y]`, [n, 2] and [n].
 *
 * @example
 * const [x, y] = datasets.makeCircles({ nSamples: 4, factor: 0.5, shuffle: false });
 * x[0]; // [1, 0]
 * y; // [0, 0, 1, 1]
 */
export function makeCircles(...args: HalvesArguments<MakeCirclesOptions>): Samples {
  const options = CIRCLES.read(args);
  const { factor } = options;
  const [outer, inner] = halves("makeCircles", options.nSamples);
  // without the end, which is the beginning
  const circle = (n: number, radius: number) =>
    Array.from(linspace(0, 2 * Math.PI, n + 1).subarray(0, n), (t) => [
      Math.cos(t) * radius,
      Math.sin(t) * radius,
    ]);
  return finish([...circle(outer, 1), ...circle(inner, factor)], outer, options);
}
