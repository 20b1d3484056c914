import { number } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Absent, type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { checkFloat } from "../../tensor/arguments.js";
import { arange, ones, zerosLike } from "../../tensor/creation.js";
import { matmul } from "../../tensor/functions/arithmetic.js";
import { eq, gt, le, lt, ne } from "../../tensor/functions/compare.js";
import { gather, indexSelect, scatterAdd } from "../../tensor/functions/indexing.js";
import { sum } from "../../tensor/functions/reduce.js";
import { reshape, unsqueeze } from "../../tensor/functions/shape.js";
import { named } from "../../tensor/op.js";
import { add, div, mul, neg, sub } from "../../tensor/ops/arithmetic.js";
import { cast } from "../../tensor/ops/cast.js";
import { where } from "../../tensor/ops/compare.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor, tensor } from "../checkTensor.js";
import { atLeast } from "./distance.js";
import { checkClasses, checkClassWeights, wholeLabels } from "./labels.js";
import { failure } from "./messages.js";
import {
  checkSameShape,
  type LossOptions,
  type Reduction,
  reduce,
  reduced,
  reduction,
  sizeAverage,
} from "./reduction.js";
import { logsigmoid, plus } from "./smooth.js";

/** Losses that want a score to lie on the right side of a bound, by a margin. */

export interface MarginOptions extends LossOptions {
  /** How far the right side must be reached for a loss of 0. */
  margin?: number;
}

const marginOf = (where: string, value: number) =>
  signature<MarginOptions>(where, {
    margin: parameter(value, number()),
    sizeAverage,
    reduce,
    reduction,
  });

export const HINGE_EMBEDDING = /* @__PURE__ */ marginOf("HingeEmbeddingLoss", 1);
export const MARGIN_RANKING = /* @__PURE__ */ marginOf("MarginRankingLoss", 0);

export type MarginArguments = Called<
  [margin?: number, sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  MarginOptions,
  ["margin", "sizeAverage", "reduce", "reduction"]
>;

/**
 * x where the target is 1, max(0, margin − x) where it is −1: x is a distance, of pairs that are alike (1) or not (−1).
 *
 * input: any shape; target: the same, of 1 and −1. Hadsell et al. (2006). Default margin 1.
 *
 * @throws E-LOSS-001 for different shapes
 * @example
 * functional.hingeEmbeddingLoss(torch.tensor([0.5, 0.25]), torch.tensor([1, -1]), { reduction: "none" }) // tensor([0.5000, 0.7500])
 */
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, ...args: MarginArguments): Tensor {
  return hingeEmbeddingOf(input, target, HINGE_EMBEDDING.read(args));
}

/** @internal The same with options that have been read. */
export function hingeEmbeddingOf(
  input: Tensor,
  target: Tensor,
  { margin, reduction }: Resolved<MarginOptions>,
): Tensor {
  checkSameShape("HingeEmbeddingLoss", input, target);
  checkFloat("HingeEmbeddingLoss", input);
  // As PyTorch adds them: a target that is neither 1 nor −1 counts as both.
  const unlike = where<Tensor>(ne(target, 1), atLeast(sub<Tensor>(margin, input), 0), 0);
  const alike = where<Tensor>(ne(target, -1), input, 0);
  return reduced(add<Tensor>(unlike, alike), reduction);
}

/**
 * max(0, −y·(a − b) + margin): a shall be the greater one where y is 1, b where y is −1.
 *
 * a, b, target: shapes of as many dimensions, broadcast; target of 1 and −1. Default margin 0.
 *
 * @throws E-SHAPE-006 where they have not as many dimensions
 * @example
 * functional.marginRankingLoss(torch.tensor([1, 2]), torch.tensor([0, 3]), torch.tensor([1, 1]), { reduction: "none" }) // tensor([0., 1.])
 */
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  ...args: MarginArguments
): Tensor {
  return marginRankingOf(input1, input2, target, MARGIN_RANKING.read(args));
}

/** @internal The same with options that have been read. */
export function marginRankingOf(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  { margin, reduction }: Resolved<MarginOptions>,
): Tensor {
  const name = "MarginRankingLoss";
  checkTensor(name, "input", input1);
  checkTensor(name, "input", input2);
  checkTensor(name, "target", target);
  const rank = input1.sizes.length;
  const other = [input2, target].find((x) => x.sizes.length !== rank);
  if (other !== undefined) {
    const expected = say(
      `inputs and a target of ${rank} dimensions`,
      `entradas y objetivo de ${rank} dimensiones`,
    );
    throw failure("E-SHAPE-006", { op: name, expected, shape: other.sizes });
  }
  const loss = add<Tensor>(mul<Tensor>(neg<Tensor>(target), sub<Tensor>(input1, input2)), margin);
  checkFloat(name, loss);
  return reduced(atLeast(loss, 0), reduction);
}

export const SOFT_MARGIN = signature<LossOptions>("SoftMarginLoss", { sizeAverage, reduce, reduction });

export type SoftMarginArguments = Called<
  [sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  LossOptions,
  ["sizeAverage", "reduce", "reduction"]
>;

/**
 * ln(1 + e^(−y·x)): the loss of scores for two classes, whose targets are 1 and −1. Where e^(−y·x) would be too large for the dtype,
 * the loss is −y·x, where PyTorch's becomes infinite.
 *
 * @throws E-LOSS-001 for different shapes
 * @example
 * functional.softMarginLoss(torch.tensor([0, 1]), torch.tensor([1, -1]), { reduction: "none" }) // tensor([0.6931, 1.3133])
 */
export function softMarginLoss(input: Tensor, target: Tensor, ...args: SoftMarginArguments): Tensor {
  return softMarginOf(input, target, SOFT_MARGIN.read(args).reduction);
}

/** @internal The same with options that have been read. */
export function softMarginOf(input: Tensor, target: Tensor, reduction: Reduction): Tensor {
  checkSameShape("SoftMarginLoss", input, target);
  checkFloat("SoftMarginLoss", input);
  const loss = plus(mul<Tensor>(neg<Tensor>(target), input), { beta: 1, threshold: Infinity });
  return named(reduced(loss, reduction), "softMarginLoss", "SoftMarginLossBackward0");
}

export interface MultiLabelSoftMarginOptions extends LossOptions {
  /** A factor for each class, [C]. */
  weight?: Tensor | null;
}

export const MULTI_LABEL_SOFT_MARGIN = signature<MultiLabelSoftMarginOptions>("MultiLabelSoftMarginLoss", {
  weight: parameter(null, tensor),
  sizeAverage,
  reduce,
  reduction,
});

export type MultiLabelSoftMarginArguments = Called<
  [weight?: Tensor | null, sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  MultiLabelSoftMarginOptions,
  ["weight", "sizeAverage", "reduce", "reduction"]
>;

/**
 * Binary cross-entropy of each class, averaged over the classes: −(y·ln σ(x) + (1 − y)·ln σ(−x)), for samples that may be of several
 * classes at once. input: [N, C] scores; target: the same, of 0 and 1.
 *
 * @throws E-LOSS-001 for different shapes
 * @example
 * functional.multilabelSoftMarginLoss(torch.tensor([[0, 0]]), torch.tensor([[1, 0]])) // tensor(0.6931)
 */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  ...args: MultiLabelSoftMarginArguments
): Tensor {
  return multilabelSoftMarginOf(input, target, MULTI_LABEL_SOFT_MARGIN.read(args));
}

/** @internal The same with options that have been read. */
export function multilabelSoftMarginOf(
  input: Tensor,
  target: Tensor,
  { weight, reduction }: Resolved<MultiLabelSoftMarginOptions>,
): Tensor {
  const name = "MultiLabelSoftMarginLoss";
  checkSameShape(name, input, target);
  checkFloat(name, input);
  const rank = input.sizes.length;
  if (rank === 0) {
    const expected = say("outputs of shape [N, C]", "salidas de forma [N, C]");
    throw failure("E-BATCH-001", { where: name, expected, shape: input.sizes });
  }
  const hit = mul<Tensor>(target, logsigmoid(input));
  const miss = mul<Tensor>(sub<Tensor>(1, target), logsigmoid(neg<Tensor>(input)));
  const loss = neg<Tensor>(add<Tensor>(hit, miss));
  const each = weight === null ? loss : mul<Tensor>(loss, weight);
  return reduced(div<Tensor>(sum(each, -1), input.sizes[rank - 1]), reduction);
}

/** Scores as rows, [N, C]: one sample of C scores is one row. */
function scoreRows(name: string, input: Tensor): Tensor {
  checkTensor(name, "input", input);
  checkFloat(name, input);
  const rank = input.sizes.length;
  if (rank > 2 || input.sizes[rank - 1] === 0) {
    const expected = say("outputs of shape [N, C] or [C]", "salidas de forma [N, C] o [C]");
    throw failure("E-SHAPE-006", { op: name, expected, shape: input.sizes });
  }
  return rank === 2 ? input : reshape(input, 1, -1);
}

/** Labels as int64, from `low` to C − 1. */
function labelsFrom(low: number, loss: string, target: Tensor, classes: number): Tensor {
  const labels = wholeLabels(loss, target);
  checkClasses(loss, labels, low, classes);
  return labels;
}

function checkTargetShape(loss: string, input: Tensor, target: Tensor, allowed: readonly number[][]): void {
  checkTensor(loss, "target", target);
  if (allowed.some((shape) => sameShape(shape, target.sizes))) return;
  throw failure("E-LABEL-004", {
    loss,
    input: input.sizes,
    target: target.sizes,
    expected: allowed[0],
  });
}

export interface MultiMarginOptions extends MarginOptions {
  /** The exponent of each margin that is missed: 1 (default) or 2. */
  p?: 1 | 2;
  /** A factor for each class, [C]. */
  weight?: Tensor | null;
}

export const MULTI_MARGIN = signature<MultiMarginOptions>("MultiMarginLoss", {
  p: parameter(1, {
    accepts: (value) => value === 1 || value === 2,
    text: () => say("1 or 2", "1 o 2"),
  }),
  margin: parameter(1, number()),
  weight: parameter(null, tensor),
  sizeAverage,
  reduce,
  reduction,
});

export type MultiMarginArguments = Called<
  [
    p?: 1 | 2,
    margin?: number,
    weight?: Tensor | null,
    sizeAverage?: Absent,
    reduce?: Absent,
    reduction?: Reduction,
  ],
  MultiMarginOptions,
  ["p", "margin", "weight", "sizeAverage", "reduce", "reduction"]
>;

/**
 * Σ over the other classes of max(0, margin − x[y] + x[i])^p / C: the score of the labelled class shall exceed all others by the margin.
 * With `weight` each term is multiplied by the weight of the label. Crammer and Singer (2001).
 *
 * input: [N, C] scores, or [C]; target: [N] labels, or one. Default margin 1, p 1.
 *
 * @throws E-LABEL-001 for a label that is no class; E-SHAPE-006 for scores or weights of another shape
 * @example
 * functional.multiMarginLoss(torch.tensor([[0.5, 1, 0]]), torch.tensor([1])) // tensor(0.1667)
 */
export function multiMarginLoss(input: Tensor, target: Tensor, ...args: MultiMarginArguments): Tensor {
  return multiMarginOf(input, target, MULTI_MARGIN.read(args));
}

/** @internal The same with options that have been read. */
export function multiMarginOf(
  input: Tensor,
  target: Tensor,
  { p, margin, weight, reduction }: Resolved<MultiMarginOptions>,
): Tensor {
  const name = "MultiMarginLoss";
  const rows = scoreRows(name, input);
  const [samples, classes] = rows.sizes;
  checkTargetShape(name, input, target, input.sizes.length === 2 ? [[samples]] : [[], [1]]);
  checkClassWeights(name, weight, classes);
  const labels = reshape(labelsFrom(0, name, target, classes), -1);
  const column = unsqueeze(labels, 1);
  const missed = add<Tensor>(sub<Tensor>(margin, gather(rows, 1, column)), rows);
  const other = ne(arange(classes), column);
  const positive = where<Tensor>(gt(missed, 0), missed, 0);
  const power = p === 1 ? positive : mul<Tensor>(positive, positive);
  const terms = where<Tensor>(other, power, 0);
  const each = weight === null ? terms : mul<Tensor>(terms, unsqueeze(indexSelect(weight, 0, labels), 1));
  const loss = reshape(div<Tensor>(sum(each, 1), classes), target.sizes);
  return named(reduced(loss, reduction), "multiMarginLoss", "MultiMarginLossBackward0");
}

export const MULTI_LABEL_MARGIN = signature<LossOptions>("MultiLabelMarginLoss", {
  sizeAverage,
  reduce,
  reduction,
});

/**
 * Σ over labels j and other classes i of max(0, 1 − (x[j] − x[i])) / C: the scores of all labelled classes shall exceed the others by 1.
 *
 * input: [N, C] scores, or [C]; target: the same shape, the labels of each sample first, then −1 (what stands behind it counts for nothing).
 *
 * @throws E-LABEL-001 for a label that is no class; E-LABEL-004 for another shape
 * @example
 * functional.multilabelMarginLoss(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([[3, 0, -1, 1]])) // tensor(0.8500)
 */
export function multilabelMarginLoss(input: Tensor, target: Tensor, ...args: SoftMarginArguments): Tensor {
  return multilabelMarginOf(input, target, MULTI_LABEL_MARGIN.read(args).reduction);
}

/** @internal The same with options that have been read. */
export function multilabelMarginOf(input: Tensor, target: Tensor, reduction: Reduction): Tensor {
  const name = "MultiLabelMarginLoss";
  const rows = scoreRows(name, input);
  checkTargetShape(name, input, target, [[...input.sizes]]);
  const classes = rows.sizes[1];
  const labels = reshape(labelsFrom(-1, name, target, classes), rows.sizes);
  // How many −1 stand at a position or before it: at labels that count, none.
  const place = arange(classes);
  const upTo = where<Tensor>(le(unsqueeze(place, 1), place), ones(classes, classes), 0);
  const counts = eq(matmul(cast<Tensor>(lt(labels, 0), "float32"), upTo), 0);
  const index = where<Tensor>(counts, labels, 0);
  const times = scatterAdd(zerosLike(rows.detach()), 1, index, cast<Tensor>(counts, rows.dtype));
  // [N, label, class]
  const apart = sub<Tensor>(unsqueeze(gather(rows, 1, index), 2), unsqueeze(rows, 1));
  const missed = sub<Tensor>(1, apart);
  const taken = where<Tensor>(unsqueeze(counts, 2), where<Tensor>(gt(missed, 0), missed, 0), 0);
  const terms = where<Tensor>(unsqueeze(eq(times, 0), 1), taken, 0);
  const each = div<Tensor>(sum(terms, [1, 2]), classes);
  const loss = reshape(each, input.sizes.slice(0, -1));
  return named(reduced(loss, reduction), "multilabelMarginLoss", "MultilabelMarginLossBackward0");
}
