import { boolean } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, signature } from "../../core/parameters.js";
import { label, posLabel, sampleWeight, someNumbers, trueLabels, weights } from "../arguments.js";
import { type Label, type Labels, labelText } from "../labels.js";
import { failure, warn } from "../messages.js";
import type { ScoreArguments, Scores } from "./arguments.js";
import type { Numbers } from "./numbers.js";
import { binaryCounts, type CountsAtThresholds, type ThresholdOptions } from "./thresholds.js";

export interface CurveOptions extends ThresholdOptions {
  /** Whether points that lie on a line between their neighbours are left out. */
  dropIntermediate?: boolean;
}

type Kept = Pick<CountsAtThresholds, "fps" | "tps" | "thresholds">;
type Values = Float64Array<ArrayBuffer>;

const scored = { yTrue: trueLabels, yScore: someNumbers };

const ROC = signature<Scores<Labels, Numbers> & CurveOptions>("rocCurve", {
  ...scored,
  posLabel,
  sampleWeight,
  dropIntermediate: keyword(true, boolean),
});

const PRECISION_RECALL = signature<Scores<Labels, Numbers> & CurveOptions>("precisionRecallCurve", {
  ...scored,
  posLabel,
  sampleWeight,
  dropIntermediate: keyword(false, boolean),
});

const DET = signature<Scores<Labels, Numbers> & CurveOptions>("detCurve", {
  ...scored,
  posLabel: parameter(null, label),
  sampleWeight: parameter(null, weights),
  dropIntermediate: parameter(false, boolean),
});

/** Only the points that `keep` says, and the two ends. */
function thin({ fps, tps, thresholds }: Kept, keep: (i: number) => boolean): Kept {
  if (fps.length <= 2) return { fps, tps, thresholds };
  const places = new Int32Array(fps.length);
  let count = 0;
  for (let i = 0; i < fps.length; i++) if (i === 0 || i === fps.length - 1 || keep(i)) places[count++] = i;
  const take = (list: Values) => {
    const out = new Float64Array(count);
    for (let k = 0; k < count; k++) out[k] = list[places[k]];
    return out;
  };
  return { fps: take(fps), tps: take(tps), thresholds: take(thresholds) };
}

const bends = (list: Float64Array, i: number): boolean =>
  list[i + 1] - list[i] - (list[i] - list[i - 1]) !== 0;
const moves = (list: Float64Array, i: number): boolean => list[i] !== list[i - 1] || list[i + 1] !== list[i];

function withFirst(first: number, list: Float64Array): Values {
  const out = new Float64Array(list.length + 1);
  out[0] = first;
  out.set(list, 1);
  return out;
}

export function withLast(list: Float64Array, last: number): Values {
  const out = new Float64Array(list.length + 1);
  out.set(list);
  out[list.length] = last;
  return out;
}

function rates(where: string, counts: Values, what: "fpr" | "tpr"): Values {
  const total = counts[counts.length - 1];
  if (total > 0) return counts.map((count) => count / total);
  const why =
    what === "fpr"
      ? say("yTrue has no negative sample", "yTrue no tiene ninguna muestra negativa")
      : say("yTrue has no positive sample", "yTrue no tiene ninguna muestra positiva");
  warn("W-METRIC-001", { metric: `${where} (${what})`, why, value: Number.NaN }, `${where} ${what}`);
  return counts.map(() => Number.NaN);
}

/** The ROC curve out of counts, for callers with classes of their own. */
export function rocOf(where: string, counts: CountsAtThresholds, dropIntermediate: boolean) {
  const { fps, tps, thresholds } = dropIntermediate
    ? thin(counts, (i) => bends(counts.fps, i) || bends(counts.tps, i))
    : counts;
  return {
    fpr: rates(where, withFirst(0, fps), "fpr"),
    tpr: rates(where, withFirst(0, tps), "tpr"),
    thresholds: withFirst(Infinity, thresholds),
  };
}

/**
 * The ROC curve: the share of negatives that are called positive (`fpr`) and of positives that are (`tpr`), as the
 * threshold falls from ∞ (scikit-learn's `roc_curve`; `dropIntermediate` is true unless given).
 *
 * `const [fpr, tpr, thresholds] = rocCurve(yTrue, yScore)`
 *
 * yTrue: [n] labels of two classes. yScore: [n], of any scale. The results have one length, that of the thresholds (the
 * first is ∞); without negative (positive) samples `fpr` (`tpr`) is NaN, with a warning.
 *
 * @throws E-METRIC-002 (which class is positive?), E-METRIC-010 (more than two classes), E-SKLEARN-001 (lengths)
 * @example
 * const [fpr, tpr, thresholds] = sklearn.rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * [...fpr]; // [0, 0, 0.5, 0.5, 1]
 * [...tpr]; // [0, 0.5, 0.5, 1, 1]
 * [...thresholds]; // [Infinity, 0.8, 0.4, 0.35, 0.1]
 */
export function rocCurve(
  ...args: ScoreArguments<Labels, Numbers, CurveOptions>
): [fpr: Float64Array, tpr: Float64Array, thresholds: Float64Array] {
  const { where } = ROC;
  const called = ROC.read(args);
  const { fpr, tpr, thresholds } = rocOf(where, binaryCounts(where, called), called.dropIntermediate);
  return [fpr, tpr, thresholds];
}

/** The precision-recall curve out of counts. */
export function precisionRecallOf(where: string, counts: CountsAtThresholds, dropIntermediate: boolean) {
  const { fps, tps, thresholds } = dropIntermediate ? thin(counts, (i) => moves(counts.tps, i)) : counts;
  const precision = tps.map((tp, i) => (tp + fps[i] === 0 ? 0 : tp / (tp + fps[i])));
  const total = tps[tps.length - 1];
  if (total === 0) {
    const why = say("yTrue has no positive sample", "yTrue no tiene ninguna muestra positiva");
    warn("W-METRIC-001", { metric: `${where} (recall)`, why, value: 1 }, where);
  }
  const recall = tps.map((tp) => (total === 0 ? 1 : tp / total));
  return {
    precision: withLast(precision.reverse(), 1),
    recall: withLast(recall.reverse(), 0),
    thresholds: thresholds.slice().reverse(),
  };
}

/**
 * Precision and recall at each threshold, from the lowest up; a last point (1, 0) has none (scikit-learn's
 * `precision_recall_curve`; `dropIntermediate` is false unless given).
 *
 * yTrue: [n] labels of two classes. yScore: [n], of any scale. Of k thresholds, precision and recall have k + 1 points.
 *
 * @throws E-METRIC-002 (which class is positive?), E-METRIC-010 (more than two classes), E-SKLEARN-001 (lengths)
 * @example
 * const [precision, recall, thresholds] = sklearn.precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * [...precision]; // [0.5, 0.6666666666666666, 0.5, 1, 1]
 * [...recall]; // [1, 1, 0.5, 0.5, 0]
 * [...thresholds]; // [0.1, 0.35, 0.4, 0.8]
 */
export function precisionRecallCurve(
  ...args: ScoreArguments<Labels, Numbers, CurveOptions>
): [precision: Float64Array, recall: Float64Array, thresholds: Float64Array] {
  const { where } = PRECISION_RECALL;
  const called = PRECISION_RECALL.read(args);
  const counts = binaryCounts(where, called);
  const { precision, recall, thresholds } = precisionRecallOf(where, counts, called.dropIntermediate);
  return [precision, recall, thresholds];
}

/**
 * The detection error trade-off: the shares of negatives called positive (`fpr`) and of positives called negative
 * (`fnr`), as the threshold rises (scikit-learn's `det_curve`; `dropIntermediate` is false unless given).
 *
 * yTrue: [n] labels of two classes. yScore: [n], of any scale. The three results have one length.
 *
 * @throws E-METRIC-002, E-METRIC-004 (a single class), E-METRIC-010, E-SKLEARN-001
 * @example
 * const [fpr, fnr, thresholds] = sklearn.detCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]);
 * [...fpr]; // [0.5, 0.5, 0]
 * [...fnr]; // [0, 0.5, 0.5]
 * [...thresholds]; // [0.35, 0.4, 0.8]
 */
export function detCurve(
  ...args: Called<
    [
      yTrue: Labels,
      yScore: Numbers,
      posLabel?: Label | null,
      sampleWeight?: ArrayLike<number> | null,
      dropIntermediate?: boolean,
    ],
    Scores<Labels, Numbers> & CurveOptions,
    ["yTrue", "yScore", "posLabel", "sampleWeight", "dropIntermediate"]
  >
): [fpr: Float64Array, fnr: Float64Array, thresholds: Float64Array] {
  const { where } = DET;
  const called = DET.read(args);
  const counts = binaryCounts(where, called);
  if (counts.classes.length < 2)
    throw failure("E-METRIC-004", { where, labels: counts.classes.map(labelText) });
  if (counts.classes.length > 2) throw failure("E-METRIC-010", { where, classes: counts.classes.length });
  const all = {
    fps: withFirst(0, counts.fps),
    tps: withFirst(0, counts.tps),
    thresholds: withFirst(Infinity, counts.thresholds),
  };
  const { fps, tps, thresholds } = called.dropIntermediate ? thin(all, (i) => moves(all.tps, i)) : all;
  const [negatives, positives] = [fps[fps.length - 1], tps[tps.length - 1]];
  // from the last point without a false positive to the first without a false negative
  const first = fps.findLastIndex((fp) => fp <= 0);
  const last = tps.findIndex((tp) => tp >= positives) + 1;
  const part = (list: Float64Array<ArrayBuffer>) => list.slice(first, last).reverse();
  return [
    part(fps).map((fp) => fp / negatives),
    part(tps).map((tp) => (positives - tp) / positives),
    part(thresholds),
  ];
}
