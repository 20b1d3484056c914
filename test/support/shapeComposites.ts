import * as torch from "../../src/index.js";
import type { Case } from "./cases.js";
import { composite } from "./composite.js";

const F = torch.nn.functional;

/** Shapes: what is made of views and copies of one tensor or several. */

export const SHAPE_COMPOSITES: readonly Case[] = [
  // parts
  composite("split", "x0.split(2, -1)", (x) => x.split(2, -1), "2x5", "4"),
  composite("splitSizes", "x0.split([1, 0, 2], dim=0)", (x) => x.split([1, 0, 2], { dim: 0 }), "3x2", "3"),
  composite(
    "splitWithSizes",
    "torch.split_with_sizes(x0, [2, 1], 1)",
    (x) => x.splitWithSizes([2, 1], 1),
    "2x3",
  ),
  composite("splitPart", "x0.split(2)[1] * 2", (x) => x.split(2)[1].mul(2), "5x2", "4"),
  composite("chunk", "x0.chunk(3, 1)", (x) => x.chunk(3, 1), "2x7", "2x2"),
  composite("chunkNothing", "x0.chunk(3)", (x) => x.chunk(3), "0x2", "1"),
  composite("tensorSplit", "x0.tensor_split(3)", (x) => x.tensorSplit(3), "7", "2x3"),
  composite(
    "tensorSplitAt",
    "x0.tensor_split([1, -1, 2], -1)",
    (x) => x.tensorSplit([1, -1, 2], -1),
    "5",
    "2x6",
  ),
  composite("hsplit", "torch.hsplit(x0, 2)", (x) => x.hsplit(2), "4", "3x4", "2x2x2"),
  composite("vsplit", "torch.vsplit(x0, [1])", (x) => x.vsplit([1]), "3x2"),
  composite("dsplit", "torch.dsplit(x0, 2)", (x) => x.dsplit(2), "2x1x4"),
  composite("unbind", "x0.unbind(1)", (x) => x.unbind(1), "2x3", "2x2x2"),
  composite("unbindSome", "x0.unbind()[1].exp()", (x) => x.unbind()[1].exp(), "3x2", "2"),

  // order
  composite("flipAll", "x0.flip(0, -1)", (x) => x.flip(0, -1), "2x3", "2x3x2"),
  composite("fliplr", "x0.fliplr()", (x) => x.fliplr(), "2x3"),
  composite("flipud", "x0.flipud()", (x) => x.flipud(), "2x3", "4"),
  composite("roll", "x0.roll(2)", (x) => x.roll(2), "5", "2x3", ""),
  composite("rollDims", "x0.roll((1, -2), (0, 1))", (x) => x.roll([1, -2], [0, 1]), "3x4", "2x5x2"),
  composite("rollBack", "torch.roll(x0, -7, -1)", (x) => torch.roll(x, -7, { dims: -1 }), "2x3", "1"),
  composite("rot90", "x0.rot90()", (x) => x.rot90(), "2x3", "2x3x2"),
  composite("rot90Twice", "x0.rot90(2, [1, 0])", (x) => x.rot90(2, [1, 0]), "2x3"),
  composite("rot90Back", "x0.rot90(-1, [0, 2])", (x) => x.rot90({ k: -1, dims: [0, 2] }), "2x3x2"),
  composite("rot90None", "x0.rot90(4)", (x) => x.rot90(4), "2x3"),
  composite("tril", "x0.tril(1)", (x) => x.tril(1), "3x4", "2x3x3", "2x2 int<9"),
  composite("triu", "x0.triu(diagonal=-1)", (x) => x.triu({ diagonal: -1 }), "4x3", "3x3 bool of 1"),
  composite("movedim", "x0.movedim((0, 1), (-1, 0))", (x) => x.movedim([0, 1], [-1, 0]), "2x3x4"),
  composite("moveaxis", "x0.moveaxis(0, 2)", (x) => x.moveaxis(0, 2), "2x3x4"),
  composite("swapaxes", "x0.swapaxes(0, -1)", (x) => x.swapaxes(0, -1), "2x3x4", ""),
  composite("swapdims", "x0.swapdims(0, 1)", (x) => x.swapdims(0, 1), "2x3"),
  composite("adjoint", "x0.adjoint()", (x) => x.adjoint(), "2x3", "2x2x3"),
  composite("matrixH", "x0.H", (x) => x.H, "2x3", ""),
  composite("matricesH", "x0.mH", (x) => x.mH, "2x2x3"),
  composite("ravel", "x0.ravel()", (x) => x.ravel(), "2x3", ""),
  composite("unflatten", "x0.unflatten(-1, (2, -1))", (x) => x.unflatten(-1, [2, -1]), "2x6", "4"),
  composite("viewAs", "x0.view_as(x1)", (x, y) => x.viewAs(y), ["6", "2x3"]),
  composite("reshapeAs", "x0.t().reshape_as(x1)", (x, y) => x.t().reshapeAs(y), ["3x2", "6"]),

  // several times
  composite("repeat", "x0.repeat(2, 1, 3)", (x) => x.repeat(2, 1, 3), "2x2", "3", ""),
  composite("repeatNone", "x0.repeat(0, 2)", (x) => x.repeat(0, 2), "2x3"),
  composite("tile", "x0.tile((2, 2))", (x) => x.tile(2, 2), "2x3", "3", "2x1x2"),
  composite("tileFew", "x0.tile(2)", (x) => x.tile(2), "2x3", ""),
  composite("repeatInterleave", "x0.repeat_interleave(2)", (x) => x.repeatInterleave(2), "2x3", "3", ""),
  composite(
    "repeatInterleaveDim",
    "x0.repeat_interleave(3, dim=-1)",
    (x) => x.repeatInterleave(3, { dim: -1 }),
    ...["2x3", "2"],
  ),
  composite(
    "repeatInterleaveEach",
    "x0.repeat_interleave(x1, 0)",
    (x, n) => x.repeatInterleave(n, 0),
    ["3x2", "3 int of 2 0 1"],
    ["2x2", "1 int of 2"],
  ),
  composite("broadcastTo", "x0.broadcast_to((2, 3, 2))", (x) => x.broadcastTo(2, 3, 2), "3x1", "2"),
  composite(
    "broadcastTensors",
    "torch.broadcast_tensors(x0, x1)",
    (x, y) => torch.broadcastTensors(x, y),
    ["2x1", "3"],
    ["", "2"],
  ),
  composite(
    "meshgrid",
    "torch.meshgrid(x0, x1, x2, indexing='ij')",
    (...x) => torch.meshgrid(...x),
    ["2", "3", "2"],
    ["2", "", "1"],
  ),
  composite(
    "meshgridXy",
    "torch.meshgrid([x0, x1], indexing='xy')",
    (...x) => torch.meshgrid(x, { indexing: "xy" }),
    ["2", "3"],
  ),

  // diagonals
  composite("diagonalOffset", "x0.diagonal(-1, 0, 2)", (x) => x.diagonal(-1, 0, 2), "3x2x4"),
  composite("diag", "x0.diag()", (x) => x.diag(), "3", "2x3"),
  composite("diagAbove", "torch.diag(x0, 1)", (x) => torch.diag(x, { diagonal: 1 }), "2", "3x4"),
  composite("diagEmbed", "x0.diag_embed()", (x) => x.diagEmbed(), "3", "2x2"),
  composite("diagEmbedDims", "x0.diag_embed(-1, 0, 2)", (x) => x.diagEmbed(-1, 0, 2), "2x2", "2x2x3"),
  composite("diagflat", "x0.diagflat(1)", (x) => x.diagflat(1), "2x2", "3", ""),

  // a view replaced
  composite("diagonalScatter", "x0.diagonal_scatter(x1, 1)", (x, y) => x.diagonalScatter(y, 1), ["3x3", "2"]),
  composite("selectScatter", "x0.select_scatter(x1, 1, -1)", (x, y) => x.selectScatter(y, 1, -1), [
    "2x3",
    "2",
  ]),
  composite(
    "sliceScatter",
    "x0.slice_scatter(x1, 1, 1, 6, 2)",
    (x, y) => x.sliceScatter(y, { dim: 1, start: 1, end: 6, step: 2 }),
    ["2x5", "2x2"],
  ),
  composite("sliceScatterAll", "x0.slice_scatter(x1)", (x, y) => x.sliceScatter(y), ["2x3", "2x3"]),
  composite(
    "asStridedScatterOffset",
    "x0.as_strided_scatter(x1, (2, 2), (2, 1), 1)",
    (x, y) => x.asStridedScatter(y, [2, 2], [2, 1], 1),
    ["5", "2x2"],
  ),
  composite(
    "asStridedTwice",
    "(x0 * x0).as_strided((2, 2), (1, 2), 1)",
    (x) => x.mul(x).asStrided([2, 2], [1, 2], 1),
    "6",
  ),

  // margins
  composite(
    "pad",
    "torch.nn.functional.pad(x0, (1, 2, 0, 1), value=1.5)",
    (x) => F.pad(x, [1, 2, 0, 1], { value: 1.5 }),
    "2x3",
    "2x2x1",
    "2x2 int<9",
  ),
  composite("padCuts", "torch.nn.functional.pad(x0, (-1, 2, 1, -1))", (x) => F.pad(x, [-1, 2, 1, -1]), "3x4"),
  ...(["reflect", "replicate", "circular"] as const).flatMap((mode) => [
    composite(
      `pad_${mode}`,
      `torch.nn.functional.pad(x0, (2, 1), mode="${mode}")`,
      (x) => F.pad(x, [2, 1], { mode }),
      "2x3",
      "1x2x4",
    ),
    composite(
      `padTwo_${mode}`,
      `torch.nn.functional.pad(x0, (1, -1, 0, 2), mode="${mode}")`,
      (x) => F.pad(x, [1, -1, 0, 2], mode),
      "1x3x4",
      "1x2x3x3",
    ),
    composite(
      `padThree_${mode}`,
      `torch.nn.functional.pad(x0, (1, 1, 1, 0, 0, 1), mode="${mode}")`,
      (x) => F.pad(x, [1, 1, 1, 0, 0, 1], { mode }),
      "1x2x2x3",
    ),
  ]),

  // several tensors
  composite("hstack", "torch.hstack(x)", (...x) => torch.hstack(x), ["2", "3"], ["2x3", "2x1"], ["", "2"]),
  composite("vstack", "torch.vstack(x)", (...x) => torch.vstack(x), ["3", "2x3"], ["", ""]),
  composite("rowStack", "torch.row_stack(x)", (...x) => torch.rowStack(x), ["3", "3 int<9"]),
  composite("dstack", "torch.dstack(x)", (...x) => torch.dstack(x), ["2", "2"], ["2x3", "2x3x2"]),
  composite("columnStack", "torch.column_stack(x)", (...x) => torch.columnStack(x), ["3", "3x2"], ["", ""]),
  composite(
    "blockDiag",
    "torch.block_diag(*x)",
    (...x) => torch.blockDiag(...x),
    ["2x3", "2", ""],
    ["2 int<9", "2x2"],
  ),
  composite("atleast1d", "torch.atleast_1d(x0)", (x) => torch.atleast1d(x), ""),
  composite("atleast2d", "torch.atleast_2d(x)", (...x) => torch.atleast2d(x), ["", "2"]),
  composite("atleast3d", "torch.atleast_3d(*x)", (...x) => torch.atleast3d(...x), ["", "2", "2x3"]),
  composite("cartesianProd", "torch.cartesian_prod(x0, x1)", (...x) => torch.cartesianProd(...x), ["2", "3"]),
  composite("combinations", "torch.combinations(x0)", (x) => torch.combinations(x), "4", "1"),
  composite(
    "combinationsAgain",
    "torch.combinations(x0, 3, True)",
    (x) => torch.combinations(x, 3, { withReplacement: true }),
    "3",
  ),
  composite("vander", "torch.vander(x0)", (x) => torch.vander(x), "3 int<5", "2 bool"),
  composite("vanderUp", "torch.vander(x0, 4, True)", (x) => torch.vander(x, 4, true), "3 int<5", "0 int<5"),
];
