import { checkNumber } from "../../core/check.js";
import { linspace } from "../../numeric/spacing.js";
import {
  addNoise,
  checkMaker,
  generatorOf,
  halves,
  type RandomStateLike,
  type Samples,
  shuffled,
} from "./common.js";

export interface MakeMoonsOptions {
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

function finish(where: string, points: number[][], outer: number, options: MakeMoonsOptions): Samples {
  const { shuffle = true, noise = null, randomState } = options;
  const generator = generatorOf(where, randomState);
  const labels = points.map((_, i) => (i < outer ? 0 : 1));
  const [x, y] = shuffle ? shuffled(generator, points, labels) : [points, labels];
  if (noise !== null) addNoise(generator, x, noise);
  return [x, y];
}

/**
 * Two half moons that reach into each other: two features, classes 0 (outer) and 1 (inner). scikit-learn's numbers, within 2e-15
 * of sine and cosine.
 *
 * @param nSamples how many in all, or of each class `[outer, inner]`
 * @example const [x, y] = makeMoons(200, { noise: 0.1, randomState: 0 });
 */
export function makeMoons(
  nSamples: number | readonly [number, number] = 100,
  options: MakeMoonsOptions = {},
): Samples {
  checkMaker("makeMoons", options, ["shuffle", "noise"]);
  const [outer, inner] = halves("makeMoons", nSamples);
  const points = [
    ...Array.from(linspace(0, Math.PI, outer), (t) => [Math.cos(t), Math.sin(t)]),
    ...Array.from(linspace(0, Math.PI, inner), (t) => [1 - Math.cos(t), 1 - Math.sin(t) - 0.5]),
  ];
  return finish("makeMoons", points, outer, options);
}

/**
 * A large circle (class 0) with a small one in it (class 1). scikit-learn's numbers, within 2e-15 of sine and cosine.
 *
 * @param nSamples how many in all, or of each class `[outer, inner]`
 */
export function makeCircles(
  nSamples: number | readonly [number, number] = 100,
  options: MakeCirclesOptions = {},
): Samples {
  checkMaker("makeCircles", options, ["shuffle", "noise", "factor"]);
  const { factor = 0.8 } = options;
  checkNumber("makeCircles", "factor", factor, 0, 1 - Number.EPSILON / 2);
  const [outer, inner] = halves("makeCircles", nSamples);
  // without the end, which is the beginning
  const circle = (n: number, radius: number) =>
    Array.from(linspace(0, 2 * Math.PI, n + 1).subarray(0, n), (t) => [
      Math.cos(t) * radius,
      Math.sin(t) * radius,
    ]);
  return finish("makeCircles", [...circle(outer, 1), ...circle(inner, factor)], outer, options);
}
