import { wrong } from "../../core/check.js";
import { boolean, func, nothing, oneOf } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { type Called, keyword, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { having, string } from "../arguments.js";
import { clone } from "../base/estimator.js";
import { type Column, type Frame, isTyped, widthOf } from "../base/frame.js";
import { named, type Parameter } from "../base/parameters.js";
import { type Codec, integerIn, isObject, listOf, misread, text } from "../base/state.js";
import {
  checkNames,
  checkTransformer,
  fitTransformStep,
  nameEstimators,
  requireMethod,
  transformStep,
} from "../base/steps.js";
import { ValueTransformer } from "../base/transformer.js";
import { joinFrames } from "../base/writeFrame.js";
import { failure } from "../messages.js";
import { asTable, type ColumnChoice, columnPlaces, takeColumns } from "./columns.js";

/** What is done with columns: a transformer, nothing ("passthrough"), or they are left out ("drop"). */
export type ColumnStep = object | "drop" | "passthrough";

/** A name, what is done, and with which columns. */
export type NamedColumns = readonly [name: string, transformer: ColumnStep, columns: ColumnChoice];

export interface ColumnTransformerOptions {
  /** What is done, with which columns, under which name. */
  transformers: readonly NamedColumns[];
  /** What is done with the other columns: default "drop". */
  remainder?: ColumnStep;
  /** What the results of a transformer are multiplied by. Default null. */
  transformerWeights?: Readonly<Record<string, number>> | null;
  /**
   * Whether names of features begin with the transformer's: default true, `name__feature`. A text is a pattern with
   * `{transformer_name}` and `{feature_name}`.
   */
  verboseFeatureNamesOut?: boolean | string | ((transformer: string, feature: string) => string);
}

/** A fitted part: what was fitted, which columns it takes, how many it gives. */
interface FittedPart {
  readonly name: string;
  readonly transformer: ColumnStep;
  readonly places: readonly number[];
  readonly width: number;
}

const transformers: Parameter = {
  ...parameter(REQUIRED, named("name", "transformer", "columns")),
  print: "tuples",
};
const record = {
  accepts: (value: unknown) => isObject(value) && Object.values(value).every(Number.isFinite),
  text: () => say("an object of numbers", "un objeto de números"),
};
const remainder = keyword("drop", oneOf("drop", "passthrough"), having("fit", "transform"));
const verboseFeatureNamesOut = keyword(true, boolean, string, func);

const partCodec: Codec<FittedPart> = {
  write: ({ name, transformer, places, width }, context) => ({
    name,
    transformer: typeof transformer === "string" ? transformer : context.dump(transformer),
    places: [...places],
    width,
  }),
  read(json, path, context) {
    if (!isObject(json) || Object.keys(json).sort().join() !== "name,places,transformer,width")
      throw misread(path, say("a fitted part", "una parte ajustada"), json);
    const { transformer } = json;
    const fixed = transformer === "drop" || transformer === "passthrough";
    return {
      name: text.read(json.name, `${path}.name`, context),
      transformer: fixed ? transformer : (context.load(transformer, `${path}.transformer`) as object),
      places: listOf(integerIn(0)).read(json.places, `${path}.places`, context),
      width: integerIn(0).read(json.width, `${path}.width`, context),
    };
  },
};

/**
 * Different transformers for different columns, their results side by side (scikit-learn's `ColumnTransformer`): columns
 * by names of a table or by numbers. The transformers that are given stay as they are: clones of them are fitted.
 *
 * Fitted with a table, it finds the columns of other tables by name: further ones and another order do not matter.
 *
 * @example
 * const prepare = new sklearn.ColumnTransformer([["number", new sklearn.MinMaxScaler(), [0]], ["class", new sklearn.OneHotEncoder(), [1]]]);
 * prepare.fitTransform([[0, "a"], [5, "b"], [10, "a"]]); // [[0, 1, 0], [0.5, 0, 1], [1, 1, 0]]
 */
export class ColumnTransformer extends ValueTransformer {
  static override readonly estimatorName = "ColumnTransformer";
  static override readonly parameters = {
    transformers,
    remainder,
    transformerWeights: keyword(null, record, nothing),
    verboseFeatureNamesOut,
  };
  static override readonly fitted = { parts: listOf(partCodec) };
  /** What is done, with which columns, under which name. */
  declare transformers: readonly NamedColumns[];
  /** What is done with the other columns: default "drop". */
  declare remainder: ColumnStep;
  /** What the results of a transformer are multiplied by. Default null. */
  declare transformerWeights: Readonly<Record<string, number>> | null;
  /**
   * Whether names of features begin with the transformer's: default true, `name__feature`. A text is a pattern with
   * `{transformer_name}` and `{feature_name}`.
   */
  declare verboseFeatureNamesOut: boolean | string | ((transformer: string, feature: string) => string);
  private parts: readonly FittedPart[] = [];

  constructor(
    ...args: Called<[transformers: readonly NamedColumns[]], ColumnTransformerOptions, ["transformers"]>
  ) {
    super(...args);
  }

  override checkState(): boolean {
    const n = this.nFeaturesIn_;
    return this.parts.every(({ places }) => places.every((place) => place < n));
  }

  override innerEstimators() {
    return this.transformers.map(([name, transformer]) => [name, transformer] as const);
  }

  override replaceInner(name: string, estimator: unknown): void {
    this.transformers = this.transformers.map((one) =>
      one[0] === name ? [name, estimator as ColumnStep, one[2]] : one,
    );
  }

  /** The fitted transformers with their columns; what is left over as "remainder", last. */
  get transformers_(): [name: string, transformer: ColumnStep, columns: string[] | number[]][] {
    const { featureNamesIn_ } = this;
    return this.parts.map(({ name, transformer, places }) => [
      name,
      transformer,
      featureNamesIn_ ? places.map((place) => featureNamesIn_[place]) : [...places],
    ]);
  }

  /** The fitted transformers by name. */
  get namedTransformers_(): Record<string, ColumnStep> {
    return Object.fromEntries(this.parts.map(({ name, transformer }) => [name, transformer]));
  }

  /** Where the columns of each transformer stand in the result: [from, to). */
  get outputIndices_(): Record<string, [from: number, to: number]> {
    let at = 0;
    return Object.fromEntries(
      this.parts.map(({ name, width }) => {
        const range: [number, number] = width === 0 ? [0, 0] : [at, at + width];
        at += width;
        return [name, range];
      }),
    );
  }

  private checkTransformers(where: string): void {
    checkNames(
      where,
      this.transformers.map(([name]) => name),
      Object.keys(ColumnTransformer.parameters),
    );
    for (const [name, transformer] of this.transformers)
      if (transformer !== "drop" && transformer !== "passthrough") checkTransformer(where, name, transformer);
  }

  private fitParts(where: string, frame: Frame, y: unknown): { parts: FittedPart[]; results: Frame[] } {
    this.checkTransformers(where);
    const taken = new Set<number>();
    const chosen = this.transformers.map(([name, transformer, choice]) => {
      const made = typeof choice === "function" ? choice(asTable(frame)) : choice;
      const single = transformer === "drop" && !Array.isArray(made) ? [made] : made;
      // a table of rows without names is chosen from by number
      const unnamed = typeof choice === "function" && !frame.names && Array.isArray(single);
      const list = unnamed && typeof single[0] === "string" ? single.map(Number) : single;
      const places = columnPlaces(where, name, list, frame);
      for (const place of places) taken.add(place);
      return { name, transformer, places };
    });
    const rest = frame.columns.flatMap((_, j) => (taken.has(j) ? [] : [j]));
    if (rest.length > 0) chosen.push({ name: "remainder", transformer: this.remainder, places: rest });
    const results: Frame[] = [];
    const parts = chosen.map(({ name, transformer, places }): FittedPart => {
      if (typeof transformer === "string" || places.length === 0) {
        const width = transformer === "passthrough" ? places.length : 0;
        if (width > 0) results.push(takeColumns(frame, places));
        return { name, transformer, places, width };
      }
      const fitted = clone(transformer);
      const result = fitTransformStep(where, name, fitted, takeColumns(frame, places), y, {});
      results.push(this.weighed(name, result));
      return { name, transformer: fitted, places, width: widthOf(result) };
    });
    return { parts, results };
  }

  private weighed(name: string, frame: Frame): Frame {
    const weight = this.transformerWeights?.[name];
    if (weight === undefined) return frame;
    const columns = frame.columns.map(
      (column): Column =>
        isTyped(column) ? (column.map((value) => value * weight) as typeof column) : column,
    );
    return { ...frame, columns };
  }

  private joined(frame: Frame, results: readonly Frame[]): Frame {
    return joinFrames(frame.rows, results, frame.form);
  }

  protected override learn(where: string, frame: Frame, y: unknown): void {
    this.parts = this.fitParts(where, frame, y).parts;
  }

  /** @internal */
  override fitTransformFrame(frame: Frame, y: unknown = null): Frame {
    this.checkParams("fitTransform");
    const { parts, results } = this.fitParts(this.where("fitTransform"), frame, y);
    this.parts = parts;
    this.remember(frame);
    return this.joined(frame, results);
  }

  /** Of a table the columns that are needed count; of rows their number. */
  protected override checkInput(where: string, frame: Frame): void {
    const seen = this.featureNamesIn_;
    const { names } = frame;
    if (!seen || !names) {
      super.checkInput(where, frame);
      return;
    }
    const needed = this.parts.flatMap(({ transformer, places }) => (transformer === "drop" ? [] : places));
    const missing = [...new Set(needed)].map((place) => seen[place]).filter((name) => !names.includes(name));
    if (missing.length > 0) throw failure("E-SKLEARN-102", { where, missing, unknown: [], byName: true });
  }

  protected override change(where: string, frame: Frame): Frame {
    const seen = this.featureNamesIn_;
    const { names } = frame;
    const results = this.parts.flatMap(({ name, transformer, places }) => {
      if (transformer === "drop" || places.length === 0) return [];
      const at = seen && names ? places.map((place) => names.indexOf(seen[place])) : places;
      const part = takeColumns(frame, at);
      if (typeof transformer === "string") return [part];
      return [this.weighed(name, transformStep(where, name, transformer, part))];
    });
    return this.joined(frame, results);
  }

  /** The names of the features in the result: by default `transformer__feature`. @throws E-SKLEARN-118 */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    const where = this.where("getFeatureNamesOut");
    const names = this.inputNames(inputFeatures);
    const style = this.verboseFeatureNamesOut;
    const out = this.parts.flatMap(({ name, transformer, places }) => {
      if (transformer === "drop" || places.length === 0) return [];
      const inner = places.map((place) => names[place]);
      const features =
        typeof transformer === "string"
          ? inner
          : (requireMethod(where, name, transformer, "getFeatureNamesOut")(inner) as string[]);
      return features.map((feature) => {
        if (style === true) return `${name}__${feature}`;
        if (style === false) return feature;
        if (typeof style === "function") return style(name, feature);
        return style.replace(/\{(transformer|feature)_?[nN]ame\}/g, (_, which) =>
          which === "feature" ? feature : name,
        );
      });
    });
    const twice = [...new Set(out.filter((name, i) => out.indexOf(name) !== i))];
    if (style === false && twice.length > 0) throw failure("E-SKLEARN-118", { where, names: twice.sort() });
    return out;
  }
}

/** What is done, and with which columns. */
export type ColumnsStep = readonly [transformer: ColumnStep, columns: ColumnChoice];

export type MakeColumnTransformerOptions = Omit<
  ColumnTransformerOptions,
  "transformers" | "transformerWeights"
>;

const MAKE = signature<MakeColumnTransformerOptions>("makeColumnTransformer", {
  remainder,
  verboseFeatureNamesOut,
});

/**
 * A `ColumnTransformer` whose transformers are named by their classes (scikit-learn's `make_column_transformer`):
 * `makeColumnTransformer([new StandardScaler(), ["age"]], [new OneHotEncoder(), ["city"]], { remainder: "passthrough" })`.
 * The transformers may also come as one list.
 *
 * @throws E-ARG-001 to E-ARG-005 (options), E-ARG-002 for what is no [transformer, columns]
 * @example
 * sklearn.makeColumnTransformer([new sklearn.MinMaxScaler(), [0]], [new sklearn.OneHotEncoder(), [1]]).fitTransform([[0, "a"], [10, "b"]]); // [[0, 1, 0], [1, 0, 1]]
 */
export function makeColumnTransformer(
  ...args: readonly ColumnsStep[] | readonly [...ColumnsStep[], MakeColumnTransformerOptions | undefined]
): ColumnTransformer;
export function makeColumnTransformer(
  transformers: readonly ColumnsStep[],
  options?: MakeColumnTransformerOptions,
): ColumnTransformer;
export function makeColumnTransformer(...args: readonly unknown[]): ColumnTransformer {
  const last = args.at(-1);
  const given = args.length > 0 && !Array.isArray(last) ? args.slice(0, -1) : args;
  const options = MAKE.read(given === args ? [] : [last]);
  const [first] = given;
  // A step begins with a transformer, a list of them with a step.
  const isOneList =
    given.length === 1 && Array.isArray(first) && (first.length === 0 || Array.isArray(first[0]));
  const steps = (isOneList ? first : given) as readonly ColumnsStep[];
  if (steps.some((one) => !Array.isArray(one) || one.length !== 2)) {
    const expected = say("each [transformer, columns]", "cada uno [transformador, columnas]");
    throw wrong(MAKE.where, "transformers", expected, steps);
  }
  const names = nameEstimators(steps.map(([transformer]) => transformer));
  const transformers = steps.map(
    ([transformer, columns], i): NamedColumns => [names[i], transformer, columns],
  );
  return new ColumnTransformer({ transformers, ...options });
}
