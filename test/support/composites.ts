import "../../src/tensor/methods.js";
import { ones } from "../../src/tensor/creation.js";
import { cdist, einsum, tensordot } from "../../src/tensor/functions/sums.js";
import { cat, stack } from "../../src/tensor/ops/join.js";
import type { Case } from "./cases.js";
import { composite } from "./composite.js";
import { SELECTION_COMPOSITES } from "./selectionComposites.js";
import { SHAPE_COMPOSITES } from "./shapeComposites.js";

/**
 * What the methods of a tensor make of the operations of the table: defaults, negative dimensions, ranks that need a
 * reshape, changes in place. Compared with PyTorch by the same helper as the table.
 */

export const COMPOSITES: readonly Case[] = [
  // shapes
  composite("reshape", "x0.reshape(-1, 2)", (x) => x.reshape(-1, 2), "2x3x4", "6", "2"),
  composite("reshapeCopy", "x0.t().reshape(6)", (x) => x.t().reshape([6]), "2x3", "3x2"),
  composite("flatten", "x0.flatten(1)", (x) => x.flatten(1), "2x3x4", "2x3"),
  composite("flattenAll", "x0.flatten()", (x) => x.flatten(), "2x3x4", "3", ""),
  composite("squeeze", "x0.squeeze()", (x) => x.squeeze(), "1x3x1", "2x3", "1", ""),
  composite("squeezeDim", "x0.squeeze(-2)", (x) => x.squeeze(-2), "2x1x3", "2x3"),
  composite("unsqueeze", "x0.unsqueeze(-1)", (x) => x.unsqueeze(-1), "2x3", ""),
  composite("unsqueezeFirst", "x0.unsqueeze(0)", (x) => x.unsqueeze(0), "2x3", ""),
  composite("transpose", "x0.transpose(0, -1)", (x) => x.transpose(0, -1), "2x3x4", "3", ""),
  composite("t", "x0.t()", (x) => x.t(), "2x3", "3", ""),
  composite("transposeAll", "x0.permute(list(range(x0.dim() - 1, -1, -1)))", (x) => x.T, "2x3x4", "2x3", ""),
  composite("transposeLast", "x0.mT", (x) => x.mT, "2x3x4", "2x3"),
  composite("narrow", "x0.narrow(-1, -3, 2)", (x) => x.narrow(-1, -3, 2), "2x4", "5"),
  composite("select", "x0.select(-1, -1)", (x) => x.select(-1, -1), "2x4", "5"),
  composite("expandMinus", "x0.expand(2, -1, 3)", (x) => x.expand(2, -1, 3), "4x1", "2x4x3"),
  composite("expandAs", "x0.expand_as(x1)", (x, y) => x.expandAs(y), ["3", "2x3"]),
  composite("rows", "tuple(x0)", (x) => [...x], "3x2", "2"),
  composite("stack", "torch.stack(x, -1)", (...x) => stack(x, -1), ["2x3", "2x3"], ["", "", ""]),
  composite("catTypes", "torch.cat(x, -1)", (...x) => cat(x, -1), ["2 int<9", "3"], ["2 bool", "1 uint8<9"]),

  // sums, means, extremes
  composite("sumAll", "x0.sum()", (x) => x.sum(), "2x3", "", "2x3 int<9", "4 bool", "0"),
  composite("sumDim", "x0.sum(-1)", (x) => x.sum(-1), "2x3x4", "3", ""),
  composite("sumDims", "x0.sum((0, -1))", (x) => x.sum([0, -1]), "2x3x4", "2x3"),
  composite("sumKeep", "x0.sum(1, keepdim=True)", (x) => x.sum(1, { keepdim: true }), "2x3x4"),
  composite("meanAll", "x0.mean()", (x) => x.mean(), "2x3", "", "5x7", "4 of nan 1 2"),
  composite("meanDim", "x0.mean(0)", (x) => x.mean(0), "3x4", "5", ""),
  composite("meanKeep", "x0.mean((0, 2), keepdim=True)", (x) => x.mean([0, 2], { keepdim: true }), "2x3x4"),
  composite("max", "x0.max()", (x) => x.max(), "2x3", "", "6 of 1 4 4 0", "4 of 1 nan 2 nan", "5 int<9"),
  composite("min", "x0.min()", (x) => x.min(), "2x3", "", "6 of 1 -4 -4 0", "4 of 1 nan 2 nan", "5 int<9"),
  composite(
    "maxDim",
    "tuple(x0.max(1))",
    (x) => [x.max(1).values, x.max(1).indices],
    ...["3x4", "2x3x4", "2x3 int<2", "2x4 of 1 3 3 2", "2x3 of nan 1 nan"],
  ),
  composite(
    "minDim",
    "tuple(x0.min(-1, keepdim=True))",
    (x) => [x.min(-1, { keepdim: true }).values, x.min(-1, { keepdim: true }).indices],
    ...["3x4", "5", "", "2x3 bool", "2x4 of 3 1 1 2", "2x3 of 1 nan 0"],
  ),
  composite("amaxAll", "x0.amax()", (x) => x.amax(), "2x3", "4 of 2 2 1 2"),
  composite("aminDims", "x0.amin((0, -1))", (x) => x.amin([0, -1]), "2x3x4", "2x2 of 1 1 2 3"),
  composite("argmaxAll", "x0.argmax()", (x) => x.argmax(), "2x3", "", "4 of 1 3 3", "4 of 1 nan 2 nan"),
  composite("argminAll", "x0.argmin()", (x) => x.argmin(), "2x3", "6 int<3", "4 of inf -inf -inf"),
  composite("argmaxDim", "x0.argmax(-1)", (x) => x.argmax(-1), "2x3x4", "5", ""),
  composite(
    "argminKeep",
    "x0.argmin(0, keepdim=True)",
    (x) => x.argmin(0, { keepdim: true }),
    ...["3x4", "5", ""],
  ),

  composite("indexSelectOne", "x0.index_select(-1, x1)", (x, i) => x.indexSelect(-1, i), ["2x3", "int of 2"]),
  composite("gatherLast", "x0.gather(-1, x1)", (x, i) => x.gather(-1, i), ["2x3", "2x2 int<3"]),

  // products
  composite(
    "matmulRanks",
    "torch.matmul(x0, x1)",
    (a, b) => a.matmul(b),
    ["3", "3"],
    ["3", "3x4"],
    ["2x3", "3"],
    ["3", "2x3x4"],
    ["2x5x3", "3"],
    ["2x5x3", "3x4"],
    ["2x3", "4x3x5"],
    ["2x1x5x3", "4x3x2"],
    ["0", "0"],
  ),
  composite("matmulTransposed", "x0.t() @ x1.mT", (a, b) => a.t().matmul(b.mT), ["3x2", "4x3"]),

  composite("mv", "torch.mv(x0, x1)", (a, b) => a.mv(b), ["2x3", "3"], ["2x3 int<5", "3 int<5"]),
  composite("dot", "torch.dot(x0, x1)", (a, b) => a.dot(b), ["3", "3"], ["0", "0"]),
  composite("bmm", "torch.bmm(x0, x1)", (a, b) => a.bmm(b), ["2x3x4", "2x4x2"]),
  composite("outer", "torch.outer(x0, x1)", (a, b) => a.outer(b), ["3", "2"], ["3 int<5", "2"]),
  composite("inner", "torch.inner(x0, x1)", (a, b) => a.inner(b), ["2x3", "4x3"], ["3", "3"], ["", "2x3"]),
  composite("kron", "torch.kron(x0, x1)", (a, b) => a.kron(b), ["2x3", "2x2"], ["3", "2x2"], ["", "3"]),
  composite("cross", "torch.linalg.cross(x0, x1)", (a, b) => a.cross(b, -1), ["2x3", "2x3"], ["1x3", "2x3"]),
  composite("trace", "torch.trace(x0)", (a) => a.trace(), "3x3", "2x4", "3x3 int<9"),
  composite(
    "addmm",
    "torch.addmm(x0, x1, x2, beta=0.5, alpha=2)",
    (x, a, b) => x.addmm(a, b, { beta: 0.5, alpha: 2 }),
    ...[
      ["2x4", "2x3", "3x4"],
      ["4", "2x3", "3x4"],
    ],
  ),
  composite("addmv", "torch.addmv(x0, x1, x2, beta=0)", (x, a, b) => x.addmv(a, b, { beta: 0 }), [
    "2",
    "2x3",
    "3",
  ]),
  composite("addr", "torch.addr(x0, x1, x2, alpha=3)", (x, a, b) => x.addr(a, b, { alpha: 3 }), [
    "2x3",
    "2",
    "3",
  ]),
  composite("addbmm", "torch.addbmm(x0, x1, x2)", (x, a, b) => x.addbmm(a, b), ["3x2", "2x3x4", "2x4x2"]),
  composite("baddbmm", "torch.baddbmm(x0, x1, x2, alpha=2)", (x, a, b) => x.baddbmm(a, b, { alpha: 2 }), [
    "2x3x2",
    "2x3x4",
    "2x4x2",
  ]),
  composite(
    "tensordot",
    "torch.tensordot(x0, x1, ([0, 2], [2, 0]))",
    (a, b) =>
      tensordot(a, b, [
        [0, 2],
        [2, 0],
      ]),
    ["2x3x4", "4x5x2"],
  ),
  composite("cov", "torch.cov(x0)", (x) => x.cov(), "3x4", "5", "2x3 int<9"),
  composite("corrcoef", "torch.corrcoef(x0)", (x) => x.corrcoef(), "3x4"),
  ...(
    [
      ["", "2", ["3x2", "4x2"], ["2x3x2", "2x2x2"]],
      ["One", "1", ["3x2", "4x2"]],
      ["Half", "2.5", ["3x2", "4x2"]],
      ["Most", "Infinity", ["3x2", "4x2"]],
    ] as const
  ).map(([name, p, ...inputs]) =>
    composite(
      `cdist${name}`,
      `torch.cdist(x0, x1, ${p === "Infinity" ? "float('inf')" : p}, compute_mode="donot_use_mm_for_euclid_dist")`,
      (a, b) => cdist(a, b, Number(p)),
      ...inputs.map((some) => [...some]),
    ),
  ),
  ...(
    [
      ["Product", "ij,jk->ik", ["2x3", "3x4"]],
      ["Trace", "ii", ["3x3"]],
      ["Diagonal", "bii->bi", ["2x3x3"]],
      ["Implicit", "ba,ca", ["2x3", "4x3"]],
      ["Batch", "...ij,...jk->...ik", ["2x2x3", "3x4"], ["1x2x3", "5x3x2"]],
      ["Chain", "ij,jk,kl,lm->im", ["2x3", "3x4", "4x2", "2x3"]],
      ["Bilinear", "bn,anm,bm->ba", ["2x3", "4x3x5", "2x5"]],
      ["Sum", "ijk->j", ["2x3x4"]],
      ["Outer", "i,j->ij", ["3", "2"], ["3 int<5", "2 int<5"]],
      ["Dots", "bi,bi->b", ["2x3", "2x3"]],
      ["Ones", "ij,kj->ik", ["2x1", "4x3"]],
      ["Ellipsis", "i...->...", ["2x3x4"]],
    ] as const
  ).map(([name, equation, ...inputs]) =>
    composite(
      `einsum${name}`,
      `torch.einsum("${equation}", *x)`,
      (...x) => einsum(equation, ...x),
      ...inputs.map((some) => [...some]),
    ),
  ),

  // dtypes, scalars
  composite("float", "x0.float()", (x) => x.float(), "3 int<9", "3 bool", "2x3 float64"),
  composite("double", "x0.double()", (x) => x.double(), "3 float32", "3 uint8<9"),
  composite("long", "x0.long()", (x) => x.long(), "4 of 1.9 -1.9 0.5 -0.5", "3 bool"),
  composite("promoted", "x0 * x1 + x0", (x, y) => x.mul(y).add(x), ["3 int<9", ""], ["3 uint8<9", "int<9"]),
  composite(
    "wholeDiv",
    "x0 / x1",
    (x, y) => x.div(y),
    ["3 int<9", "3 of 1 2 3"],
    ["4 bool", "4 int of 1 2 4"],
  ),
  composite("powers", "x0 ** 3 - x0 ** -1 + x0 ** 0.5", (x) => x.pow(3).sub(x.pow(-1)).add(x.pow(0.5)), [
    "2x3 positive",
  ]),
  composite("whereMethod", "torch.where(x0 > 0, x0, x1)", (x, y) => x.where(x.gt(0), y), ["2x3", "3"]),

  // questions
  ...["isnan", "isinf", "isfinite", "isposinf", "isneginf", "isreal"].map((name) =>
    composite(
      name,
      `torch.${name}(x0)`,
      (x) => x[name as "isnan"](),
      ...["6 of nan inf -inf 0 -0 3", "3 int<9", "2 bool", ""],
    ),
  ),
  ...(["And", "Or", "Xor"] as const).map((which) =>
    composite(
      `logical${which}`,
      `torch.logical_${which.toLowerCase()}(x0, x1)`,
      (x, y) => x[`logical${which}`](y),
      ...[
        ["4 of nan 0 0 1", "4 of 0 -0 1 inf"],
        ["2x3 int<2", "3 bool"],
        ["2x1 uint8<3", "3 of 0 1 2"],
      ],
    ),
  ),
  composite("ldexp", "torch.ldexp(x0, x1)", (x, y) => x.ldexp(y), ["2x3", "2x3"], ["3 int<9", "3 int<5"]),
  composite("floatPower", "torch.float_power(x0, 2.5)", (x) => x.floatPower(2.5), "2x3 positive", "3 int<9"),
  composite("floatPowers", "torch.float_power(x0, x1)", (x, y) => x.floatPower(y), ["2x3 positive", "3"]),

  // softmax
  composite("softmaxLast", "x0.softmax(-1)", (x) => x.softmax(-1), "2x3", "3", ""),
  composite("logSoftmaxLast", "x0.log_softmax(-1)", (x) => x.logSoftmax(-1), "2x3", "3", ""),

  // the same tensor twice, and graphs that meet again
  composite("square", "x0 * x0", (x) => x.mul(x), "2x3"),
  composite("diamond", "(x0.exp() + x0.tanh()) * x0.exp()", (x) => x.exp().add(x.tanh()).mul(x.exp()), "2x3"),
  composite("stackSame", "torch.stack([x0, x0 * 2, x0])", (x) => stack([x, x.mul(2), x]), "3"),

  // in place, on what was computed
  composite("add_", "(x0 * 1).add_(x1)", (x, y) => x.mul(1).add_(y), ["2x3", "3"], ["2x3", "2x3"]),
  composite("addAlpha_", "(x0 * 1).add_(x1, alpha=0.3)", (x, y) => x.mul(1).add_(y, { alpha: 0.3 }), [
    "2x3",
    "3",
  ]),
  composite("sub_", "(x0 * 1).sub_(x1)", (x, y) => x.mul(1).sub_(y), ["2x3", "2x1"]),
  composite("mul_", "(x0 * 1).mul_(x1)", (x, y) => x.mul(1).mul_(y), ["2x3", "2x3"], ["2x3", "3"]),
  composite("div_", "(x0 * 1).div_(x1)", (x, y) => x.mul(1).div_(y), ["2x3", "2x3 positive"]),
  composite("exp_", "(x0 * 1).exp_()", (x) => x.mul(1).exp_(), "2x3"),
  composite("sqrt_", "(x0 * 1).sqrt_()", (x) => x.mul(1).sqrt_(), "2x3 positive"),
  composite("relu_", "(x0 * 1).relu_()", (x) => x.mul(1).relu_(), "2x3"),
  composite("neg_", "(x0 * 1).neg_()", (x) => x.mul(1).neg_(), "2x3"),
  composite(
    "addcmul_",
    "(x0 * 1).addcmul_(x1, x2, value=0.5)",
    (x, y, z) => x.mul(1).addcmul_(y, z, { value: 0.5 }),
    ["2x3", "3", "2x1"],
  ),
  composite(
    "addcdiv_",
    "(x0 * 1).addcdiv_(x1, x2, value=-2)",
    (x, y, z) => x.mul(1).addcdiv_(y, z, { value: -2 }),
    ["2x3", "2x3", "3 positive"],
  ),
  composite("lerp_", "(x0 * 1).lerp_(x1, 0.25)", (x, y) => x.mul(1).lerp_(y, 0.25), ["2x3", "2x3"]),
  composite("copy_", "(x0 * 1).copy_(x1 * 2)", (x, y) => x.mul(1).copy_(y.mul(2)), ["2x3", "3"]),
  composite("fill_", "(x0 * 1).fill_(3) * x0", (x) => x.mul(1).fill_(3).mul(x), "2x3"),
  composite("zero_", "(x0 * 1).zero_() + x0", (x) => x.mul(1).zero_().add(x), "2x3"),
  composite(
    "fillFromTensor",
    "torch.ones(2, 3, dtype=x0.dtype).mul_(x0).exp_()",
    (x) => ones([2, 3], { dtype: x.dtype }).mul_(x).exp_(),
    "2x3",
  ),
  ...SHAPE_COMPOSITES,
  ...SELECTION_COMPOSITES,
];
