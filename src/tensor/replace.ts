import { isGradEnabled, noGrad } from "../autograd/mode.js";
import { canCast } from "../core/dtype.js";
import { numel, sameShape } from "../core/shape.js";
import { checkOperands } from "./arguments.js";
import type { Handle } from "./handle.js";
import { checkInPlace, copyWithViews, oldValue } from "./inplace.js";
import { failure } from "./messages.js";
import type { Input, Rule } from "./op.js";
import { cast } from "./ops/cast.js";
import { recordInPlace } from "./ops/region.js";
import { commonShape } from "./pointwise.js";

/** A change in place to what was computed of the tensor: for operations that are made of others. */
export function replaceInPlace<T extends Handle>(
  name: string,
  self: T,
  others: readonly Input[],
  compute: (old: T) => Handle,
): T {
  checkOperands(name, [self, ...others]);
  const shape = commonShape(name, [self, ...others]);
  if (!sameShape(shape, self.sizes))
    throw failure("E-SHAPE-010", { op: name, shape: self.sizes, result: shape });
  checkInPlace(name, self, others);
  // Its gradient reads what the tensor was.
  const result = compute(isGradEnabled() && self.edge !== null ? oldValue(self) : self);
  if (!canCast(result.dtype, self.dtype))
    throw failure("E-DTYPE-003", { op: name, result: result.dtype, self: self.dtype });
  return copyWithViews(self, result);
}

/** The same of truth values, which PyTorch does not record: the graph stays as it is, and a leaf may be changed. */
export function answerInPlace<T extends Handle>(
  name: string,
  self: T,
  others: readonly Input[],
  compute: (old: T) => Handle,
): T {
  return noGrad(() => replaceInPlace(name, self, others, compute));
}

/** Comparisons in place are flat: neither operand has a slope. */
const flatRule: Rule<object> = {
  name: "",
  saves: [[]],
  backward: (g, { shapes }) => shapes.map((shape) => g.spawnNew(g.dtype, shape, numel(shape))),
};

/** The same of comparisons, which PyTorch records with gradients of 0. */
export function compareInPlace<T extends Handle>(
  name: string,
  self: T,
  other: Input,
  compute: (old: T) => Handle,
): T {
  checkOperands(name, [self, other]);
  if (isGradEnabled()) checkInPlace(name, self, [other]);
  answerInPlace(name, self, [other], compute);
  const operand = typeof other === "number" ? other : cast(other, self.dtype);
  recordInPlace({ ...flatRule, name }, [self, operand], {}, self);
  return self;
}
