import { show, wrong } from "../../core/check.js";
import { integer, list, nothing } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { listed } from "../../core/messages/phrase.js";
import { keyword } from "../../core/parameters.js";
import { BaseEstimator } from "../base/estimator.js";
import { unlearned } from "../base/fitted.js";
import { listOf, nullable, scalarValue } from "../base/state.js";
import {
  compareLabels,
  encode,
  type Label,
  type Labels,
  labelText,
  toLabels,
  uniqueLabels,
} from "../labels.js";
import { checkMatrix, type Matrix } from "../matrix.js";
import { failure, warn } from "../messages.js";

export interface LabelBinarizerOptions {
  /** The number for "not of the class". Default 0. */
  negLabel?: number;
  /** The number for "of the class". Default 1. */
  posLabel?: number;
}

/**
 * A column for each class: `posLabel` for the samples of the class, `negLabel` for the others; one column for two classes
 * (scikit-learn's `LabelBinarizer`). Labels of classes, one a sample: for several a sample there is `MultiLabelBinarizer`.
 *
 * y: [n] labels; the result is [n, classes], or [n, 1] of two classes.
 *
 * @throws E-SKLEARN-002 for no labels, E-SKLEARN-005 before `fit`, E-ARG-002 unless negLabel < posLabel
 * @example
 * new sklearn.LabelBinarizer<string>().fitTransform(["a", "c", "b"]); // [[1, 0, 0], [0, 0, 1], [0, 1, 0]]
 */
export class LabelBinarizer<L extends Label = Label> extends BaseEstimator {
  static override readonly estimatorName = "LabelBinarizer";
  static override readonly parameters = {
    negLabel: keyword(0, integer()),
    posLabel: keyword(1, integer()),
  };
  /** @internal */
  static readonly fitted = { classes_: nullable(listOf(scalarValue)) };
  /** The number for "not of the class". Default 0. */
  declare negLabel: number;
  /** The number for "of the class". Default 1. */
  declare posLabel: number;
  /** The classes in their order. `null` before `fit`. */
  classes_: L[] = unlearned;

  constructor(options?: LabelBinarizerOptions) {
    super(options);
  }

  override get tags() {
    return { input: "labels" } as const;
  }

  /** @internal */
  get isFitted(): boolean {
    return this.classes_ !== null;
  }

  private fitted(method: string): L[] {
    if (!this.classes_) throw failure("E-SKLEARN-005", { what: this.estimatorName, method });
    return this.classes_;
  }

  /** Learns which classes there are. */
  fit(y: ArrayLike<L> | BigInt64Array): this {
    const where = "LabelBinarizer.fit";
    this.checkParams("fit");
    if (this.negLabel >= this.posLabel) {
      const expected = say(`below posLabel (${this.posLabel})`, `menor que posLabel (${this.posLabel})`);
      throw failure("E-ARG-002", { where, name: "negLabel", expected, received: show(this.negLabel) });
    }
    const labels = toLabels(where, "y", y as Labels);
    if (labels.length === 0) throw failure("E-SKLEARN-002", { where, name: "y" });
    this.classes_ = uniqueLabels(labels) as L[];
    return this;
  }

  /** One row a sample. Labels of no known class have `negLabel` everywhere. */
  transform(y: ArrayLike<L> | BigInt64Array): number[][] {
    const classes = this.fitted("transform");
    const labels = toLabels("LabelBinarizer.transform", "y", y as Labels);
    const { negLabel, posLabel } = this;
    const places = Array.from(encode(labels, classes));
    if (classes.length === 1) return places.map(() => [negLabel]);
    if (classes.length === 2) return places.map((place) => [place === 1 ? posLabel : negLabel]);
    return places.map((place) => classes.map((_, k) => (k === place ? posLabel : negLabel)));
  }

  /** `fit`, then a row a label: [n, classes], or [n, 1] of two classes. @throws as `fit` and `transform` */
  fitTransform(y: ArrayLike<L> | BigInt64Array): number[][] {
    return this.fit(y).transform(y);
  }

  /**
   * The class of each row: of the greatest of its values, of two classes the second above the threshold.
   * @param options.threshold default the middle of `negLabel` and `posLabel`
   */
  inverseTransform(y: Matrix, { threshold }: { threshold?: number } = {}): L[] {
    const where = "LabelBinarizer.inverseTransform";
    const classes = this.fitted("inverseTransform");
    const width = checkMatrix(where, y);
    const expected = classes.length <= 2 ? 1 : classes.length;
    if (width !== expected && !(classes.length === 2 && width === 2))
      throw failure("E-SKLEARN-111", { where, expected, received: width });
    const limit = threshold ?? (this.posLabel + this.negLabel) / 2;
    return y.map((row) => {
      if (classes.length === 1) return classes[0];
      if (classes.length === 2) return classes[row[width - 1] > limit ? 1 : 0];
      let best = 0;
      for (let k = 1; k < width; k++) if (row[k] > row[best]) best = k;
      return classes[best];
    });
  }
}

export interface MultiLabelBinarizerOptions<L extends Label = Label> {
  /** The classes, in the order of the columns. Default null: found in the data, in their order. */
  classes?: readonly L[] | null;
}

/**
 * A column for each class, of samples that may be of several (scikit-learn's `MultiLabelBinarizer`).
 *
 * y: n arrays of labels; the result is [n, classes], 0 and 1.
 *
 * @throws E-SKLEARN-005 before `fit`, E-SKLEARN-111 for rows of another length
 * @example
 * new sklearn.MultiLabelBinarizer<string>().fitTransform([["comedy"], ["drama", "comedy"], []]); // [[1, 0], [1, 1], [0, 0]]
 */
export class MultiLabelBinarizer<L extends Label = Label> extends BaseEstimator {
  static override readonly estimatorName = "MultiLabelBinarizer";
  static override readonly parameters = { classes: keyword(null, list, nothing) };
  /** @internal */
  static readonly fitted = { classes_: nullable(listOf(scalarValue)) };
  /** The classes, in the order of the columns. Default null: found in the data, in their order. */
  declare classes: readonly L[] | null;
  /** The classes. `null` before `fit`. */
  classes_: L[] = unlearned;

  constructor(options?: MultiLabelBinarizerOptions<L>) {
    super(options);
  }

  override get tags() {
    return { input: "label sets" } as const;
  }

  /** @internal */
  get isFitted(): boolean {
    return this.classes_ !== null;
  }

  private fitted(method: string): L[] {
    if (!this.classes_) throw failure("E-SKLEARN-005", { what: this.estimatorName, method });
    return this.classes_;
  }

  private sets(where: string, y: readonly (readonly L[])[]): Label[][] {
    if (!Array.isArray(y)) toLabels(where, "y", y as unknown as Labels);
    return y.map((labels, i) => toLabels(where, `y[${i}]`, labels as Labels));
  }

  /** Learns which classes there are. */
  fit(y: readonly (readonly L[])[]): this {
    const where = "MultiLabelBinarizer.fit";
    this.checkParams("fit");
    const sets = this.sets(where, y);
    if (this.classes) {
      const given = toLabels(where, "classes", this.classes as Labels);
      if (new Set(given).size !== given.length) {
        const expected = say("different from each other", "un array de clases distintas");
        throw failure("E-ARG-002", {
          where,
          name: "classes",
          expected,
          received: listed(given.map(labelText)),
        });
      }
      this.classes_ = given as L[];
    } else this.classes_ = uniqueLabels(toLabels(where, "y", sets.flat())) as L[];
    return this;
  }

  /** One row a sample, 1 for each of its classes. Unknown classes are left out, with a warning. */
  transform(y: readonly (readonly L[])[]): number[][] {
    const where = "MultiLabelBinarizer.transform";
    const classes = this.fitted("transform");
    const unknown = new Set<Label>();
    const rows = this.sets(where, y).map((labels) => {
      const row = new Array<number>(classes.length).fill(0);
      encode(labels, classes).forEach((place, i) => {
        if (place < 0) unknown.add(labels[i]);
        else row[place] = 1;
      });
      return row;
    });
    const names = [...unknown].sort((a, b) => compareLabels(labelText(a), labelText(b))).map(labelText);
    if (names.length > 0) warn("W-SKLEARN-107", { where, classes: names }, `${where} ${names.join()}`);
    return rows;
  }

  /** `fit`, then a row of zeros and ones a set of labels, [n, classes]. @throws as `fit` and `transform` */
  fitTransform(y: readonly (readonly L[])[]): number[][] {
    return this.fit(y).transform(y);
  }

  /** The classes of each row of zeros and ones. @throws E-ARG-002 for other numbers */
  inverseTransform(y: Matrix): L[][] {
    const where = "MultiLabelBinarizer.inverseTransform";
    const classes = this.fitted("inverseTransform");
    const width = checkMatrix(where, y);
    if (width !== classes.length)
      throw failure("E-SKLEARN-111", { where, expected: classes.length, received: width });
    return y.map((row, i) =>
      classes.filter((_, k) => {
        if (row[k] === 0 || row[k] === 1) return row[k] === 1;
        const expected = say("0 or 1", "0 o 1");
        throw wrong(where, `y[${i}][${k}]`, expected, row[k]);
      }),
    );
  }
}
