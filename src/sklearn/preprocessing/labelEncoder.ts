import { BaseEstimator } from "../base/estimator.js";
import { unlearned } from "../base/fitted.js";
import { listOf, nullable, scalarValue } from "../base/state.js";
import {
  checkOneKind,
  encode,
  type Label,
  type Labels,
  labelText,
  toLabels,
  uniqueLabels,
} from "../labels.js";
import { failure } from "../messages.js";

/**
 * Classes as numbers from 0: the classes in their order (numbers by size, texts by code points) are numbered
 * (scikit-learn's `LabelEncoder`).
 *
 * y: [n] labels; the result is [n], numbers from 0 to classes − 1.
 *
 * @throws E-SKLEARN-003 for labels of two kinds, E-SKLEARN-005 before `fit`, E-SKLEARN-010 for a class that `fit` never
 *   saw
 * @example
 * const encoder = new sklearn.LabelEncoder<string>();
 * encoder.fitTransform(["paris", "tokyo", "paris", "lima"]); // [1, 2, 1, 0]
 * encoder.inverseTransform([0]); // ['lima']
 */
export class LabelEncoder<L extends Label = Label> extends BaseEstimator {
  static override readonly estimatorName = "LabelEncoder";
  /** @internal */
  static readonly fitted = { classes_: nullable(listOf(scalarValue)) };
  /** The classes: the label of number i stands at place i. `null` before `fit`. */
  classes_: L[] = unlearned;

  override get tags() {
    return { input: "labels", emptyLabels: true } as const;
  }

  /** @internal */ get isFitted(): boolean {
    return this.classes_ !== null;
  }

  /** Learns which classes there are. */
  fit(y: ArrayLike<L> | BigInt64Array): this {
    this.classes_ = uniqueLabels(toLabels("LabelEncoder.fit", "y", y as Labels)) as L[];
    return this;
  }

  /** The number of each label's class. @throws E-SKLEARN-005 before `fit`, E-SKLEARN-010 for a class that it never saw */
  transform(y: ArrayLike<L> | BigInt64Array): number[] {
    const where = "LabelEncoder.transform";
    const classes = this.fitted("transform");
    const labels = toLabels(where, "y", y as Labels);
    if (labels.length > 0) checkOneKind(where, labels, classes);
    const numbers = Array.from(encode(labels, classes));
    const unknown = uniqueLabels(labels.filter((_, i) => numbers[i] < 0));
    if (unknown.length > 0)
      throw failure("E-SKLEARN-010", {
        where,
        labels: unknown.map(labelText),
        known: classes.map(labelText),
      });
    return numbers;
  }

  /** `fit`, then `transform` of the same labels. */
  fitTransform(y: ArrayLike<L> | BigInt64Array): number[] {
    return this.fit(y).transform(y);
  }

  /** The label of each number. @throws E-SKLEARN-010 for a number that no class has */
  inverseTransform(y: ArrayLike<number> | BigInt64Array): L[] {
    const where = "LabelEncoder.inverseTransform";
    const classes = this.fitted("inverseTransform");
    const numbers = toLabels(where, "y", y);
    const unknown = uniqueLabels(
      numbers.filter((i) => typeof i !== "number" || i < 0 || i >= classes.length),
    );
    if (unknown.length > 0) {
      const known = classes.map((_, i) => String(i));
      throw failure("E-SKLEARN-010", { where, labels: unknown.map(labelText), known });
    }
    return numbers.map((i) => classes[i as number]);
  }

  private fitted(method: string): L[] {
    if (!this.classes_) throw failure("E-SKLEARN-005", { what: "LabelEncoder", method });
    return this.classes_;
  }
}
