import { isGradEnabled, noGrad } from "../../autograd/mode.js";
import { boolean } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import type { PointwiseKernel } from "../../engine/engine.js";
import { expm1 } from "../../engine/families/pointwise/activations.js";
import { checkFloat as checkFloatTensor } from "../../tensor/arguments.js";
import { makeTensor } from "../../tensor/creation.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { clone } from "../../tensor/functions/shape.js";
import type { Handle } from "../../tensor/handle.js";
import { copy_ } from "../../tensor/methods/inplace.js";
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

export const inplace = /* @__PURE__ */ parameter(false, boolean);

/** What is declared where nothing but `inplace` may be given. */
export const INPLACE = signature<InplaceOptions>("activation", { inplace });

export type InplaceArguments = Called<[inplace?: boolean], InplaceOptions, ["inplace"]>;

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
  /** The kernels of float32: of the value, and of the gradient where it need not be derived once more. */
  readonly kernels?: readonly [value: PointwiseKernel, slope?: PointwiseKernel];
}

/** A kernel of the engine over tensors of one shape and dtype; nothing is recorded. */
export function compute(kernel: PointwiseKernel, ...operands: readonly Handle[]): Tensor {
  const out = makeTensor(operands[0].dtype, operands[0].shape);
  currentEngine().pointwise(kernel, out, operands);
  return out;
}

/** Makes the function: `value` runs unrecorded, and one node with `slope` takes its place on the tape. */
export function elementwise<A>({ name, node, value, slope, anyNumber, kernels }: Elementwise<A>) {
  const [direct, slopes] = kernels ?? [];
  const rule: Rule<A> = {
    name,
    node,
    saves: [[0]],
    backward: (g, op) => {
      const x = op.saved(0);
      const alone = slopes !== undefined && x.dtype === "float32" && !isGradEnabled();
      return [alone ? compute(slopes, g, x) : slope(g, x, op.attrs)];
    },
  };
  return (x: Tensor, attrs: A, inplace = false): Tensor => {
    checkFloat(name, x, anyNumber);
    const run = (input: Tensor): Tensor => {
      const whole = direct !== undefined && input.dtype === "float32";
      const out = whole ? compute(direct, input) : (noGrad(() => value(input.detach(), attrs)) as Tensor);
      record(rule, [input], attrs, out);
      return out;
    };
    return inplace ? named(copy_(x, run(clone(x))), name, node) : run(x);
  };
}

export function checkFloat(name: string, x: unknown, anyNumber = false): asserts x is Tensor {
  checkTensor(name, "input", x);
  if (!anyNumber || x.dtype === "bool") checkFloatTensor(name, x);
}

/** e^x − 1 for x ≤ 0, without loss near 0: 2·tanh(x/2) / (1 − tanh(x/2)). */
export function expm1Negative(x: Tensor): Tensor {
  if (x.dtype === "float32") return compute(expm1, x);
  const t = tanh(mul(x, 0.5));
  return div<Tensor>(mul(t, 2), sub(1, t));
}

/** ln(1 + v) for v in [0, 1], without loss near 0: what 1 + v lost is put right by v / ((1 + v) − 1). */
export function log1pSmall<T extends Handle>(v: T): T {
  const u = add(v, 1);
  const kept = sub(u, 1);
  return where<T>(kept, mul(log(u), div(v, kept)), v);
}
