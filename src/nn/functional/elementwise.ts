import { isGradEnabled } from "../../autograd/mode.js";
import { boolean } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import type { PointwiseKernel } from "../../engine/engine.js";
import { expm1 } from "../../engine/families/pointwise/activations.js";
import { checkFloat as checkFloatTensor } from "../../tensor/arguments.js";
import { makeTensor } from "../../tensor/creation.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { clone } from "../../tensor/functions/shape.js";
import type { Handle } from "../../tensor/handle.js";
import { copyWithViews } from "../../tensor/inplace.js";
import { defineOp, named, type Op, type OpDeclaration, zerosOf } from "../../tensor/op.js";
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

/** One activation: its value, the gradient of x from that of the result, and what its tests are made of. */
interface Elementwise<A> extends Pick<OpDeclaration<A>, "name" | "node" | "torch" | "examples"> {
  readonly value: (x: Tensor, attrs: A) => Handle;
  /** Written with operations that record, so that it can be derived once more. */
  readonly slope: (g: Handle, x: Handle, attrs: A) => Handle;
  /** Made of straight pieces: the second derivative is 0, and its graph stays, as in PyTorch. */
  readonly straight?: boolean;
  /** Takes whole numbers too. */
  readonly anyNumber?: boolean;
  /** The kernels of float32: of the value, and of the gradient where it need not be derived once more. */
  readonly kernels?: readonly [value: PointwiseKernel, slope?: PointwiseKernel];
}

/** A kernel of the engine over tensors of one shape and dtype; nothing is recorded. */
export function compute(kernel: PointwiseKernel, ...operands: readonly Handle[]): Tensor {
  const out = makeTensor(operands[0].dtype, operands[0].sizes);
  currentEngine().pointwise(kernel, out, operands);
  return out;
}

/** The gradient of straight pieces as an operation: linear in g, and with slope 0 in x. */
function straightSlope<A>({ name, torch, examples, slope }: Elementwise<A>): Op<A> {
  const op: Op<A> = defineOp<A>({
    name: `${name}Backward`,
    torch: `torch.autograd.grad(${torch.replaceAll("x0", "x1")}, x1, x0, create_graph=True)[0]`,
    compose: ([g, x], attrs) => slope(g as Handle, x as Handle, attrs),
    saves: [[1], []],
    backward: (h, node) => [
      node.needs(0) ? op([h, node.saved(1)], node.attrs) : null,
      node.needs(1) ? zerosOf(h) : null,
    ],
    examples: examples
      .filter(({ inputs: [x] }) => !String(x).includes("int"))
      .map(({ inputs: [x], attrs }) => ({ inputs: [String(x).split(" ")[0], x], attrs })) as never,
  });
  return op;
}

/** An activation: the operation, and the function that checks its input and may write into it. */
export interface Activation<A> {
  (x: Tensor, attrs: A, inplace?: boolean): Tensor;
  readonly op: Op<A>;
  /** Of straight pieces, the gradient. */
  readonly slopeOp: Op<A> | null;
}

/** Declares an activation: `value` runs unrecorded, and one node with `slope` takes its place on the tape. */
export function elementwise<A>(declared: Elementwise<A>): Activation<A> {
  const { name, node, torch, examples, value, slope, straight = false, anyNumber, kernels } = declared;
  const [direct, slopes] = kernels ?? [];
  const slopeOp = straight ? straightSlope(declared) : null;
  const op = defineOp<A>({
    name,
    node,
    torch,
    examples,
    compose: ([given], attrs) => {
      const x = given as Tensor;
      return direct !== undefined && x.dtype === "float32" ? compute(direct, x) : value(x, attrs);
    },
    saves: [[0]],
    backward: (g, recorded) => {
      const x = recorded.saved(0);
      if (isGradEnabled()) {
        return [slopeOp === null ? slope(g, x, recorded.attrs) : slopeOp([g, x], recorded.attrs)];
      }
      const alone = slopes !== undefined && x.dtype === "float32";
      return [alone ? compute(slopes, g, x) : slope(g, x, recorded.attrs)];
    },
  });
  const run = (x: Tensor, attrs: A, inplace = false): Tensor => {
    checkFloat(name, x, anyNumber);
    return inplace ? named(copyWithViews(x, op([clone(x)], attrs)), name, node) : op([x], attrs);
  };
  return Object.assign(run, { op, slopeOp });
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
