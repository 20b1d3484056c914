import { say } from "../../core/messages/language.js";
import { broadcastShapes, numel, type Shape, sameShape } from "../../core/shape.js";
import { checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { defineOp, named, type Op } from "../op.js";
import { expand } from "./broadcast.js";
import { reshape, transpose } from "./view.js";

type None = Record<never, never>;
const NONE: None = {};

function shapeOf({ sizes: a }: Handle, { sizes: b }: Handle): Shape {
  return a.length === 2 ? [a[0], b[1]] : [...a.slice(0, -1), b[b.length - 1]];
}

/** [*, m, k] · [*, k, n] with equal leading dimensions. */
const matmulOp: Op<None> = defineOp<None>({
  name: "matmul",
  torch: "torch.matmul(x0, x1)",
  shape: ([a, b]) => shapeOf(a as Handle, b as Handle),
  dtype: ([a]) => (a as Handle).dtype,
  forward: (engine, out, [a, b]) => engine.matmul(out, a as Handle, b as Handle),
  saves: [[1], [0]],
  backward: (g, op) => [
    op.needs(0) ? matmulOp([g, transpose(op.saved(1), -2, -1)], NONE) : null,
    op.needs(1) ? matmulOp([transpose(op.saved(0), -2, -1), g], NONE) : null,
  ],
  examples: [
    { inputs: ["2x3", "3x4"] },
    { inputs: ["1x5", "5x1"] },
    { inputs: ["2x2x3", "2x3x4"] },
    { inputs: ["3x0", "0x2"] },
    { inputs: ["0x3", "3x2"] },
    { inputs: ["2x3 int<9", "3x2 int<9"] },
    { inputs: ["2x2 uint8 of 16 16 255 1", "2x2 uint8 of 16 1 16 255"] },
    { inputs: ["2x2 of nan 0 inf 1", "2x2 of 0 1 1 0"] },
  ],
  checked: ([a, b]) => matmul(a as Handle, b as Handle),
  errors: [
    { inputs: ["2x3", "2x3"], fails: "E-SHAPE-005" },
    { inputs: ["3", "2"], fails: "E-SHAPE-005" },
    { inputs: ["", "2"], fails: "E-SHAPE-006" },
    { inputs: ["2x2x3", "3x3x2"], fails: "E-SHAPE-001" },
    { inputs: ["2x3 float32", "3x2 float64"], fails: "E-DTYPE-002" },
  ],
});

/** The node that PyTorch's product of tensors of these ranks ends with: the one that prints. */
function nodeOf(rankA: number, rankB: number): string {
  if (rankA === 2) return rankB === 1 ? "MvBackward0" : rankB === 2 ? "MmBackward0" : "CloneBackward0";
  if (rankA === 1 && rankB < 3) return rankB === 1 ? "DotBackward0" : "SqueezeBackward4";
  return "UnsafeViewBackward0";
}

/**
 * The matrix product of PyTorch: vector · vector is a number, a vector counts as a row on the left and as a column on
 * the right, and leading dimensions are a batch that broadcasts. Both tensors have the same dtype.
 */
export function matmul<T extends Handle>(a: T, b: T): T {
  return named(product(a, b), "matmul", nodeOf(a.sizes.length, b.sizes.length));
}

/** The product of two matrices (`torch.mm`). */
export function mm<T extends Handle>(a: T, b: T): T {
  checkFactors("mm", a, b);
  for (const x of [a, b]) {
    if (x.sizes.length !== 2)
      throw failure("E-SHAPE-006", {
        op: "mm",
        expected: say("two matrices", "dos matrices"),
        shape: x.sizes,
      });
  }
  if (a.sizes[1] !== b.sizes[0]) throw failure("E-SHAPE-005", { op: "mm", a: a.sizes, b: b.sizes });
  return named(matmulOp([a, b], NONE), "mm");
}

function checkFactors(op: string, a: Handle, b: Handle): void {
  checkTensor(op, say("the other factor", "el otro factor"), b);
  if (a.dtype !== b.dtype) throw failure("E-DTYPE-002", { op, a: a.dtype, b: b.dtype });
  if (a.dtype !== "bool") return;
  throw failure("E-DTYPE-001", {
    op,
    expected: say("matrices of numbers", "matrices de números"),
    received: "bool",
    cast: "int64",
  });
}

function product<T extends Handle>(a: T, b: T): T {
  checkFactors("matmul", a, b);
  const [rankA, rankB] = [a.sizes.length, b.sizes.length];
  if (rankA === 0 || rankB === 0) {
    const shape = rankA === 0 ? a.sizes : b.sizes;
    throw failure("E-SHAPE-006", {
      op: "matmul",
      expected: say(
        "at least one dimension each (mul multiplies by a number)",
        "al menos una dimensión en cada uno (mul multiplica por un número)",
      ),
      shape,
    });
  }
  const inner = rankB === 1 ? b.sizes[0] : b.sizes[rankB - 2];
  if (a.sizes[rankA - 1] !== inner) throw failure("E-SHAPE-005", { op: "matmul", a: a.sizes, b: b.sizes });

  if (rankA === 2 && rankB === 2) return matmulOp([a, b], NONE);
  if (rankA === 1) {
    const row = product(reshape(a, [1, a.sizes[0]]), b);
    return reshape(
      row,
      row.sizes.filter((_, d) => d !== row.sizes.length - (rankB === 1 ? 1 : 2)),
    );
  }
  if (rankB === 1) {
    const column = product(a, reshape(b, [b.sizes[0], 1]));
    return reshape(column, column.sizes.slice(0, -1));
  }
  if (rankB === 2 && rankA > 2) {
    // One matrix for the whole batch: the rows of all matrices on the left are one tall matrix.
    const rows = reshape(a, [numel(a.sizes.slice(0, -1)), inner]);
    return reshape(matmulOp([rows, b], NONE), [...a.sizes.slice(0, -1), b.sizes[1]]);
  }
  const batch = broadcastShapes("matmul", a.sizes.slice(0, -2), b.sizes.slice(0, -2));
  const spread = (x: T): T => {
    const shape = [...batch, ...x.sizes.slice(-2)];
    return sameShape(shape, x.sizes) ? x : expand(x, shape);
  };
  return matmulOp([spread(a), spread(b)], NONE);
}

export const matmulOps = { matmul: matmulOp };
