import { signature } from "../../core/parameters.js";
import { posLabel, sampleWeight, someNumbers, trueLabels } from "../arguments.js";
import { checkSameLength, type Label, type Labels, labelText, toLabels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import { toWeights } from "../weights.js";
import type { ScoreArguments, Scores } from "./arguments.js";
import { type Numbers, toVector } from "./numbers.js";

export interface ThresholdOptions {
  /** The class of interest. Default 1 where the classes are 0 and 1, or −1 and 1. */
  posLabel?: Label | null;
  /** A weight for each sample. */
  sampleWeight?: ArrayLike<number> | null;
}

/** Of each threshold, from the highest down: the samples (or weights) of either class on either side of it. */
export interface CountsAtThresholds {
  readonly tns: Float64Array<ArrayBuffer>;
  readonly fps: Float64Array<ArrayBuffer>;
  readonly fns: Float64Array<ArrayBuffer>;
  readonly tps: Float64Array<ArrayBuffer>;
  readonly thresholds: Float64Array<ArrayBuffer>;
}

/** The positive class: the one said, or 1 where that is plain. @throws E-METRIC-002 */
export function positiveLabel(where: string, classes: readonly Label[], posLabel?: Label | null): Label {
  if (posLabel !== undefined && posLabel !== null) return posLabel;
  const [first, second] = classes.map((label) => (typeof label === "string" ? Number.NaN : Number(label)));
  const plain =
    classes.length === 1
      ? [0, 1, -1].includes(first)
      : classes.length === 2 && (first === 0 || first === -1) && second === 1;
  if (!plain) throw failure("E-METRIC-002", { where, labels: classes.map(labelText) });
  return typeof classes[0] === "boolean" ? true : 1;
}

/** The same without weights: both classes' scores are sorted by themselves, and merged. */
function countsWithoutWeights(positive: Uint8Array, score: Float64Array): CountsAtThresholds {
  const positives = score.filter((_, i) => positive[i] === 1).sort();
  const negatives = score.filter((_, i) => positive[i] !== 1).sort();
  const fps = new Float64Array(score.length);
  const tps = new Float64Array(score.length);
  const thresholds = new Float64Array(score.length);
  let [n, tp, fp] = [0, 0, 0];
  while (tp < positives.length || fp < negatives.length) {
    const p = tp < positives.length ? positives[positives.length - 1 - tp] : -Infinity;
    const q = fp < negatives.length ? negatives[negatives.length - 1 - fp] : -Infinity;
    const threshold = p > q ? p : q;
    while (tp < positives.length && positives[positives.length - 1 - tp] === threshold) tp++;
    while (fp < negatives.length && negatives[negatives.length - 1 - fp] === threshold) fp++;
    fps[n] = fp;
    tps[n] = tp;
    thresholds[n++] = threshold;
  }
  const [some, hits] = [fps.slice(0, n), tps.slice(0, n)];
  return {
    tns: some.map((x) => fp - x),
    fps: some,
    fns: hits.map((x) => tp - x),
    tps: hits,
    thresholds: thresholds.slice(0, n),
  };
}

/** The counts for samples that are positive or not; samples of no weight are left out. */
export function countsAt(
  positive: Uint8Array,
  score: Float64Array,
  weights: Float64Array | null,
): CountsAtThresholds {
  if (!weights) return countsWithoutWeights(positive, score);
  // falling, equal scores in their order
  let order = new Int32Array(score.length).map((_, i) => i);
  order = order.filter((i) => weights[i] !== 0);
  order.sort((a, b) => score[b] - score[a] || a - b);
  const fps: number[] = [];
  const tps: number[] = [];
  const thresholds: number[] = [];
  let tp = 0;
  let fp = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k];
    const weight = weights[i];
    if (positive[i]) tp += weight;
    else fp += weight;
    if (k + 1 < order.length && score[order[k + 1]] === score[i]) continue;
    fps.push(fp);
    tps.push(tp);
    thresholds.push(score[i]);
  }
  return {
    tns: Float64Array.from(fps, (x) => fp - x),
    fps: Float64Array.from(fps),
    fns: Float64Array.from(tps, (x) => tp - x),
    tps: Float64Array.from(tps),
    thresholds: Float64Array.from(thresholds),
  };
}

/** True classes and scores, checked, as the counts at each threshold. */
export function binaryCounts(
  where: string,
  { yTrue, yScore, posLabel, sampleWeight }: Scores<Labels, Numbers> & ThresholdOptions,
): CountsAtThresholds & { classes: readonly Label[] } {
  const labels = toLabels(where, "yTrue", yTrue);
  const score = toVector(where, "yScore", yScore);
  checkSameLength(where, { yTrue: labels, yScore: score });
  const weights = sampleWeight == null ? null : toWeights(where, sampleWeight, labels.length);
  const classes = uniqueLabels(labels);
  if (classes.length > 2 && (posLabel === undefined || posLabel === null))
    throw failure("E-METRIC-010", { where, classes: classes.length });
  const positive = positiveLabel(where, classes, posLabel);
  const isPositive = Uint8Array.from(labels, (label) => (label === positive ? 1 : 0));
  return { ...countsAt(isPositive, score, weights), classes };
}

const AT_THRESHOLDS = signature<Scores<Labels, Numbers> & ThresholdOptions>("confusionMatrixAtThresholds", {
  yTrue: trueLabels,
  yScore: someNumbers,
  posLabel,
  sampleWeight,
});

/**
 * How many samples of either class have scores above and below each threshold (scikit-learn's
 * `confusion_matrix_at_thresholds`).
 *
 * yTrue: [n] labels of two classes. yScore: [n]. The five results have one length, that of the different scores.
 *
 * @returns true negatives, false positives, false negatives, true positives and the thresholds, from the highest down
 * @throws E-METRIC-002 (which class is positive?), E-METRIC-010 (more than two classes), E-SKLEARN-001 (lengths)
 * @example
 * const [tns, fps, fns, tps, thresholds] = sklearn.confusionMatrixAtThresholds([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * [...tns]; // [2, 1, 1, 0]
 * [...tps]; // [1, 1, 2, 2]
 * [...thresholds]; // [0.8, 0.4, 0.35, 0.1]
 */
export function confusionMatrixAtThresholds(
  ...args: ScoreArguments<Labels, Numbers, ThresholdOptions>
): [tns: Float64Array, fps: Float64Array, fns: Float64Array, tps: Float64Array, thresholds: Float64Array] {
  const { tns, fps, fns, tps, thresholds } = binaryCounts(AT_THRESHOLDS.where, AT_THRESHOLDS.read(args));
  return [tns, fps, fns, tps, thresholds];
}
