import { isGradEnabled } from "../autograd/mode.js";
import { canCast, newArray, type TypedArray } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { broadcastShapes, numel, sameShape } from "../core/shape.js";
import { denseStrides, isContiguous, onceInMemory } from "../core/strides.js";
import { checkFactor, checkFloat, checkTensor } from "./arguments.js";
import { currentEngine } from "./currentEngine.js";
import { checkFits } from "./fits.js";
import { recordInPlace, teachFollowing } from "./follow.js";
import { Handle, markWritten } from "./handle.js";
import { failure } from "./messages.js";
import { type Input, type Rule, zerosOf } from "./op.js";
import { sumTo } from "./ops/broadcast.js";
import { cast, clone } from "./ops/cast.js";
import { adoptInPlace, followInPlace, recordInPlace as recordWithViews } from "./ops/region.js";
import { commonShape, computeType, operandOf, type PointwiseAttrs, type PointwiseOp } from "./pointwise.js";

/**
 * Changes in place. Everything is checked before anything is written; the write is noted on the storage, so that a
 * backward that needed the old value says so; and the change is recorded like any operation.
 */

/** Throws where a change in place would lose a gradient, or write an element twice. */
export function checkInPlace(op: string, self: Handle, inputs: readonly Input[]): void {
  checkApart(op, self);
  checkRecordable(op, self, inputs);
}

/** Throws where several elements are one in memory. */
export function checkApart(op: string, self: Handle): void {
  if (self.sizes.some((size, d) => size > 1 && self.strides[d] === 0) && numel(self.sizes) > 0) {
    throw failure("E-SHAPE-011", { op, shape: self.sizes });
  }
}

/** A view of an expanded tensor that names each element in memory once: what is filled with one value may be expanded. */
export function once(view: Handle): Handle {
  const { storage, dtype, sizes: shape, strides, offset } = view;
  if (strides.every((stride, d) => stride !== 0 || shape[d] <= 1)) return view;
  return view.spawn(storage, dtype, onceInMemory(shape, strides), strides, offset);
}

/** Throws where a change in place would lose a gradient. */
export function checkRecordable(op: string, self: Handle, inputs: readonly Input[]): void {
  if (!isGradEnabled()) return;
  const wanted = self.edge !== null || inputs.some((x) => typeof x !== "number" && x.edge !== null);
  if (!wanted) return;
  checkApart(op, self);
  const { base } = self;
  const isOfLeaf = base !== null && (base.edge?.isLeafEdge || (self.edge !== null && base.isLeaf));
  if (self.edge?.isLeafEdge || isOfLeaf) throw failure("E-GRAD-005", { op });
}

/** An operand that shows the storage being written in another order is read from a copy. */
function apart(x: Input, self: Handle): Input {
  if (typeof x === "number" || x.storage !== self.storage) return x;
  const same =
    x.offset === self.offset && sameShape(x.sizes, self.sizes) && sameShape(x.strides, self.strides);
  return same ? x : clone(x);
}

/** Whether the gradient of operand `i` will read what operand 0 was before the change. */
function needsOldValue({ declaration }: PointwiseOp, inputs: readonly Input[], i: number): boolean {
  const x = inputs[i];
  const reads = declaration.saves[Math.min(i, declaration.saves.length - 1)];
  return isGradEnabled() && typeof x !== "number" && x.edge !== null && reads.includes(0);
}

/** A copy of what is about to be changed, at the same place in the graph. */
export function oldValue<T extends Handle>(self: T): T {
  const copy = self.spawnNew(self.dtype, self.sizes, numel(self.sizes));
  currentEngine().copy(copy, self);
  copy.edge = self.edge;
  return copy;
}

/** A copy into a tensor that may be on the tape. */
export function copyWithViews<T extends Handle>(self: T, source: Handle): T {
  teachFollowing(followInPlace);
  return copyInPlace(self, source);
}

/** self = op(self, others…) */
export function pointwiseInPlace<T extends Handle>(
  op: PointwiseOp,
  self: T,
  others: readonly Input[],
  attrs: PointwiseAttrs = {},
): T {
  const { declaration, kernel, computing } = op;
  const name = `${declaration.name}_`;
  const inputs: readonly Input[] = [self, ...others];
  const dtype = computeType(computing, inputs, name);
  if (attrs.value !== undefined) checkFactor(name, "value", attrs.value);
  if (!canCast(dtype, self.dtype))
    throw failure("E-DTYPE-003", { op: name, result: dtype, self: self.dtype });
  const shape = commonShape(name, inputs);
  if (!sameShape(shape, self.sizes))
    throw failure("E-SHAPE-010", { op: name, shape: self.sizes, result: shape });
  checkInPlace(name, self, others);

  const engine = currentEngine();
  const before = inputs.some((_, i) => needsOldValue(op, inputs, i)) ? oldValue(self) : self;
  const operands = inputs.map((x) => {
    if (typeof x === "number") return x;
    return cast(x === self ? before : (apart(x, self) as Handle), dtype);
  });
  const out = dtype === self.dtype ? self : self.spawnNew(dtype, self.sizes, numel(self.sizes));
  engine.pointwise(
    kernel,
    out,
    operands.map((x) => operandOf(x, self.sizes)),
    attrs.value,
  );
  if (out !== self) engine.copy(self, out);
  markWritten(self, name);
  if (typeof declaration.backward === "function") {
    const { node, saves, backward: derivative } = declaration;
    // Computed in another dtype than self has, it is differentiated in that dtype too.
    const backward: typeof derivative =
      out === self ? derivative : (g, recorded) => derivative(cast(g, dtype), recorded);
    recordWithViews({ name, node, saves, backward }, operands, attrs, self);
  }
  return self;
}

/**
 * self becomes what is computed of it, of its shape: any operation in place. What a derivative may read of self is a copy of what it was.
 * Nothing is written where the operation refuses its arguments.
 */
export function becomes<T extends Handle>(
  name: string,
  self: T,
  others: readonly Input[],
  compute: (before: T) => T,
): T {
  checkTensor(name, say("the input", "la entrada"), self);
  const isWanted = (x: Input) => x instanceof Handle && x.edge !== null;
  const before = isGradEnabled() && [self, ...others].some(isWanted) ? (oldValue(self) as T) : self;
  const out = compute(before);
  if (!sameShape(out.sizes, self.sizes))
    throw failure("E-SHAPE-010", { op: name, shape: self.sizes, result: out.sizes });
  if (!canCast(out.dtype, self.dtype))
    throw failure("E-DTYPE-003", { op: name, result: out.dtype, self: self.dtype });
  checkInPlace(name, self, others);
  currentEngine().copy(self, out);
  markWritten(self, name);
  adoptInPlace(self, out);
  return self;
}

const copyRule: Rule<object> = {
  name: "copy_",
  node: "CopyBackwards",
  saves: [[]],
  backward: (g, op) => [op.needs(0) ? zerosOf(g) : null, op.needs(1) ? sumTo(g, op.shapes[1]) : null],
};

/** Every element of self becomes that of the source, broadcast and cast; `name` is what the user called. */
export function copyInPlace<T extends Handle>(self: T, source: Handle, name = "copy_"): T {
  checkTensor(name, "source", source);
  const shape = broadcastShapes(name, self.sizes, source.sizes);
  if (!sameShape(shape, self.sizes))
    throw failure("E-SHAPE-010", { op: name, shape: self.sizes, result: shape });
  if (source === self) {
    checkRecordable(name, self, []);
    return self;
  }
  checkInPlace(name, self, [source]);
  const from = cast(source, self.dtype);
  const values = apart(from, self) as Handle;
  // What still shares the memory is self once more, and has its values.
  if (values.storage !== self.storage) currentEngine().copy(self, operandOf(values, self.sizes) as Handle);
  markWritten(self, name);
  recordInPlace(copyRule, [self, from], {}, self);
  return self;
}

const fillRule: Rule<object> = {
  name: "fill_",
  node: "FillBackward2",
  saves: [[]],
  backward: (g) => [zerosOf(g)],
};
const zeroRule: Rule<object> = { ...fillRule, name: "zero_", node: undefined };

/** Every element becomes `value`. */
export function fillInPlace<T extends Handle>(self: T, value: number, name = "fill_"): T {
  checkFactor(name, "value", value);
  checkFits(name, value, self.dtype);
  checkRecordable(name, self, []);
  currentEngine().fill(once(self), value);
  markWritten(self, name);
  recordInPlace(name === "zero_" ? zeroRule : fillRule, [self], {}, self);
  return self;
}

/** Every element is drawn anew, row by row. */
export function drawInPlace<T extends Handle>(
  name: string,
  self: T,
  draw: (data: TypedArray, contiguous: boolean) => void,
  wholeToo = false,
): T {
  if (!wholeToo) checkFloat(name, self);
  checkInPlace(name, self, []);
  const { sizes: shape, strides } = self;
  const data = newArray(self.dtype, numel(shape));
  draw(data, isContiguous(shape, strides));
  const engine = currentEngine();
  const { storage } = self.spawnNew(self.dtype, shape, data.length);
  engine.write(storage, 0, data);
  engine.copy(self, self.spawn(storage, self.dtype, shape, denseStrides(shape, strides), 0));
  markWritten(self, name);
  recordInPlace({ ...fillRule, name }, [self], {}, self);
  return self;
}
