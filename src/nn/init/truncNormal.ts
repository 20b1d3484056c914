import { noGrad } from "../../autograd/mode.js";
import { wrong } from "../../core/check.js";
import { above, number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { denseStrides } from "../../core/strides.js";
import { erf } from "../../numeric/erf.js";
import {
  defaultGenerator,
  type FloatArray,
  type Generator,
  normal,
  uniform,
} from "../../random/torch/index.js";
import { checkFloat, checkTensor, isGenerator } from "../../tensor/arguments.js";
import { drawInPlace } from "../../tensor/inplace.js";
import type { Tensor } from "../../tensor/tensor.js";
import { warn } from "../messages.js";

export interface TruncNormalOptions {
  /** The mean of the normal distribution. Default 0. */
  mean?: number;
  /** Its standard deviation, above 0. Default 1. */
  std?: number;
  /** No number is smaller. Default −2. */
  a?: number;
  /** No number is greater. Default 2. */
  b?: number;
  /** Default: the generator that `manualSeed` seeds. */
  generator?: Generator | null;
}

const TRUNC_NORMAL = signature<TruncNormalOptions>("truncNormal_", {
  mean: parameter(0, number()),
  std: parameter(1, above(0)),
  a: parameter(-2, number()),
  b: parameter(2, number()),
  generator: parameter(null, isGenerator),
});

/** Rounds of drawing anew, after which the bounds lie too far from the mean to go on. */
const MOST_ROUNDS = 100_000;

/**
 * Fills the tensor with numbers from the normal distribution that lie in [a, b]; others are drawn anew. Gives the tensor back.
 *
 * a and b are numbers, not multiples of std: with std 0.02 the default bounds cut nothing off.
 *
 * @throws E-ARG-002 where a is above b, or where [a, b] lies so far from the mean that next to no number falls into it
 * @example
 * torch.manualSeed(0);
 * nn.init.truncNormal_(torch.empty(4), { std: 2, a: -1, b: 1 }).abs().max().item() <= 1 // true
 */
export function truncNormal_<T extends Tensor>(
  tensor: T,
  ...args: Called<
    [mean?: number, std?: number, a?: number, b?: number, generator?: Generator | null],
    TruncNormalOptions,
    ["mean", "std", "a", "b", "generator"]
  >
): T {
  checkTensor("truncNormal_", "tensor", tensor);
  checkFloat("truncNormal_", tensor);
  const given = TRUNC_NORMAL.read(args);
  const { mean, std, a, b } = given;
  if (a > b) throw wrong("truncNormal_", "a", say(`at most b, ${b}`, `como mucho b, ${b}`), a);
  if (mean < a - 2 * std || mean > b + 2 * std)
    warn("W-INIT-001", { mean, std, a, b }, `truncNormal_ ${mean} ${std} ${a} ${b}`);
  const cdf = (x: number) => (1 + erf(x / Math.SQRT2)) / 2;
  const share = cdf((b - mean) / std) - cdf((a - mean) / std);
  const draw = share > 0.3 ? fromNormal : fromUniform;
  return noGrad(() =>
    drawInPlace("truncNormal_", tensor, (data, contiguous) =>
      draw(data as FloatArray, given, contiguous, contiguous || !isDense(tensor)),
    ),
  );
}

function tooFar({ a, b }: Resolved<TruncNormalOptions>) {
  const expected = say(
    "bounds between which normal numbers fall",
    "límites entre los que caen números normales",
  );
  return wrong("truncNormal_", say("the bounds", "los límites"), expected, [a, b]);
}

/** Whether the elements lie one beside the other, in whatever order. */
function isDense({ sizes, strides }: Tensor): boolean {
  return strides.join() === denseStrides(sizes, strides).join();
}

/**
 * Normal numbers; those outside of the bounds are drawn anew, all of the tensor each time.
 *
 * @param contiguous whether the tensor is, and whether others of its shape are
 */
function fromNormal(
  data: FloatArray,
  given: Resolved<TruncNormalOptions>,
  contiguous: boolean,
  othersContiguous: boolean,
): void {
  const { mean, std } = given;
  const generator = given.generator ?? defaultGenerator;
  const round = roundingOf(data);
  const [low, high] = [round(given.a), round(given.b)];
  const outside = (x: number) => x < low || x > high;
  normal(data, mean, std, generator, contiguous);
  const again = data.slice();
  for (let turn = 0; data.some(outside); turn++) {
    if (turn === MOST_ROUNDS) throw tooFar(given);
    normal(again, mean, std, generator, othersContiguous);
    for (let i = 0; i < data.length; i++) if (outside(data[i])) data[i] = again[i];
  }
}

const roundingOf = (data: FloatArray): ((x: number) => number) =>
  data instanceof Float32Array ? Math.fround : (x) => x;

/** Uniform numbers, each taken with the probability of its density beside the greatest in [a, b], in the dtype of the tensor. */
function fromUniform(data: FloatArray, given: Resolved<TruncNormalOptions>): void {
  const { mean, std, a, b } = given;
  const generator = given.generator ?? defaultGenerator;
  const round = roundingOf(data);
  const mode = Math.max(a, Math.min(mean, b));
  const peak = round(-0.5 * ((mode - mean) / std) ** 2);
  const [center, scale] = [round(mean), round(std)];
  const logDensity = (x: number) => {
    const z = round(round(x - center) / scale);
    return round(round(round(z * z) * -0.5) - peak);
  };
  const [candidates, chances] = [data.slice(), data.slice()];
  const refused = (i: number) => round(Math.log(chances[i])) > logDensity(candidates[i]);
  uniform(candidates, a, b, generator);
  data.set(candidates);
  uniform(chances, 0, 1, generator);
  const pending = Uint8Array.from(data, (_, i) => Number(refused(i)));
  for (let turn = 0; pending.includes(1); turn++) {
    if (turn === MOST_ROUNDS) throw tooFar(given);
    uniform(candidates, a, b, generator);
    for (let i = 0; i < data.length; i++) if (pending[i] === 1) data[i] = candidates[i];
    uniform(chances, 0, 1, generator);
    for (let i = 0; i < data.length; i++) if (pending[i] === 1) pending[i] = Number(refused(i));
  }
}
