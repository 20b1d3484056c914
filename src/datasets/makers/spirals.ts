import { checkNumber } from "../../core/check.js";
import { linspace } from "../../numeric/spacing.js";
import {
  checkCount,
  checkMaker,
  generatorOf,
  type RandomStateLike,
  type Samples,
  shuffled,
} from "./common.js";

export interface MakeSpiralsOptions {
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

/**
 * Arms of a spiral, which no straight line separates: two features in [-1, 1] and the arm of each. Of the points of an arm the radius r
 * rises from 0 to 1, and the point is `(r sin t, r cos t)` with `t = 2π (k / nClasses + turns · r)` and normal noise, where k is the arm;
 * with the defaults the data of Stanford's CS231n, "Putting it together: minimal neural network case study"
 * (https://cs231n.github.io/neural-networks-case-study/), but for arms that begin at equal angles.
 *
 * @param nSamples in all; the first arms have one more where it does not divide
 * @example const [x, y] = makeSpirals(300, { randomState: 0 });
 */
export function makeSpirals(nSamples = 300, options: MakeSpiralsOptions = {}): Samples {
  const where = "makeSpirals";
  checkMaker(where, options, ["nClasses", "turns", "noise", "shuffle"]);
  const { nClasses = 3, turns = 4 / (2 * Math.PI), noise = 0.2, shuffle = false } = options;
  checkCount(where, "nSamples", nSamples, 1);
  checkCount(where, "nClasses", nClasses, 1);
  checkNumber(where, "turns", turns);
  const generator = generatorOf(where, options.randomState);
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
