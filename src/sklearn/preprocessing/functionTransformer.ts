import { show } from "../../core/check.js";
import { boolean, func, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter } from "../../core/parameters.js";
import { columnLabel, denseOf, type Frame, inForm, isTyped, takeRows } from "../base/frame.js";
import { numbersOf } from "../base/numbers.js";
import { readFrame } from "../base/readFrame.js";
import { isObject } from "../base/state.js";
import { ValueTransformer } from "../base/transformer.js";
import { writeFrame } from "../base/writeFrame.js";
import type { MixedInput, Value } from "../matrix.js";
import { failure, warn } from "../messages.js";

/** A function of rows: it is given them as plain or typed arrays, as they came, and gives rows back. */
// biome-ignore lint/suspicious/noExplicitAny: users' functions say themselves what rows they take
export type RowsFunction = (x: any, options?: any) => unknown;

export interface FunctionTransformerOptions {
  /** What is done with the rows. Default null: they stay as they are. */
  func?: RowsFunction | null;
  /** The way back, a function of the rows. Default null: they stay as they are. */
  inverseFunc?: RowsFunction | null;
  /** Whether X must be numbers without missing ones. Default false. */
  validate?: boolean;
  /** Whether `fit` warns where `inverseFunc` does not undo `func`. Default true. */
  checkInverse?: boolean;
  /** What the features are called: "one-to-one" as before, or a function of the old names. Default null: nothing is known. */
  featureNamesOut?: "one-to-one" | ((names: string[]) => string[]) | null;
  /** What `func` is given beside the rows. */
  kwArgs?: Readonly<Record<string, unknown>> | null;
  /** What `inverseFunc` is given beside the rows. */
  invKwArgs?: Readonly<Record<string, unknown>> | null;
}

const record = { accepts: isObject, text: () => say("an object", "un objeto") };

/**
 * A transformer out of any function of rows (scikit-learn's `FunctionTransformer`). It works without `fit`.
 *
 * @example
 * new sklearn.FunctionTransformer((rows: number[][]) => rows.map((row) => row.map(Math.sqrt))).fitTransform([[4], [9]]); // [[2], [3]]
 */
export class FunctionTransformer extends ValueTransformer {
  static override readonly estimatorName = "FunctionTransformer";
  static override readonly parameters = {
    func: parameter(null, func, nothing),
    inverseFunc: parameter(null, func, nothing),
    validate: keyword(false, boolean),
    checkInverse: keyword(true, boolean),
    featureNamesOut: keyword(null, oneOf("one-to-one"), func, nothing),
    kwArgs: keyword(null, record, nothing),
    invKwArgs: keyword(null, record, nothing),
  };
  /** What is done with the rows. Default null: they stay as they are. */
  declare func: RowsFunction | null;
  /** The way back, a function of the rows. Default null: they stay as they are. */
  declare inverseFunc: RowsFunction | null;
  /** Whether X must be numbers without missing ones. Default false. */
  declare validate: boolean;
  /** Whether `fit` warns where `inverseFunc` does not undo `func`. Default true. */
  declare checkInverse: boolean;
  /** What the features are called: "one-to-one" as before, or a function of the old names. Default null: nothing is known. */
  declare featureNamesOut: "one-to-one" | ((names: string[]) => string[]) | null;
  /** What `func` is given beside the rows. */
  declare kwArgs: Readonly<Record<string, unknown>> | null;
  /** What `inverseFunc` is given beside the rows. */
  declare invKwArgs: Readonly<Record<string, unknown>> | null;

  constructor(
    ...args: Called<
      [func?: RowsFunction | null, inverseFunc?: RowsFunction | null],
      FunctionTransformerOptions,
      ["func", "inverseFunc"]
    >
  ) {
    super(...args);
  }

  override get tags() {
    return { requiresFit: false };
  }

  protected override checkFitted(method: string): void {
    if (method === "getFeatureNamesOut") super.checkFitted(method);
  }

  protected override checkInput(where: string, frame: Frame): void {
    if (this.validate && this.isFitted) super.checkInput(where, frame);
  }

  private apply(where: string, frame: Frame, f: RowsFunction | null, options: unknown): Frame {
    const given = this.validate ? numbersOf(where, frame, false) : frame;
    if (!f) return given;
    // a typed matrix comes as typed rows: one function does for all forms
    const rows = writeFrame(given.form === "matrix" ? inForm(given, "typed rows") : given);
    const out = readFrame(where, options === null ? f(rows) : f(rows, options));
    if (denseOf(out)) return inForm(out, frame.form);
    return { ...out, names: null, form: out.columns.every(isTyped) ? frame.form : "rows" };
  }

  protected override learn(where: string, frame: Frame): void {
    if (this.validate) numbersOf(where, frame, false);
    if (!this.checkInverse || !this.func || !this.inverseFunc) return;
    const step = Math.max(1, Math.floor(frame.rows / 100));
    const some = takeRows(
      frame,
      Array.from({ length: Math.ceil(frame.rows / step) }, (_, i) => i * step),
    );
    const before = numbersOf(where, some, true);
    const back = numbersOf(where, this.inverseFrame(this.change(where, some)), true);
    const near = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) <= 1e-9 + 1e-7 * Math.abs(b);
    const columns = before.columns.flatMap((column, j) =>
      back.columns[j] && Array.prototype.every.call(column, (value, i) => near(value, back.columns[j][i]))
        ? []
        : [columnLabel(frame, j)],
    );
    if (columns.length > 0) warn("W-SKLEARN-106", { where, columns }, where);
  }

  protected override change(where: string, frame: Frame): Frame {
    return this.apply(where, frame, this.func, this.kwArgs);
  }

  /** The samples through `inverseFunc`. */
  inverseTransform<V extends Value = number>(x: MixedInput): V[][] {
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as V[][];
  }

  /** @internal */
  inverseFrame(frame: Frame): Frame {
    return this.apply(this.where("inverseTransform"), frame, this.inverseFunc, this.invKwArgs);
  }

  /** The names that `featureNamesOut` says. @throws E-ARG-002 where it says none */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const { featureNamesOut } = this;
    if (featureNamesOut === null) {
      const expected = say(
        '"one-to-one" or a function of the names',
        '"one-to-one" o una función de los nombres',
      );
      const where = this.where("getFeatureNamesOut");
      throw failure("E-ARG-002", { where, name: "featureNamesOut", expected, received: show(null) });
    }
    const names = this.inputNames(inputFeatures);
    return featureNamesOut === "one-to-one" ? names : featureNamesOut(names);
  }
}
