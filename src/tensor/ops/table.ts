import type { OpDeclaration } from "../op.js";
import * as arithmetic from "./arithmetic.js";
import * as arrange from "./arrange.js";
import * as bits from "./bits.js";
import * as broadcast from "./broadcast.js";
import * as cast from "./cast.js";
import * as compare from "./compare.js";
import * as crossEntropy from "./crossEntropy.js";
import * as elementary from "./elementary.js";
import * as indexing from "./indexing.js";
import * as join from "./join.js";
import * as linear from "./linear.js";
import * as math from "./math.js";
import * as matmul from "./matmul.js";
import * as membership from "./membership.js";
import * as order from "./order.js";
import * as questions from "./questions.js";
import * as reduce from "./reduce.js";
import * as region from "./region.js";
import * as replace from "./replace.js";
import * as rounding from "./rounding.js";
import * as scan from "./scan.js";
import * as scatter from "./scatter.js";
import * as softmax from "./softmax.js";
import * as special from "./special.js";
import * as statistics from "./statistics.js";
import * as strided from "./strided.js";
import * as view from "./view.js";

/** Any operation, whatever its attributes. */
export interface AnyOp {
  <T>(inputs: readonly (T | number)[], attrs: object): T;
  readonly declaration: OpDeclaration<never>;
}

const FAMILIES: readonly object[] = [
  cast,
  view,
  broadcast,
  arithmetic,
  compare,
  math,
  reduce,
  matmul,
  indexing,
  join,
  softmax,
  linear,
  crossEntropy,
  region,
  replace,
  strided,
  arrange,
  scatter,
  elementary,
  rounding,
  special,
  bits,
  questions,
  membership,
  scan,
  statistics,
  order,
];

const isOp = (value: unknown): value is AnyOp => typeof value === "function" && "declaration" in value;

const hasParts = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

/** The operations that a family exports: each for itself (`expOp`), or as parts of an object or a function (`softmaxOps`). */
export function opsOf(family: object): AnyOp[] {
  return Object.values(family).flatMap((value: unknown) => {
    if (isOp(value)) return [value];
    return hasParts(value) ? Object.values(value).filter(isOp) : [];
  });
}

/**
 * Every operation by its name, with its declaration: shape rule, forward, derivative, examples. Gradient checks and the
 * comparison with PyTorch are derived from this table; a declaration without one of its rules does not compile.
 */
export const OP_TABLE: Readonly<Record<string, AnyOp>> = Object.fromEntries(
  FAMILIES.flatMap(opsOf).map((op) => [op.declaration.name, op]),
);
