import * as indexing from "../../src/engine/families/indexing/index.js";
import * as loss from "../../src/engine/families/loss/index.js";
import * as membership from "../../src/engine/families/membership/index.js";
import * as optim from "../../src/engine/families/optim/index.js";
import * as order from "../../src/engine/families/order/index.js";
import * as pointwise from "../../src/engine/families/pointwise/index.js";
import * as reduce from "../../src/engine/families/reduce/index.js";
import * as scan from "../../src/engine/families/scan/index.js";
import * as softmax from "../../src/engine/families/softmax/index.js";
import type { Kernel, PointwiseKernel, ReduceKernel } from "../../src/engine/kernel.js";

/** Every kernel there is, for the suites: conformance.test.ts looks that no folder of families/ is missing here. */

/** Families whose kernels are run, by their folder. */
export const FAMILIES = { indexing, loss, membership, optim, order, pointwise, reduce, scan, softmax };

/** Folders whose kernels are calls of the engine by themselves. */
export const CALLED_DIRECTLY = ["copy", "matmul"];

const values: readonly object[] = Object.values(FAMILIES).flatMap((family) =>
  Object.values(family).filter((value) => typeof value === "object"),
);

export const POINTWISE = values.filter((value): value is PointwiseKernel => "arity" in value);
export const FOLDS = values.filter((value): value is ReduceKernel => "code" in value);
/** Kernels of `run`, whatever their attributes. */
export const KERNELS = values.filter((value): value is Kernel<unknown> => "define" in value);
