import { integer, number } from "../../core/constraints.js";
import { isFloat } from "../../core/dtype.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { type Absent, type Called, parameter, type Resolved, signature } from "../../core/parameters.js";
import { sameShape } from "../../core/shape.js";
import { checkFloat } from "../../tensor/arguments.js";
import { onesLike } from "../../tensor/creation.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { gt, lt, ne } from "../../tensor/functions/compare.js";
import { gather, indexSelect } from "../../tensor/functions/indexing.js";
import { logSoftmax } from "../../tensor/functions/math.js";
import { sum } from "../../tensor/functions/reduce.js";
import { reshape, unsqueeze } from "../../tensor/functions/shape.js";
import type { Handle } from "../../tensor/handle.js";
import { defineOp, type Input, named, type Op } from "../../tensor/op.js";
import { add, div, maximum, mul, neg, sub } from "../../tensor/ops/arithmetic.js";
import { expand } from "../../tensor/ops/broadcast.js";
import { cast } from "../../tensor/ops/cast.js";
import { where } from "../../tensor/ops/compare.js";
import { crossEntropy as scoresToLoss } from "../../tensor/ops/crossEntropy.js";
import { log, sigmoid } from "../../tensor/ops/math.js";
import { permute } from "../../tensor/ops/view.js";
import type { Tensor } from "../../tensor/tensor.js";
import { checkTensor, tensor } from "../checkTensor.js";
import { checkClasses, checkClassWeights, wholeLabels } from "./labels.js";
import { failure } from "./messages.js";
import { warnActivation } from "./provenance.js";
import {
  checkSameShape,
  type LossOptions,
  type Reduction,
  reduce,
  reduced,
  reduction,
  sizeAverage,
} from "./reduction.js";
import { logSig } from "./smooth.js";

/** Throws where a value lies outside [0, 1]. */
function checkProbability(what: Phrase, x: Tensor): void {
  const outside = add(lt(x, 0), gt(x, 1)).long();
  currentEngine().require(outside, 0, 0, () => failure("E-BCE-001", { what }));
}

export interface BCEOptions extends LossOptions {
  /** Factor of each element's loss; broadcast. */
  weight?: Tensor | null;
}

export const BCE = signature<BCEOptions>("BCELoss", {
  weight: parameter(null, tensor),
  sizeAverage,
  reduce,
  reduction,
});

export type BCEArguments = Called<
  [weight?: Tensor | null, sizeAverage?: Absent, reduce?: Absent, reduction?: Reduction],
  BCEOptions,
  ["weight", "sizeAverage", "reduce", "reduction"]
>;

/** ln x, cut off at −100. */
const cutLog = (x: Handle): Handle => maximum(log(x), -100);
const complement = (x: Handle): Handle => sub(1, x);

/**
 * −(y·ln x + (1 − y)·ln(1 − x)) of each element: finite with a finite gradient at 0 and 1 too, as in PyTorch.
 * @internal
 */
export const bceElements: Op<Record<never, never>> = defineOp<Record<never, never>>({
  name: "binaryCrossEntropy",
  // Not its binary_cross_entropy, whose second derivative adds 1e-12 to x and 1 − x.
  torch: "-(x1 * torch.log(x0).clamp(min=-100) + (1 - x1) * torch.log(1 - x0).clamp(min=-100))",
  compose: ([x, y]) => {
    const [input, target] = [x as Handle, y as Handle];
    const hit = mul(target, cutLog(input));
    return neg(add(hit, mul(complement(target), cutLog(complement(input)))));
  },
  saves: [[0, 1], [0]],
  backward: (g, op) => {
    const x = op.saved(0);
    const toInput = () => div(mul(g, sub(x, op.saved(1))), maximum(mul(complement(x), x), 1e-12));
    return [
      op.needs(0) ? toInput() : null,
      op.needs(1) ? mul(g, sub(cutLog(complement(x)), cutLog(x))) : null,
    ];
  },
  examples: [{ inputs: ["4 of 0.1 0.5 0.75 0.9", "4 of 0 0.25 1 1"] }],
});

/**
 * −(y·ln x + (1 − y)·ln(1 − x)) for probabilities x and targets y in [0, 1] of the same shape. The logarithms are cut
 * off at −100, as in PyTorch, so that the loss stays finite.
 * @example
 * functional.binaryCrossEntropy(torch.tensor([0.5, 0.5]), torch.tensor([1, 0])) // tensor(0.6931)
 */
export function binaryCrossEntropy(input: Tensor, target: Tensor, ...args: BCEArguments): Tensor {
  return bceOf(input, target, BCE.read(args));
}

/** @internal The same with options that have been read. */
export function bceOf(input: Tensor, target: Tensor, { reduction, weight }: Resolved<BCEOptions>): Tensor {
  checkSameShape("BCELoss", input, target);
  checkProbability(say("the input", "la entrada"), input.detach());
  checkProbability(say("the target", "el objetivo"), target.detach());
  const y = cast<Tensor>(target, input.dtype);
  const loss = bceElements<Tensor>([input, y], {});
  return named(reduced(weight === null ? loss : mul(loss, weight), reduction), "binaryCrossEntropy");
}

export interface BCEWithLogitsOptions extends BCEOptions {
  /** Factor of the positive class (y = 1): above 1 it raises recall. Broadcast. */
  posWeight?: Tensor | null;
}

export const BCE_WITH_LOGITS = signature<BCEWithLogitsOptions>("BCEWithLogitsLoss", {
  weight: parameter(null, tensor),
  sizeAverage,
  reduce,
  reduction,
  posWeight: parameter(null, tensor),
});

export type BCEWithLogitsArguments = Called<
  [
    weight?: Tensor | null,
    sizeAverage?: Absent,
    reduce?: Absent,
    reduction?: Reduction,
    posWeight?: Tensor | null,
  ],
  BCEWithLogitsOptions,
  ["weight", "sizeAverage", "reduce", "reduction", "posWeight"]
>;

/** 1 + (p − 1)·y: the weight of the logarithm where positives count p times. */
const positives = (y: Handle, p: Input): Handle =>
  p === 1 ? onesLike(y as Tensor) : add(mul(sub(p, 1), y), 1);

const logSigmoid = (x: Handle): Handle => logSig(x as Tensor, null);

/**
 * (1 − y)·x − w·ln σ(x) of each element, with w = 1 + (p − 1)·y; the number 1 for p is no weight at all. As a whole it is smooth:
 * its slope (1 − y)·σ(x) − p·y·σ(−x) has no kink at 0.
 * @internal
 */
export const bceLogitElements: Op<Record<never, never>> = defineOp<Record<never, never>>({
  name: "binaryCrossEntropyWithLogits",
  torch: "(1 - x1) * x0 - (1 + (x2 - 1) * x1) * torch.nn.functional.logsigmoid(x0)",
  compose: ([x, y, p]) => {
    const [input, target] = [x as Handle, y as Handle];
    const log = logSigmoid(input);
    return sub(mul(complement(target), input), p === 1 ? log : mul(positives(target, p), log));
  },
  saves: [
    [0, 1, 2],
    [0, 2],
    [0, 1],
  ],
  backward: (g, op) => {
    const x = op.saved(0);
    const toInput = () => {
      const [y, p] = [op.saved(1), op.operand(2)];
      const positive = p === 1 ? y : mul(p, y);
      return mul(g, sub(mul(complement(y), sigmoid(x)), mul(positive, sigmoid(neg(x)))));
    };
    const toTarget = () => {
      const p = op.operand(2);
      return mul(g, p === 1 ? neg(x) : sub(logSigmoid(neg(x)), mul(p, logSigmoid(x))));
    };
    return [
      op.needs(0) ? toInput() : null,
      op.needs(1) ? toTarget() : null,
      op.needs(2) ? neg(mul(g, mul(op.saved(1), logSigmoid(x)))) : null,
    ];
  },
  examples: [
    { inputs: ["6 of -4 -0.75 0 0.25 0.75 7", "6 of 0 0.25 1 1 0.5 1", 1] },
    { inputs: ["6 of -4 -0.75 0 0.25 0.75 7", "6 of 0 0.25 1 1 0.5 1", "6 of 2 0.5 1 3 0.25 1"] },
  ],
});

/**
 * BCELoss of sigmoid(x), computed from the logits without overflow:
 * (1 − y)·x − w·ln σ(x), with w = 1 + (posWeight − 1)·y.
 * @example
 * functional.binaryCrossEntropyWithLogits(torch.tensor([0, 0]), torch.tensor([1, 0])) // tensor(0.6931)
 */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  ...args: BCEWithLogitsArguments
): Tensor {
  return bceWithLogitsOf(input, target, BCE_WITH_LOGITS.read(args));
}

/** @internal The same with options that have been read. */
export function bceWithLogitsOf(
  input: Tensor,
  target: Tensor,
  { reduction, weight, posWeight }: Resolved<BCEWithLogitsOptions>,
): Tensor {
  checkSameShape("BCEWithLogitsLoss", input, target);
  warnActivation("BCEWithLogitsLoss", input, ["sigmoid"], say("the sigmoid", "la sigmoide"));
  const y = cast<Tensor>(target, input.dtype);
  const each = posWeight === null ? 1 : expand(cast<Tensor>(posWeight, input.dtype), input.sizes);
  const loss = bceLogitElements<Tensor>([input, y, each], {});
  const weighted = weight === null ? loss : mul(loss, weight);
  return named(reduced(weighted, reduction), "binaryCrossEntropyWithLogits");
}

export interface ClassLossOptions extends LossOptions {
  /** A factor for each class, [C]: for classes of unequal size. The mean is then a weighted one. */
  weight?: Tensor | null;
  /** Samples with this label count for nothing. Default −100. */
  ignoreIndex?: number;
}

export interface CrossEntropyOptions extends ClassLossOptions {
  /** How much of the target is spread evenly over all classes, from 0 to 1. Default 0. */
  labelSmoothing?: number;
}

export const NLL = signature<ClassLossOptions>("NLLLoss", {
  weight: parameter(null, tensor),
  sizeAverage,
  ignoreIndex: parameter(-100, integer()),
  reduce,
  reduction,
});

export type NLLArguments = Called<
  [
    weight?: Tensor | null,
    sizeAverage?: Absent,
    ignoreIndex?: number,
    reduce?: Absent,
    reduction?: Reduction,
  ],
  ClassLossOptions,
  ["weight", "sizeAverage", "ignoreIndex", "reduce", "reduction"]
>;

export const CROSS_ENTROPY = signature<CrossEntropyOptions>("CrossEntropyLoss", {
  weight: parameter(null, tensor),
  sizeAverage,
  ignoreIndex: parameter(-100, integer()),
  reduce,
  reduction,
  labelSmoothing: parameter(0, number(0, 1)),
});

export type CrossEntropyArguments = Called<
  [
    weight?: Tensor | null,
    sizeAverage?: Absent,
    ignoreIndex?: number,
    reduce?: Absent,
    reduction?: Reduction,
    labelSmoothing?: number,
  ],
  CrossEntropyOptions,
  ["weight", "sizeAverage", "ignoreIndex", "reduce", "reduction", "labelSmoothing"]
>;

/** Labels as int64 of the expected shape; whole numbers in floats are taken as they are meant. */
function classLabels(loss: string, input: Tensor, target: Tensor, classes: number): Tensor {
  const expected = input.sizes.length === 1 ? [] : [input.sizes[0], ...input.sizes.slice(2)];
  if (!sameShape(target.sizes, expected)) {
    if (sameShape(target.sizes, input.sizes))
      throw failure("E-LABEL-002", { loss, shape: target.sizes, classes });
    if (input.sizes.length === 1 && target.sizes.length === 1) {
      throw failure("E-BATCH-001", {
        where: loss,
        expected: say(`outputs of shape [N, ${classes}]`, `salidas de forma [N, ${classes}]`),
        shape: input.sizes,
      });
    }
    throw failure("E-LABEL-004", { loss, input: input.sizes, target: target.sizes, expected });
  }
  if (target.dtype === "bool") {
    const expected = say("labels of dtype int64", "etiquetas de dtype int64");
    throw failure("E-DTYPE-001", { op: loss, expected, received: "bool", cast: "int64" });
  }
  return wholeLabels(loss, target);
}

/** Throws where a label is not a class, unless it is the ignored one. */
function checkLabels(loss: string, labels: Tensor, counted: Tensor, classes: number): void {
  checkClasses(loss, where<Tensor>(counted, labels, 0), 0, classes);
}

/** [N, C, d1, …] as [N·d1·…, C]: one row of class scores a sample. */
function classRows(x: Tensor): Tensor {
  if (x.sizes.length === 1) return unsqueeze(x, 0);
  if (x.sizes.length === 2) return x;
  const order = [0, ...x.sizes.slice(2).map((_, d) => d + 2), 1];
  return reshape(permute(x, order), -1, x.sizes[1]);
}

interface Picked {
  /** −weight·ln p of the label, 0 where it does not count; the shape of the labels. */
  readonly loss: Tensor;
  /** The weight of each sample, 0 where it does not count. */
  readonly weights: Tensor;
  readonly counted: Tensor;
}

/** The negative log-likelihood of each label. */
function pick(name: string, logProbs: Tensor, target: Tensor, options: Resolved<ClassLossOptions>): Picked {
  const { weight, ignoreIndex } = options;
  const classes = logProbs.sizes[logProbs.sizes.length === 1 ? 0 : 1];
  const labels = classLabels(name, logProbs, target, classes);
  const counted = ne(labels, ignoreIndex);
  checkLabels(name, labels, counted, classes);
  const index = reshape(where<Tensor>(counted, labels, 0), -1);
  const rows = classRows(logProbs);
  const picked = reshape(gather(rows, 1, unsqueeze(index, 1)), labels.sizes);
  const plain =
    weight === null ? onesLike(picked.detach()) : reshape(indexSelect(weight, 0, index), labels.sizes);
  const weights = where<Tensor>(counted, plain, 0);
  return { loss: where<Tensor>(counted, mul(neg(picked), weights), 0), weights, counted };
}

function checkScores(loss: string, input: Tensor, target: Tensor, weight: Tensor | null): void {
  checkTensor(loss, "input", input);
  checkTensor(loss, "target", target);
  checkFloat(loss, input);
  if (input.sizes.length === 0) {
    const expected = say("outputs of shape [N, C]", "salidas de forma [N, C]");
    throw failure("E-BATCH-001", { where: loss, expected, shape: input.sizes });
  }
  const classes = input.sizes[input.sizes.length === 1 ? 0 : 1];
  checkClassWeights(loss, weight, classes);
}

/** PyTorch's node of the negative log-likelihood: one for rows, one for images; other shapes are reshaped. */
function nllNode({ sizes: shape }: Tensor, reduction: Reduction): string {
  if (shape.length <= 2) return "NllLossBackward0";
  return reduction === "none" && shape.length !== 4 ? "ViewBackward0" : "NllLoss2DBackward0";
}

/**
 * −ln p of the labelled class, from log-probabilities [N, C, …] and labels [N, …].
 *
 * @example
 * functional.nllLoss(torch.tensor([[0, 0]]).logSoftmax(1), torch.tensor([1], { dtype: "int64" })) // tensor(0.6931)
 */
export function nllLoss(input: Tensor, target: Tensor, ...args: NLLArguments): Tensor {
  return nllOf(input, target, NLL.read(args));
}

/** @internal The same with options that have been read. */
export function nllOf(input: Tensor, target: Tensor, options: Resolved<ClassLossOptions>): Tensor {
  checkScores("NLLLoss", input, target, options.weight);
  const { reduction } = options;
  const { loss, weights } = pick("NLLLoss", input, target, options);
  const total = reduction === "mean" ? div(sum(loss), sum(weights)) : reduced(loss, reduction);
  return named(total, "nllLoss", nllNode(input, reduction));
}

/** Labels, one a row, that are all of them classes that count: what the fused operation takes. */
function plainLabels(input: Tensor, target: Tensor, ignoreIndex: number): Tensor | null {
  const [rows, classes] = input.sizes;
  if (ignoreIndex >= 0 && ignoreIndex < classes) return null;
  if (target.sizes.length !== 1 || target.sizes[0] !== rows) return null;
  const labels = target.dtype === "int64" ? target : classLabels("CrossEntropyLoss", input, target, classes);
  return currentEngine().within(labels, 0, classes - 1) === true ? labels : null;
}

/**
 * The cross-entropy of softmax(input) and the target. Input [N, C, …] (or [C]) holds unnormalised scores; the target
 * holds labels 0 … C − 1 of shape [N, …], or probabilities of the input's shape (float).
 *
 * loss = −w[y]·ln softmax(x)[y], and its mean is Σ loss / Σ w[y], as in PyTorch. With label smoothing ε the target is
 * (1 − ε)·y + ε/C. Throws E-LABEL-… for labels that are not classes; warns where the input is already a softmax.
 * @example
 * functional.crossEntropy(torch.tensor([[2, 1, 0]]), torch.tensor([0], { dtype: "int64" })) // tensor(0.4076)
 */
export function crossEntropy(input: Tensor, target: Tensor, ...args: CrossEntropyArguments): Tensor {
  return crossEntropyOf(input, target, CROSS_ENTROPY.read(args));
}

/** @internal The same with options that have been read. */
export function crossEntropyOf(
  input: Tensor,
  target: Tensor,
  options: Resolved<CrossEntropyOptions>,
): Tensor {
  const name = "CrossEntropyLoss";
  const { reduction, weight, ignoreIndex, labelSmoothing } = options;
  checkScores(name, input, target, weight);
  warnActivation(name, input, ["softmax", "logSoftmax", "sigmoid"], say("the softmax", "la softmax"));
  const dim = input.sizes.length === 1 ? 0 : 1;
  const classes = input.sizes[dim];
  if (dim === 1 && input.sizes.length === 2 && weight === null && labelSmoothing === 0) {
    const labels = plainLabels(input, target, ignoreIndex);
    if (labels !== null) return scoresToLoss<Tensor>(input, labels, reduction);
  }
  const logProbs = logSoftmax(input, dim);
  // Weights as [C, 1, …], so that they meet the dimension of the classes.
  const spread =
    weight === null ? null : reshape(weight, [classes, ...input.sizes.slice(dim + 1).map(() => 1)]);

  if (isFloat(target.dtype) && sameShape(target.sizes, input.sizes)) {
    const smooth =
      labelSmoothing > 0 ? add(mul(target, 1 - labelSmoothing), labelSmoothing / classes) : target;
    const each = neg(sum(mul(logProbs, spread === null ? smooth : mul(smooth, spread)), dim));
    const samples = input.numel() / classes;
    return reduction === "mean"
      ? named(div(sum(each), samples), "crossEntropy", "DivBackward1")
      : named(reduced(each, reduction), "crossEntropy", "NegBackward0");
  }

  const { loss, weights, counted } = pick(name, logProbs, target, options);
  if (labelSmoothing === 0) {
    const total = reduction === "mean" ? div(sum(loss), sum(weights)) : reduced(loss, reduction);
    return named(total, "crossEntropy", nllNode(input, reduction));
  }
  const even = neg(sum(spread === null ? logProbs : mul(logProbs, spread), dim));
  const flat = where<Tensor>(counted, even, 0);
  const share = labelSmoothing / classes;
  if (reduction !== "mean") {
    const smoothed = add(mul(loss, 1 - labelSmoothing), mul(flat, share));
    return named(reduced(smoothed, reduction), "crossEntropy", "AddBackward0");
  }
  const total = sum(weights);
  const smoothed = add(mul(div(sum(loss), total), 1 - labelSmoothing), mul(div(sum(flat), total), share));
  return named(smoothed, "crossEntropy", "AddBackward0");
}
