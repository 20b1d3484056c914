import * as torch from "../../src/index.js";
import type { Case } from "./cases.js";
import { composite } from "./composite.js";

/** Elements chosen and replaced by indices and masks, in new tensors and in place. */

const INDEXED = ["3x4", "3x3 int of 0 3 1 2 2 0", "3x3"];
const ROWS = ["4x2", "3 int of 2 0 2", "3x2"];
const MASKED = ["2x3", "2x3 bool of 1 0 1 0 0 1"];

export const SELECTION_COMPOSITES: readonly Case[] = [
  composite(
    "scatterValue",
    "x0.scatter(-1, x1, 2.5)",
    (x, i) => x.scatter(-1, i, 2.5),
    ["3x4", "3x2 int<4"],
    ["5", "2 int of 4 0"],
  ),
  composite("scatterLarger", "x0.scatter(0, x1, x2)", (x, i, y) => x.scatter(0, i, y), [
    "3x4 int<9",
    "2x3 int of 0 2 1 2 0 0",
    "4x5 int<9",
  ]),
  composite("scatterScalar", "x0.scatter(0, x1, x2)", (x, i, y) => x.scatter(0, i, y), ["", "int of 0", ""]),
  ...(["sum", "mean", "prod", "amax", "amin"] as const).flatMap((reduce) => [
    composite(
      `scatterReduce_${reduce}`,
      `x0.scatter_reduce(1, x1, x2, "${reduce}")`,
      (x, i, y) => x.scatterReduce(1, i, y, reduce),
      INDEXED,
      ["2x2 int<9", "2x3 int of 1 0 1", "2x3 int<9"],
    ),
    composite(
      `scatterReduceAlone_${reduce}`,
      `x0.scatter_reduce(1, x1, x2, "${reduce}", include_self=False)`,
      (x, i, y) => x.scatterReduce(1, i, y, reduce, { includeSelf: false }),
      INDEXED,
      ["2x2 int<9", "2x3 int of 1 0 1", "2x3 int<9"],
    ),
  ]),
  ...(["mean", "prod", "amax", "amin"] as const).flatMap((reduce) => [
    composite(
      `indexReduce_${reduce}`,
      `x0.index_reduce(0, x1, x2, "${reduce}")`,
      (x, i, y) => x.indexReduce(0, i, y, reduce),
      ROWS,
    ),
    composite(
      `indexReduceAlone_${reduce}`,
      `x0.index_reduce(-1, x1, x2, "${reduce}", include_self=False)`,
      (x, i, y) => x.indexReduce(-1, i, y, reduce, { includeSelf: false }),
      ["2x3", "2 int of 1 1", "2x2"],
    ),
  ]),
  composite("indexCopy", "x0.index_copy(0, x1, x2)", (x, i, y) => x.indexCopy(0, i, y), [
    "4x2",
    "3 int of 2 0 1",
    "3x2",
  ]),
  composite(
    "indexFill",
    "x0.index_fill(1, x1, 3)",
    (x, i) => x.indexFill(1, i, 3),
    ["2x4", "3 int of 0 -1 0"],
    ["2x4 int<9", "1 int of 2"],
  ),
  composite("indexFillTensor", "x0.index_fill(0, x1, x2)", (x, i, y) => x.indexFill(0, i, y), [
    "4x2",
    "2 int of 0 3",
    "",
  ]),
  composite(
    "indexPut",
    "x0.index_put((x1, x2), x3)",
    (x, i, j, y) => x.indexPut([i, j], y),
    ["3x4", "3 int of 0 2 1", "3 int of 3 0 1", "3"],
    ["3x4", "2x1 int of 0 2", "3 int of 3 0 1", "3"],
  ),
  composite(
    "indexPutAdded",
    "x0.index_put((x1,), x2, accumulate=True)",
    (x, i, y) => x.indexPut([i], y, { accumulate: true }),
    ["3x4", "3 int of 0 2 0", "3x4"],
    ["3x4", "2x2 int of 0 2 0 0", "4"],
    ["2x2 int<9", "3 int of 1 1 1", "int of 2"],
  ),
  composite("indexPutMask", "x0.index_put((x1,), x2)", (x, m, y) => x.indexPut([m], y), [
    "2x3",
    "2x3 bool of 1 0 1 0 0 1",
    "1",
  ]),
  composite("take", "x0.take(x1)", (x, i) => x.take(i), ["2x3", "2x2 int of 5 0 -1 0"]),
  composite("put", "x0.put(x1, x2)", (x, i, y) => x.put(i, y), ["2x3", "2 int of 5 0", "2"]),
  composite("putAdded", "x0.put(x1, x2, accumulate=True)", (x, i, y) => x.put(i, y, true), [
    "2x3",
    "2x2 int of 5 0 -1 0",
    "2x2",
  ]),
  composite("takeAlongDim", "x0.take_along_dim(x1, 1)", (x, i) => x.takeAlongDim(i, 1), [
    "3x4",
    "1x2 int of 3 -1",
  ]),
  composite("takeAlongAll", "torch.take_along_dim(x0, x1)", (x, i) => torch.takeAlongDim(x, i), [
    "2x3",
    "2x2 int of 5 0 1 0",
  ]),
  composite(
    "maskedSelect",
    "x0.masked_select(x1)",
    (x, m) => x.maskedSelect(m),
    MASKED,
    ["2x3", "3 bool of 0 1 1"],
    ["3", "2x3 bool of 0 1 1"],
  ),
  composite("maskedFill", "x0.masked_fill(x1, 7)", (x, m) => x.maskedFill(m, 7), MASKED, [
    "3 int<9",
    "2x3 bool of 0 1 1",
  ]),
  composite("maskedFillTensor", "x0.masked_fill(x1, x2)", (x, m, y) => x.maskedFill(m, y), [...MASKED, ""]),
  composite(
    "maskedScatter",
    "x0.masked_scatter(x1, x2)",
    (x, m, y) => x.maskedScatter(m, y),
    [...MASKED, "2x2"],
    ["3", "2x3 bool of 0 1 1", "5"],
  ),
  composite(
    "nonzero",
    "x0.nonzero()",
    (x) => x.nonzero(),
    "2x3 int<2",
    "3 bool",
    "5 of 0 nan 1 -0 2",
    "int of 1",
  ),
  composite(
    "nonzeroTuple",
    "x0.nonzero(as_tuple=True)",
    (x) => x.nonzero({ asTuple: true }),
    "2x3 int<2",
    "int of 0",
  ),
  composite("argwhere", "torch.argwhere(x0)", (x) => torch.argwhere(x), "2x2x2 int<2"),
  composite("whereAlone", "torch.where(x0)", (x) => torch.where(x), "2x3 int<2", "4 of 0 1 0 2"),

  // in place, on what was computed
  composite("scatter_", "(x0 * 1).scatter_(1, x1, x2)", (x, i, y) => x.mul(1).scatter_(1, i, y), [
    "3x4",
    "3x3 int of 0 3 1 2 1 0",
    "3x3",
  ]),
  composite(
    "scatterAddTo_",
    "(x0 * 1).scatter_add_(1, x1, x2).scatter_add_(1, x1, x2)",
    (x, i, y) => x.mul(1).scatter_(1, i, y, { reduce: "add" }).scatterAdd_(1, i, y),
    INDEXED,
  ),
  composite(
    "scatterReduce_",
    "(x0 * x0).scatter_reduce_(1, x1, x2, 'prod')",
    (x, i, y) => x.mul(x).scatterReduce_(1, i, y, "prod"),
    INDEXED,
  ),
  composite(
    "indexAdd_",
    "(x0 * 1).index_add_(0, x1, x2, alpha=2)",
    (x, i, y) => x.mul(1).indexAdd_(0, i, y, { alpha: 2 }),
    ROWS,
  ),
  composite("indexCopy_", "(x0 * 1).index_copy_(0, x1, x2)", (x, i, y) => x.mul(1).indexCopy_(0, i, y), [
    "4x2",
    "3 int of 2 0 1",
    "3x2",
  ]),
  composite("indexFill_", "(x0 * 1).index_fill_(0, x1, x2)", (x, i, y) => x.mul(1).indexFill_(0, i, y), [
    "4x2",
    "2 int of 0 3",
    "",
  ]),
  composite(
    "indexReduce_",
    "(x0 * 1).index_reduce_(0, x1, x2, 'mean')",
    (x, i, y) => x.mul(1).indexReduce_(0, i, y, "mean"),
    ROWS,
  ),
  composite(
    "indexPut_",
    "(x0 * 1).index_put_((x1,), x2, True)",
    (x, i, y) => x.mul(1).indexPut_([i], y, true),
    ROWS,
  ),
  composite("put_", "(x0 * 1).put_(x1, x2)", (x, i, y) => x.mul(1).put_(i, y), ["2x3", "2 int of 5 0", "2"]),
  composite("maskedFill_", "(x0 * 1).masked_fill_(x1, 7)", (x, m) => x.mul(1).maskedFill_(m, 7), MASKED),
  composite(
    "maskedScatter_",
    "(x0 * 1).masked_scatter_(x1, x2)",
    (x, m, y) => x.mul(1).maskedScatter_(m, y),
    [...MASKED, "2x2"],
  ),
  composite("tril_", "(x0 * x0).tril_(-1)", (x) => x.mul(x).tril_(-1), "3x3"),
  composite("triu_", "(x0 * x0).triu_()", (x) => x.mul(x).triu_(), "2x3x2"),
  composite(
    "fillDiagonal_",
    "(x0 * x0).fill_diagonal_(5)",
    (x) => x.mul(x).fillDiagonal_(5),
    "3x3",
    "2x4",
    "2x2x2",
  ),
  composite(
    "fillDiagonalWrapped",
    "(x0 * x0).fill_diagonal_(5, True)",
    (x) => x.mul(x).fillDiagonal_(5, true),
    "7x2",
    "5x3",
  ),
  composite(
    "maskedFillOfView",
    "(lambda y: (y.t().masked_fill_(x1, 7), y)[1])(x0 * x0)",
    (x, m) => {
      const y = x.mul(x);
      y.t().maskedFill_(m, 7);
      return y;
    },
    ["3x2", "2x3 bool of 1 0 1 0 0 1"],
  ),
];
