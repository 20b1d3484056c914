import { type AnyOp, opsOf } from "../../tensor/ops/table.js";
import * as erf from "./erf.js";
import * as loss from "./loss.js";
import * as piecewise from "./piecewise.js";
import * as rectified from "./rectified.js";
import * as regression from "./regression.js";
import * as smooth from "./smooth.js";

/**
 * The operations that the files of this room declare, as `tensor/ops/table.ts` has those of tensors: the comparison with PyTorch and
 * the gradient checks are derived from it.
 */
export const FUNCTIONAL_OPS: readonly AnyOp[] = [
  ...new Set([erf, loss, piecewise, rectified, regression, smooth].flatMap(opsOf)),
];
