import { type DType, isFloat } from "../../core/dtype.js";
import type { Handle } from "../handle.js";
import { defineOp, type Op } from "../op.js";

/** The same values in another dtype: floats to ints towards zero, anything to bool as "not zero". */
export const castOp: Op<{ dtype: DType; from: DType }> = defineOp<{ dtype: DType; from: DType }>({
  name: "to",
  torch: "x0.to(dtype)",
  node: "ToCopyBackward0",
  shape: ([x]) => (x as Handle).sizes,
  dtype: (_, { dtype }) => dtype,
  forward: (engine, out, [x]) => engine.copy(out, x as Handle),
  saves: [[]],
  backward: (g, { attrs }) => [isFloat(attrs.from) ? cast(g, attrs.from) : null],
  examples: [
    { inputs: ["2x3 float32"], attrs: { dtype: "float64", from: "float32" } },
    { inputs: ["2x3 float64"], attrs: { dtype: "float32", from: "float64" } },
    { inputs: ["2x3 float32"], attrs: { dtype: "int64", from: "float32" } },
    { inputs: ["4 float32"], attrs: { dtype: "bool", from: "float32" } },
    { inputs: ["8 float32 of nan inf -inf 0 -0 0.5 -0.5 1e-40"], attrs: { dtype: "bool", from: "float32" } },
    {
      inputs: ["8 float32 of nan inf -inf 3e9 -3e9 1.9 -1.9 -0"],
      attrs: { dtype: "int32", from: "float32" },
    },
    {
      inputs: ["8 float64 of nan inf -inf 1e19 -1e19 3e9 -1.9 -0"],
      attrs: { dtype: "int64", from: "float64" },
    },
    {
      inputs: ["9 float64 of nan inf -inf 3e9 300 -1 -1.9 256.5 0"],
      attrs: { dtype: "uint8", from: "float64" },
    },
    { inputs: ["6 float64 of nan inf 1e39 -1e-46 1e-40 0.1"], attrs: { dtype: "float32", from: "float64" } },
    {
      inputs: ["4 int of 9007199791611905 16777217 -9007199791611905 5"],
      attrs: { dtype: "float32", from: "int64" },
    },
    { inputs: ["4 int of -1 256 4294967297 -2147483649"], attrs: { dtype: "int32", from: "int64" } },
    { inputs: ["3 int32 of -1 0 300"], attrs: { dtype: "uint8", from: "int32" } },
    { inputs: ["3 uint8 of 0 1 255"], attrs: { dtype: "int64", from: "uint8" } },
    { inputs: ["4 bool"], attrs: { dtype: "float64", from: "bool" } },
    { inputs: ["2x3 int<300"], attrs: { dtype: "uint8", from: "int64" } },
    { inputs: ["2x3 int<9"], attrs: { dtype: "float32", from: "int64" } },
  ],
});

/** `x` in another dtype; `x` itself where it has that dtype. */
export function cast<T extends Handle>(x: T, dtype: DType): T {
  return x.dtype === dtype ? x : castOp([x], { dtype, from: x.dtype });
}

/** A contiguous copy of the values (`torch.clone`). */
export const cloneOp: Op<Record<never, never>> = defineOp<Record<never, never>>({
  name: "clone",
  torch: "x0.clone()",
  shape: ([x]) => (x as Handle).sizes,
  dtype: ([x]) => (x as Handle).dtype,
  forward: (engine, out, [x]) => engine.copy(out, x as Handle),
  saves: [[]],
  backward: (g) => [g],
  examples: [{ inputs: ["2x3"] }, { inputs: [""] }, { inputs: ["2x0"] }, { inputs: ["3 int<9"] }],
});

export function clone<T extends Handle>(x: T): T {
  return cloneOp([x], {});
}
