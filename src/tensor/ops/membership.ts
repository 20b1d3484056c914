import { isAmong as isAmongKernel } from "../../engine/families/membership/index.js";
import { currentEngine } from "../currentEngine.js";
import type { Handle } from "../handle.js";
import { defineOp } from "../op.js";
import { computeType } from "../pointwise.js";
import { NUMBERS } from "./arithmetic.js";
import { cast } from "./cast.js";

/** Whether elements are among others. */

export const isinOp = defineOp({
  name: "isin",
  torch: "torch.isin(x0, x1)",
  shape: ([x]) => (x as Handle).sizes,
  dtype: () => "bool",
  forward: (engine, out, [x, others]) =>
    engine.run(isAmongKernel, [out], [x as Handle, others as Handle], {}),
  saves: [[]],
  backward: { none: "bool has no gradient" },
  examples: [
    { inputs: ["2x3 int<9", "4 int<9"] },
    { inputs: ["5 of 1 2 nan inf -0", "4 of 0 nan inf 7"] },
    { inputs: ["3 uint8<4", "2 uint8<4"] },
  ],
});

/** Whether each of the elements is among the others, in the dtype of both. */
export function isAmong<T extends Handle>(elements: T | number, others: T | number): T {
  const dtype = computeType({ name: "isin", computes: "promoted", notForBool: NUMBERS }, [elements, others]);
  const like = (typeof elements === "number" ? others : elements) as T;
  const of = (x: T | number): T => {
    if (typeof x !== "number") return cast(x, dtype);
    const one = like.spawnNew(dtype, [], 1);
    currentEngine().fill(one, x);
    return one;
  };
  return isinOp([of(elements), of(others)], {});
}
