import { checkChoice, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { MixedInput, NumericInput, Transformed, Value } from "../matrix.js";
import { failure } from "../messages.js";
import { type FitOptions, FittedEstimator, fitArguments } from "./fitted.js";
import { type Dense, type Frame, inForm, type NumberFrame, resultFrame, widthOf } from "./frame.js";
import { type Finding, findingOf, numbersOf } from "./numbers.js";
import { writeFrame } from "./writeFrame.js";

/** In what form transformations give their results. */
export type OutputForm = "default" | "matrix" | "rows";

/**
 * The base of what learns from samples and transforms them (scikit-learn's `BaseEstimator` with `TransformerMixin`). Within it samples
 * are frames of columns: a subclass writes `learn`, `change` and, where there is a way back, `restore`.
 *
 * @example
 * new sklearn.MinMaxScaler() instanceof sklearn.Transformer; // true
 */
export abstract class Transformer extends FittedEstimator {
  /** @internal */
  outputForm: OutputForm = "default";

  /** Learns from these columns; throws before anything is changed. */
  protected abstract learn(where: string, frame: Frame, y: unknown, options: FitOptions): void;
  /** These columns, transformed. */
  protected abstract change(where: string, frame: Frame): Frame;

  protected override learnFrame(where: string, frame: Frame, y: unknown, options: FitOptions): void {
    this.learn(where, frame, y, options);
  }

  /** @internal */
  transformFrame(frame: Frame, method = "transform"): Frame {
    this.checkFitted(method);
    this.checkInput(this.where(method), frame);
    return this.change(this.where(method), frame);
  }

  /** @internal */
  fitTransformFrame(frame: Frame, y: unknown = null, options: FitOptions = {}): Frame {
    this.fitFrame(frame, y, options, "fitTransform");
    return this.transformFrame(frame, "fitTransform");
  }

  protected write(frame: Frame): unknown {
    const { outputForm } = this;
    return writeFrame(outputForm === "default" ? frame : inForm(frame, outputForm));
  }

  /**
   * In what form transformations give their results: `"default"` like what they are given, `"rows"` of plain arrays, or
   * `"matrix"`, one typed array with its shape (scikit-learn's `set_output`).
   */
  setOutput({ transform = "default" }: { transform?: OutputForm } = {}): this {
    checkChoice(this.where("setOutput"), "transform", transform, ["default", "rows", "matrix"]);
    this.outputForm = transform;
    return this;
  }

  /**
   * The names of the features that `fit` saw: those given, those of its table, or x0, x1, ….
   * @throws E-SKLEARN-005, E-SKLEARN-103
   */
  protected inputNames(inputFeatures: readonly string[] | null | undefined): string[] {
    this.checkFitted("getFeatureNamesOut");
    const seen = this.featureNamesIn_;
    if (inputFeatures === undefined || inputFeatures === null)
      return seen ? [...seen] : Array.from({ length: this.nFeaturesIn_ }, (_, j) => `x${j}`);
    const where = this.where("getFeatureNamesOut");
    if (!Array.isArray(inputFeatures) || inputFeatures.some((name) => typeof name !== "string")) {
      const expected = say("an array of texts", "un array de textos");
      throw failure("E-ARG-002", { where, name: "inputFeatures", expected, received: show(inputFeatures) });
    }
    const fits = seen
      ? seen.join("\n") === inputFeatures.join("\n")
      : inputFeatures.length === this.nFeaturesIn_;
    if (!fits)
      throw failure("E-SKLEARN-103", { where, expected: this.inputNames(null), received: inputFeatures });
    return [...inputFeatures];
  }

  /** The names of the features that `transform` gives: of the input unless said otherwise. */
  getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    return this.inputNames(inputFeatures);
  }
}

/** A transformer of numbers: every column is read as float64, or all as float32. */
export abstract class NumericTransformer extends Transformer {
  /** Whether NaN may be among the numbers: it is left out of `fit` and stays in `transform`. @internal */
  static readonly allowsMissing: boolean = true;

  protected abstract learnNumbers(where: string, frame: NumberFrame, y: unknown, options: FitOptions): void;
  protected abstract changeNumbers(where: string, frame: NumberFrame): Frame;

  protected numbers(where: string, frame: Frame, look = findingOf): NumberFrame {
    return numbersOf(where, frame, (this.constructor as typeof NumericTransformer).allowsMissing, look);
  }

  /** What is among dense numbers; who goes over them to learn may find it on the way. */
  protected look(dense: Dense): Finding {
    return findingOf(dense);
  }

  protected override learn(where: string, frame: Frame, y: unknown, options: FitOptions): void {
    this.learnNumbers(
      where,
      this.numbers(where, frame, (dense) => this.look(dense)),
      y,
      options,
    );
  }

  protected override change(where: string, frame: Frame): Frame {
    return this.changeNumbers(where, this.numbers(where, frame));
  }

  /** Learns from these samples anew. Returns itself. */
  fit(x: NumericInput, y?: unknown, options?: FitOptions): this {
    this.fitFrame(this.read("fit", x), ...fitArguments(y, options));
    return this;
  }

  /** The samples transformed, in rows like those given. @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features */
  transform<X extends NumericInput>(x: X): Transformed<X> {
    this.checkFitted("transform");
    return this.write(this.transformFrame(this.read("transform", x))) as Transformed<X>;
  }

  /** `fit`, then `transform` of the same samples. */
  fitTransform<X extends NumericInput>(x: X, y?: unknown, options?: FitOptions): Transformed<X> {
    const frame = this.read("fitTransform", x);
    return this.write(this.fitTransformFrame(frame, ...fitArguments(y, options))) as Transformed<X>;
  }
}

/** A transformer of numbers with a way back. */
export abstract class InvertibleTransformer extends NumericTransformer {
  /** The columns that `transform` would have made these of. */
  protected abstract restoreNumbers(where: string, frame: NumberFrame): Frame;

  /** How many columns `transform` gives. */
  protected outputWidth(): number {
    return this.nFeaturesIn_;
  }

  /** @internal */
  inverseFrame(given: Frame): Frame {
    const where = this.where("inverseTransform");
    this.checkFitted("inverseTransform");
    const frame = this.numbers(where, given);
    const expected = this.outputWidth();
    const received = widthOf(frame);
    if (received !== expected) throw failure("E-SKLEARN-111", { where, expected, received });
    return this.restoreNumbers(where, frame);
  }

  /** Back to the original values. @throws E-SKLEARN-005 before `fit`, E-SKLEARN-111 for rows of another length */
  inverseTransform<X extends NumericInput>(x: X): Transformed<X> {
    this.checkFitted("inverseTransform");
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as Transformed<X>;
  }
}

/** A transformer with a way back that can take its samples in portions. */
export abstract class IncrementalTransformer extends InvertibleTransformer {
  /** Whether what is learned now comes on top of what was learned before. */
  protected further = false;

  /** Takes further rows into what was learnt before. */
  partialFit(x: NumericInput, y?: unknown, options?: FitOptions): this {
    const frame = this.read("partialFit", x);
    if (this.isFitted) this.checkInput(this.where("partialFit"), frame);
    this.further = this.isFitted;
    try {
      this.fitFrame(frame, ...fitArguments(y, options), "partialFit");
    } finally {
      this.further = false;
    }
    return this;
  }
}

/** A transformer of values of any kind: numbers, texts, booleans, missing ones. */
export abstract class ValueTransformer extends Transformer {
  /** Learns from these samples anew. Returns itself. */
  fit(x: MixedInput, y?: unknown, options?: FitOptions): this {
    this.fitFrame(this.read("fit", x), ...fitArguments(y, options));
    return this;
  }

  /**
   * The samples transformed, in rows like those given. `transform<string>` says that the values are texts, where the
   * transformation leaves them so. @throws E-SKLEARN-005 before `fit`, E-SKLEARN-011 for other features
   */
  transform<V extends Value = number>(x: MixedInput): V[][] {
    this.checkFitted("transform");
    return this.write(this.transformFrame(this.read("transform", x))) as V[][];
  }

  /** `fit`, then `transform` of the same samples. */
  fitTransform<V extends Value = number>(x: MixedInput, y?: unknown, options?: FitOptions): V[][] {
    const frame = this.read("fitTransform", x);
    return this.write(this.fitTransformFrame(frame, ...fitArguments(y, options))) as V[][];
  }
}

/** Columns each by a function of its values, in the precision of the column: each result is rounded to float32 there. */
export function mapColumns(
  frame: NumberFrame,
  change: (values: Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>, j: number) => void,
): Frame {
  const columns = frame.columns.map((column, j) => {
    const out = column.slice();
    change(out, j);
    return out;
  });
  return resultFrame(frame.rows, columns, frame.form);
}
