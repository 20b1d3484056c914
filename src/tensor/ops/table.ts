import type { OpDeclaration } from "../op.js";
import * as arithmetic from "./arithmetic.js";
import { broadcastOps } from "./broadcast.js";
import { castOp, cloneOp } from "./cast.js";
import * as compare from "./compare.js";
import { crossEntropyOps } from "./crossEntropy.js";
import { indexingOps } from "./indexing.js";
import { joinOps } from "./join.js";
import { linearOps } from "./linear.js";
import * as math from "./math.js";
import { matmulOps } from "./matmul.js";
import { reduceOps } from "./reduce.js";
import { softmaxOps } from "./softmax.js";
import { viewOps } from "./view.js";

/**
 * Every operation with its declaration: shape rule, forward, derivative, examples. Gradient checks, the comparison
 * with PyTorch and FEATURES.md are derived from this table; a declaration without one of its rules does not compile.
 */
export const OP_TABLE = {
  to: castOp,
  clone: cloneOp,
  ...viewOps,
  ...broadcastOps,
  neg: arithmetic.negOp,
  add: arithmetic.addOp,
  addScaled: arithmetic.addScaledOp,
  lerp: arithmetic.lerpOp,
  sub: arithmetic.subOp,
  mul: arithmetic.mulOp,
  div: arithmetic.divOp,
  sign: arithmetic.signOp,
  abs: arithmetic.absOp,
  maximum: arithmetic.maximumOp,
  minimum: arithmetic.minimumOp,
  addcmul: arithmetic.addcmulOp,
  addcdiv: arithmetic.addcdivOp,
  eq: compare.eqOp,
  ne: compare.neOp,
  lt: compare.ltOp,
  le: compare.leOp,
  gt: compare.gtOp,
  ge: compare.geOp,
  logicalNot: compare.logicalNotOp,
  where: compare.whereOp,
  exp: math.expOp,
  log: math.logOp,
  sqrt: math.sqrtOp,
  tanh: math.tanhOp,
  sigmoid: math.sigmoidOp,
  relu: math.reluOp,
  pow: math.powOp,
  ...math.mathOps,
  ...reduceOps,
  ...matmulOps,
  ...indexingOps,
  ...joinOps,
  ...softmaxOps,
  ...linearOps,
  ...crossEntropyOps,
} as const;

/** Any operation, whatever its attributes. */
export interface AnyOp {
  <T>(inputs: readonly (T | number)[], attrs: object): T;
  readonly declaration: OpDeclaration<never>;
}
