import { boolean, number } from "../../core/constraints.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { linspace } from "../../numeric/spacing.js";
import { count, generatorOf, type RandomStateLike, randomState, type Samples, shuffled } from "./common.js";

export interface MakeSpiralsOptions {
  /** How many in all; the first arms have one more where it does not divide. Default 300. */
  nSamples?: number;
  /** How many arms, each a class. Default 3. */
  nClasses?: number;
  /** How far each arm turns, in turns of the whole circle. Default 4 / 2π, as in Stanford's course. */
  turns?: number;
  /** The standard deviation of the angle's noise, in radians. Default 0.2. */
  noise?: number;
  /** Whether the samples come in a random order. Default false. */
  shuffle?: boolean;
  randomState?: RandomStateLike;
}

const SPIRALS = signature<MakeSpiralsOptions>("makeSpirals", {
  nSamples: parameter(300, count(1)),
  nClasses: keyword(3, count(1)),
  turns: keyword(4 / (2 * Math.PI), number()),
  noise: keyword(0.2, number(0)),
  shuffle: keyword(false, boolean),
  randomState,
});

/**
 * Arms of a spiral, which no straight line separates: two features in [-1, 1] and the arm of each. Of the points of an arm the radius r
 * rises from 0 to 1, and the point is `(r sin t, r cos t)` with `t = 2π (k / nClasses + turns · r)` and normal noise, where k is the arm;
 * with the defaults the data of Stanford's CS231n, "Putting it together: minimal neural network case study"
 * (https://cs231n.github.io/neural-networks-case-study/), but for arms that begin at equal angles.
 *
 * The result is `[x, y]`, [n, 2] and [n].
 *
 * @example
 * const [x, y] = datasets.makeSpirals({ nSamples: 6, nClasses: 3, randomState: 0 });
 * [x[0].length, new Set(y).size]; // [2, 3]
 */
export function makeSpirals(...args: Called<[nSamples?: number], MakeSpiralsOptions, ["nSamples"]>): Samples {
  const { nSamples, nClasses, turns, noise, shuffle, randomState } = SPIRALS.read(args);
  const generator = generatorOf(randomState);
  const x: number[][] = [];
  const y: number[] = [];
  for (let arm = 0; arm < nClasses; arm++) {
    const count = Math.floor(nSamples / nClasses) + (arm < nSamples % nClasses ? 1 : 0);
    for (const r of linspace(0, 1, count)) {
      const t = 2 * Math.PI * (arm / nClasses + turns * r) + noise * generator.standardNormal();
      x.push([r * Math.sin(t), r * Math.cos(t)]);
      y.push(arm);
    }
  }
  return shuffle ? shuffled(generator, x, y) : [x, y];
}
