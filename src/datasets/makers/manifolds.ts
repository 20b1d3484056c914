import { boolean } from "../../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { count, generatorOf, type NoiseOptions, noise, randomState } from "./common.js";

export interface MakeSCurveOptions extends NoiseOptions {
  /** Default 100. */
  nSamples?: number;
}

export interface MakeSwissRollOptions extends MakeSCurveOptions {
  /** Whether the roll has a hole. Default false. */
  hole?: boolean;
}

const nSamples = parameter(100, count(1));

const SWISS_ROLL = signature<MakeSwissRollOptions>("makeSwissRoll", {
  nSamples,
  noise,
  randomState,
  hole: keyword(false, boolean),
});
const S_CURVE = signature<MakeSCurveOptions>("makeSCurve", { nSamples, noise, randomState });

/** Points of a surface in space, and where along the surface each lies. */
export type ManifoldSamples = [x: number[][], t: number[]];

/** The coordinates of the points, with noise: all of the first coordinate are drawn before those of the second. */
function points(axes: readonly (readonly number[])[], noise: number, normal: Float64Array): number[][] {
  const count = axes[0].length;
  return Array.from({ length: count }, (_, i) =>
    axes.map((axis, j) => axis[i] + noise * normal[j * count + i]),
  );
}

/**
 * A rolled-up sheet in space: three coordinates, and the angle of each point (S. Marsland, "Machine Learning: An Algorithmic
 * Perspective", 2014). scikit-learn's numbers, within the rounding of sine and cosine.
 *
 * The result is `[x, t]`, [n, 3] and [n]; t is in radians.
 *
 * The result is `[x, t]`, [n, 3] and [n]; t is in radians.
 *
 * @example
 * const [x, t] = datasets.makeSwissRoll({ nSamples: 5, randomState: 0 });
 * [x[0].length, t.length]; // [3, 5]
 */
export function makeSwissRoll(
  ...args: Called<[nSamples?: number], MakeSwissRollOptions, ["nSamples"]>
): ManifoldSamples {
  const { nSamples, noise, randomState, hole } = SWISS_ROLL.read(args);
  const generator = generatorOf(randomState);
  let t: number[];
  let height: number[];
  if (hole) {
    // eight of nine pieces: the middle one is missing
    const pieces = [0, 1, 2, 3, 5, 6, 7, 8].map((k) => [Math.PI * (1.5 + Math.floor(k / 3)), (k % 3) * 7]);
    const which = generator.choice(8, nSamples);
    const inside = generator.uniform(0, 1, 2 * nSamples);
    t = Array.from(which, (k, i) => pieces[k][0] + inside[i] * Math.PI);
    height = Array.from(which, (k, i) => pieces[k][1] + inside[nSamples + i] * 7);
  } else {
    t = Array.from(generator.uniform(0, 1, nSamples), (u) => 1.5 * Math.PI * (1 + 2 * u));
    height = Array.from(generator.uniform(0, 1, nSamples), (u) => 21 * u);
  }
  const axes = [t.map((a) => a * Math.cos(a)), height, t.map((a) => a * Math.sin(a))];
  return [points(axes, noise, generator.standardNormal(3 * nSamples)), t];
}

/**
 * A sheet bent to an S in space: three coordinates, and the angle of each point. scikit-learn's numbers, within the rounding of sine and cosine.
 *
 * The result is `[x, t]`, [n, 3] and [n]; t is in radians.
 *
 * The result is `[x, t]`, [n, 3] and [n]; t is in radians.
 *
 * @example
 * const [x, t] = datasets.makeSCurve({ nSamples: 5, randomState: 0 });
 * [x[0].length, t.length]; // [3, 5]
 */
export function makeSCurve(
  ...args: Called<[nSamples?: number], MakeSCurveOptions, ["nSamples"]>
): ManifoldSamples {
  const { nSamples, noise, randomState } = S_CURVE.read(args);
  const generator = generatorOf(randomState);
  const t = Array.from(generator.uniform(0, 1, nSamples), (u) => 3 * Math.PI * (u - 0.5));
  const depth = Array.from(generator.uniform(0, 1, nSamples), (u) => 2 * u);
  const axes = [t.map(Math.sin), depth, t.map((a) => Math.sign(a) * (Math.cos(a) - 1))];
  return [points(axes, noise, generator.standardNormal(3 * nSamples)), t];
}
