import type { Edge } from "../../autograd/graph.js";
import { noGrad } from "../../autograd/mode.js";
import { isFloat } from "../../core/dtype.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { currentEngine } from "../../tensor/currentEngine.js";
import { abs, sub } from "../../tensor/functions/arithmetic.js";
import { ge, le, logicalNot } from "../../tensor/functions/compare.js";
import { sum } from "../../tensor/functions/reduce.js";
import type { Handle } from "../../tensor/handle.js";
import { aside } from "../../tensor/recording.js";
import { Tensor } from "../../tensor/tensor.js";
import { warn } from "./messages.js";

/** Operations that only show the same values: the activation is looked for behind them. */
const TRANSPARENT = new Set([
  "view",
  "reshape",
  "squeeze",
  "unsqueeze",
  "permute",
  "transpose",
  "t",
  "slice",
  "select",
  "expand",
  "clone",
  "to",
]);

/** How users know the operations. */
const NAMES: Readonly<Record<string, string>> = {
  softmax: "softmax",
  logSoftmax: "log-softmax",
  sigmoid: "sigmoid",
};

/** The activation of this list that made a tensor, seen through views; null if there is none. */
export function describeActivation(x: Tensor, activations: readonly string[]): Phrase | null {
  let edge: Edge<Handle> = x.edge;
  while (edge !== null && !edge.isLeafEdge && TRANSPARENT.has(edge.name)) edge = edge.edges[0] ?? null;
  if (edge === null || edge.isLeafEdge || !activations.includes(edge.name)) return null;
  return verbatim(NAMES[edge.name]);
}

/** Warns where the input has already gone through an activation that the loss applies itself. */
export function warnActivation(
  loss: string,
  input: Tensor,
  activations: readonly string[],
  applies: Phrase,
): void {
  const activation = describeActivation(input, activations);
  if (activation !== null) warn("W-LOSS-001", { loss, activation, applies }, `${loss} ${activation}`);
}

/** How far the sum of a row of probabilities may be from one, in float32. */
const ROUNDING = 1e-4;

/**
 * The same where the graph does not record how the input was made (under noGrad, after detach): scores
 * [N, C, …] of which none is negative and every row adds up to one are probabilities.
 */
export function warnProbabilities(loss: string, input: unknown): void {
  if (!(input instanceof Tensor) || !isFloat(input.dtype) || input.numel() === 0) return;
  const dim = input.sizes.length === 1 ? 0 : 1;
  if (input.sizes.length === 0 || input.sizes[dim] < 2) return;
  const looksSo = () => {
    const x = input.detach();
    // The comparisons are written so that NaN fails them: NaN is not a probability.
    const negative = logicalNot(ge(x, 0)).long();
    const astray = logicalNot(le(abs(sub(sum(x, dim), 1)), ROUNDING)).long();
    const engine = currentEngine();
    return engine.within(negative, 0, 0) === true && engine.within(astray, 0, 0) === true;
  };
  if (
    !aside(() => noGrad(looksSo)) ||
    describeActivation(input, ["softmax", "logSoftmax", "sigmoid"]) !== null
  )
    return;
  const activation = say("a softmax (its rows add up to one)", "una softmax (sus filas suman uno)");
  warn("W-LOSS-001", { loss, activation, applies: say("the softmax", "la softmax") }, `${loss} softmax`);
}
