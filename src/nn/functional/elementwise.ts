import { noGrad } from "../../autograd/mode.js";
import { checkBoolean, checkNumber, checkOptions } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { failure } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import type { Handle } from "../../tensor/handle.js";
import { named, type Rule, record } from "../../tensor/op.js";
import { add, div, mul, sub } from "../../tensor/ops/arithmetic.js";
import { where } from "../../tensor/ops/compare.js";
import { log, tanh } from "../../tensor/ops/math.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor } from "../checkTensor.js";

/** What the activations share: one node on the tape for each, its derivative, and the options read in one way. */

export interface InplaceOptions {
  /** Write the result into the input itself. Default false. */
  inplace?: boolean;
}

export type Numbers = Record<string, number>;

/** One activation: its value, and the gradient of x from that of the result. */
interface Elementwise<A> {
  readonly name: string;
  /** PyTorch's name of the recorded node. */
  readonly node: string;
  readonly value: (x: Tensor, attrs: A) => Handle;
  /** Written with operations that record, so that it can be derived once more. */
  readonly slope: (g: Handle, x: Handle, attrs: A) => Handle;
  /** Takes whole numbers too. */
  readonly anyNumber?: boolean;
}

/** Makes the function: `value` runs unrecorded, and one node with `slope` takes its place on the tape. */
export function elementwise<A>({ name, node, value, slope, anyNumber }: Elementwise<A>) {
  const rule: Rule<A> = {
    name,
    node,
    saves: [[0]],
    backward: (g, op) => [slope(g, op.saved(0), op.attrs)],
  };
  return (x: Tensor, attrs: A, inplace = false): Tensor => {
    checkFloat(name, x, anyNumber);
    const run = (input: Tensor): Tensor => {
      const out = noGrad(() => value(input.detach(), attrs)) as Tensor;
      record(rule, [input], attrs, out);
      return out;
    };
    return inplace ? named(x.copy_(run(x.clone())), name, node) : run(x);
  };
}

export function checkFloat(name: string, x: unknown, anyNumber = false): asserts x is Tensor {
  checkTensor(name, "input", x);
  if (isFloat(x.dtype) || (anyNumber && x.dtype !== "bool")) return;
  const expected = say("a float tensor", "un tensor de coma flotante");
  throw failure("E-DTYPE-001", { op: name, expected, received: x.dtype });
}

/**
 * Reads arguments that may be given by position or by name: numbers, then one object. `read("elu", [2], { alpha: 1 })`
 * and `read("elu", [{ alpha: 2 }], { alpha: 1 })` both give `{ alpha: 2, inplace: false }`.
 */
export function readNumbers<D extends Numbers>(
  where: string,
  given: readonly unknown[],
  defaults: D,
  withInplace = true,
): D & { inplace: boolean } {
  const names = Object.keys(defaults);
  const values: Record<string, unknown> = { ...defaults };
  let inplace: unknown = false;
  for (const [i, value] of given.entries()) {
    if (value === undefined) continue;
    if (typeof value !== "object" && i < names.length) {
      values[names[i]] = value;
      continue;
    }
    const known = withInplace ? [...names.slice(i), "inplace"] : names.slice(i);
    checkOptions(where, value as object, known);
    const { inplace: wanted, ...named } = value as Record<string, unknown>;
    if (wanted !== undefined) inplace = wanted;
    for (const [name, one] of Object.entries(named)) if (one !== undefined) values[name] = one;
  }
  for (const name of names) checkNumber(where, name, values[name]);
  checkBoolean(where, "inplace", inplace);
  return { ...(values as D), inplace };
}

/** e^x − 1 for x ≤ 0, without loss near 0: 2·tanh(x/2) / (1 − tanh(x/2)). */
export function expm1Negative<T extends Handle>(x: T): T {
  const t = tanh(mul(x, 0.5));
  return div(mul(t, 2), sub(1, t));
}

/** ln(1 + v) for v in [0, 1], without loss near 0: what 1 + v lost is put right by v / ((1 + v) − 1). */
export function log1pSmall<T extends Handle>(v: T): T {
  const u = add(v, 1);
  const kept = sub(u, 1);
  return where<T>(kept, mul(log(u), div(v, kept)), v);
}
