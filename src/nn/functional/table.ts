import type { Op } from "../../tensor/op.js";
import { normalCdf } from "./erf.js";
import { bceElements } from "./loss.js";
import { clamp, hardShrink, hardSigmoid, hardSwish, softShrink, threshed } from "./piecewise.js";
import { continuousOf, expOf, leaky, scaledOf } from "./rectified.js";
import { huber, smoothL1 } from "./regression.js";
import { byTanh, exact, logSig, plus, swish, tanhPlus } from "./smooth.js";

/**
 * The operations of this room, each with its declaration, as `tensor/ops/table.ts` has those of tensors: the comparison with
 * PyTorch and the gradient checks are derived from it.
 */
export const FUNCTIONAL_OPS = [
  bceElements,
  ...[
    clamp,
    hardSigmoid,
    hardSwish,
    softShrink,
    hardShrink,
    threshed,
    leaky,
    expOf,
    continuousOf,
    scaledOf,
    plus,
    logSig,
    swish,
    tanhPlus,
    exact,
    byTanh,
    smoothL1,
    huber,
    normalCdf,
  ].flatMap(({ op, slopeOp }) => (slopeOp === null ? [op] : [op, slopeOp])),
] as unknown as readonly Op<never>[];
