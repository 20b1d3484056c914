import { type DType, dtypeOfNumber, isFloat, resultType } from "../core/dtype.js";
import { type Phrase, say } from "../core/messages/language.js";
import { broadcastShapes, type Shape, sameShape } from "../core/shape.js";
import { broadcastStrides } from "../core/strides.js";
import type { Operand, PointwiseKernel } from "../engine/engine.js";
import { checkFactor, checkOperands, checkTensor } from "./arguments.js";
import { Handle } from "./handle.js";
import { failure } from "./messages.js";
import { type ComputeDeclaration, defineOp, type Input, type Op } from "./op.js";
import { sumTo } from "./ops/broadcast.js";
import { cast } from "./ops/cast.js";

/** What the operands of a pointwise operation are cast to, and what the result is. */
export type Computes =
  /** in the promoted dtype of the operands, the result too */
  | "promoted"
  /** the same, but whole numbers become float32 first (`exp`, `div`) */
  | "float"
  /** in the promoted dtype, the result is bool (comparisons) */
  | "bool";

export interface PointwiseAttrs {
  /** A factor of the kernel (`addcmul`). */
  readonly value?: number;
}

type Details = Pick<
  ComputeDeclaration<PointwiseAttrs>,
  "torch" | "node" | "saves" | "backward" | "examples" | "errors"
> & {
  /** PyTorch refuses bool here: what to give instead. */
  readonly notForBool?: () => Phrase;
  /** PyTorch refuses some dtypes that the operands have in common. */
  readonly common?: CommonDType;
};

/** Which dtypes the operands may have in common. */
interface CommonDType {
  allows(dtype: DType): boolean;
  /** What is expected. */
  expected(): Phrase;
  /** What to cast to. */
  readonly cast: DType;
}

export type PointwiseOp = (<T extends Handle>(
  inputs: readonly (T | number)[],
  attrs?: PointwiseAttrs,
) => T) & {
  readonly declaration: Op<PointwiseAttrs>["declaration"];
  readonly kernel: PointwiseKernel;
  readonly computing: Computing;
};

/** What decides in which dtype an operation computes. */
interface Computing {
  readonly name: string;
  readonly computes: Computes;
  readonly notForBool?: () => Phrase;
  readonly common?: CommonDType;
}

/** The dtype in which an operation computes these operands, once it is sure that they are tensors and numbers. */
export function computeType(
  { name, computes, notForBool, common: wanted }: Computing,
  inputs: readonly Input[],
  called = name,
): DType {
  checkOperands(called, inputs);
  if (inputs.every((x) => typeof x === "number"))
    checkTensor(called, say("operand 1", "el operando 1"), inputs[0]);
  const common = resultType(inputs);
  if (notForBool !== undefined && inputs.some((x) => typeof x !== "number" && x.dtype === "bool")) {
    throw failure("E-DTYPE-001", { op: called, expected: notForBool(), received: "bool", cast: "int64" });
  }
  if (wanted !== undefined && !wanted.allows(common)) {
    throw failure("E-DTYPE-001", {
      op: called,
      expected: wanted.expected(),
      received: common,
      cast: wanted.cast,
    });
  }
  return computes === "float" && !isFloat(common) ? "float32" : common;
}

const NONE: PointwiseAttrs = {};

const shapeOf = (x: Input): Shape => (typeof x === "number" ? [] : x.sizes);

/** The one float dtype of all tensors among the operands, beside which numbers change nothing; null otherwise. */
function oneFloat(inputs: readonly Input[]): DType | null {
  let dtype: DType | null = null;
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    if (typeof x === "number") continue;
    if (!(x instanceof Handle)) return null;
    if (dtype === null && isFloat(x.dtype)) dtype = x.dtype;
    else if (x.dtype !== dtype) return null;
  }
  return dtype;
}

/** The shape that all operands broadcast to. */
export function commonShape(name: string, inputs: readonly Input[]): Shape {
  let shape = shapeOf(inputs[0]);
  for (let i = 1; i < inputs.length; i++) shape = broadcastShapes(name, shape, shapeOf(inputs[i]));
  return shape;
}

/** The operands, read with the result's shape. */
function operandsOf(inputs: readonly Input[], shape: Shape): readonly Operand[] {
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i];
    if (typeof x !== "number" && !sameShape(x.sizes, shape)) return inputs.map((y) => operandOf(y, shape));
  }
  return inputs;
}

/** An operand read with the result's shape. */
export function operandOf(x: Input, shape: Shape): Operand {
  if (typeof x === "number" || sameShape(x.sizes, shape)) return x;
  const { storage, dtype, offset } = x;
  return { storage, dtype, sizes: shape, strides: broadcastStrides(x.sizes, x.strides, shape), offset };
}

/**
 * Declares an operation on each element alone: operands are cast to a common dtype and broadcast; gradients are
 * summed back to the shape of each operand.
 */
export function definePointwise(
  name: string,
  kernel: PointwiseKernel,
  computes: Computes,
  details: Details,
): PointwiseOp {
  const { notForBool, common, ...declared } = details;
  const computing: Computing = { name, computes, notForBool, common };
  const rule = details.backward;
  const op = defineOp<PointwiseAttrs>({
    name,
    ...declared,
    shape: (inputs) => commonShape(name, inputs),
    dtype: (inputs) => (computes === "bool" ? "bool" : (oneFloat(inputs) ?? computeType(computing, inputs))),
    forward: (engine, out, inputs, { value }) =>
      engine.pointwise(kernel, out, operandsOf(inputs, out.sizes), value),
    backward:
      typeof rule !== "function"
        ? rule
        : (g, node) => {
            const found = rule(g, node);
            const grads: (Handle | null)[] = [];
            for (let i = 0; i < found.length; i++) {
              const grad = found[i];
              grads.push(grad === null ? null : sumTo(grad, node.shapes[i]));
            }
            return grads;
          },
  });
  const takesFloats = kernel.on !== "whole";
  const run = <T extends Handle>(inputs: readonly (T | number)[], attrs: PointwiseAttrs = NONE): T => {
    // Almost always: tensors of one float dtype, nothing to cast.
    if (attrs === NONE && takesFloats && oneFloat(inputs) !== null) return op(inputs, attrs);
    const dtype = computeType(computing, inputs);
    if (attrs.value !== undefined) checkFactor(name, "value", attrs.value);
    return op(
      inputs.map((x) => (typeof x === "number" ? x : cast(x, dtype))),
      attrs,
    );
  };
  return Object.assign(run, { declaration: op.declaration, kernel, computing });
}

/** Whether a plain number may be an operand beside this dtype without changing it. */
export function keepsDType(value: number, dtype: DType): boolean {
  return isFloat(dtype) || !isFloat(dtypeOfNumber(value));
}
