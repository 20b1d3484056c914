import { isPlain, nearest, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkParameter, Signature } from "../../core/parameters.js";
import { RandomState } from "../../random/numpy/index.js";
import { snakeCase } from "../../text/names.js";
import { failure } from "../messages.js";
import type { Parameters } from "./parameters.js";
import { printEstimator } from "./print.js";

/** The parameters of an estimator with their values. */
export type ParameterValues = Record<string, unknown>;

export interface GetParamsOptions {
  /** Whether parameters of inner estimators come too, as `name__parameter`. Default true. */
  deep?: boolean;
}

/** What any estimator can do: ours, and those that users write. */
export interface Parametrised {
  getParams(options?: GetParamsOptions): ParameterValues;
  setParams(params: ParameterValues): unknown;
}

export const isParametrised = (value: unknown): value is Parametrised & object =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "getParams") === "function" &&
  typeof Reflect.get(value, "setParams") === "function";

/** What is special about an estimator: for `checkEstimator`. */
export interface EstimatorTags {
  /** What it takes. Default "rows". */
  readonly input?: "rows" | "labels" | "label sets";
  /** Whether it must be fitted first. Default true. */
  readonly requiresFit?: boolean;
  /** Whether an empty array of labels can be fitted. Default false. */
  readonly emptyLabels?: boolean;
  /** Whether a regressor predicts several numbers a sample. Default false. */
  readonly multioutput?: boolean;
  /** Whether it may predict poorly of samples that are easy: then `checkEstimator` asks for no score. Default false. */
  readonly poorScore?: boolean;
}

/** How a class of estimators declares itself. */
export interface EstimatorClass {
  readonly name: string;
  readonly estimatorName?: string;
  readonly parameters: Parameters;
}

const signatures = new WeakMap<Parameters, Signature<ParameterValues>>();

/** What a constructor reads: the declared parameters of its class. */
function signatureOf({ parameters }: EstimatorClass): Signature<ParameterValues> {
  let signature = signatures.get(parameters);
  if (signature === undefined) {
    signature = new Signature("", parameters);
    signatures.set(parameters, signature);
  }
  return signature;
}

const inOrder = (names: Iterable<string>): string[] =>
  [...names].sort((a, b) => (snakeCase(a) < snakeCase(b) ? -1 : 1));

/**
 * The base of estimators (scikit-learn's `BaseEstimator`): parameters are declared in `static parameters`, given to the
 * constructor, kept in fields of the same name, and checked there, in `setParams` and once more in `fit`.
 *
 * @example
 * class Shift extends sklearn.BaseEstimator {
 *   static override readonly parameters = { by: sklearn.parameter(0, sklearn.constraints.integer()) };
 *   declare by: number;
 * }
 * new Shift({ by: 2 }).getParams(); // { by: 2 }
 */
export abstract class BaseEstimator implements Parametrised {
  /** The name that errors, printing and saved states use: it outlives minifiers, which rename classes. */
  static readonly estimatorName: string = "";
  /** What the constructor takes: names in the order in which they are given, defaults, and what each may be. */
  static readonly parameters: Parameters = {};

  /** @throws E-ARG-001 unknown parameter, E-ARG-002 not what it may be, E-ARG-003 missing, E-ARG-004 given twice, E-ARG-005 too many */
  constructor(...args: readonly unknown[]) {
    const values = signatureOf(this.declared).read(args, this.estimatorName);
    for (const name in values) Reflect.set(this, name, values[name]);
  }

  private get declared(): EstimatorClass {
    return this.constructor as unknown as EstimatorClass;
  }

  /** The estimator's name, as scikit-learn calls it. */
  get estimatorName(): string {
    const { declared } = this;
    return Object.hasOwn(declared, "estimatorName") && declared.estimatorName
      ? declared.estimatorName
      : declared.name;
  }

  /** What is special about it, for `checkEstimator`. */
  get tags(): EstimatorTags {
    return {};
  }

  /** Inner estimators with names of their own (the steps of a pipeline). @internal */
  innerEstimators(): readonly (readonly [name: string, estimator: unknown])[] {
    return [];
  }

  /** Puts another estimator in an inner one's place. @internal */
  replaceInner(name: string, _estimator: unknown): void {
    throw this.unknown(name, Object.keys(this.declared.parameters));
  }

  /** The parameters with their values, by name; with `deep` those of inner estimators too, as `name__parameter`. */
  getParams({ deep = true }: GetParamsOptions = {}): ParameterValues {
    const params: ParameterValues = {};
    for (const name of inOrder(Object.keys(this.declared.parameters))) {
      const value: unknown = Reflect.get(this, name);
      params[name] = value;
      if (deep && isParametrised(value))
        for (const [key, inner] of Object.entries(value.getParams())) params[`${name}__${key}`] = inner;
    }
    if (!deep) return params;
    for (const [name, estimator] of this.innerEstimators()) params[name] = estimator;
    for (const [name, estimator] of this.innerEstimators())
      if (isParametrised(estimator))
        for (const [key, value] of Object.entries(estimator.getParams())) params[`${name}__${key}`] = value;
    return params;
  }

  /**
   * Sets parameters by name; `scaler__withMean` sets `withMean` of the inner estimator `scaler`.
   * @throws E-SKLEARN-101 for an unknown parameter, E-ARG-002 for a value that it may not have
   */
  setParams(params: ParameterValues): this {
    const { parameters } = this.declared;
    const nested = new Map<string, ParameterValues>();
    const own: [string, unknown][] = [];
    const names = () => [...Object.keys(parameters), ...this.innerEstimators().map(([name]) => name)];
    for (const [key, value] of Object.entries(params)) {
      const cut = key.indexOf("__");
      if (cut < 0) own.push([key, value]);
      else {
        const name = key.slice(0, cut);
        nested.set(name, { ...nested.get(name), [key.slice(cut + 2)]: value });
      }
    }
    // Lists of estimators come first: the other names may be theirs.
    own.sort(([a], [b]) => Number(Object.hasOwn(parameters, b)) - Number(Object.hasOwn(parameters, a)));
    for (const [key, value] of own)
      if (Object.hasOwn(parameters, key)) {
        checkParameter(this.estimatorName, key, value, parameters[key]);
        Reflect.set(this, key, value);
      } else {
        if (!names().includes(key)) throw this.unknown(key, names());
        this.replaceInner(key, value);
      }
    for (const [name, values] of nested) {
      const inner = Object.hasOwn(parameters, name)
        ? Reflect.get(this, name)
        : this.innerEstimators().find(([one]) => one === name)?.[1];
      if (!isParametrised(inner)) throw this.unknown(name, names());
      inner.setParams(values);
    }
    return this;
  }

  private unknown(key: string, known: readonly string[]) {
    return failure("E-SKLEARN-101", {
      estimator: this.estimatorName,
      key,
      known,
      suggestion: nearest(key, known),
    });
  }

  /** Checks every parameter: fields may have been set since. @throws E-ARG-002 */
  protected checkParams(method: string): void {
    for (const [name, declared] of Object.entries(this.declared.parameters))
      checkParameter(`${this.estimatorName}.${method}`, name, Reflect.get(this, name), declared);
  }

  /** The estimator as scikit-learn prints it: the parameters that are not their defaults. */
  toString(): string {
    return printEstimator(this);
  }

  /** Node prints it so too. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/**
 * A new estimator with the same parameters and nothing learned (scikit-learn's `clone`): inner estimators are cloned
 * too, arrays and random states are copied. Of an array of estimators, an array of clones.
 *
 * @throws E-ARG-002 for what has no `getParams` and `setParams`
 * @example
 * const scaler = new sklearn.MinMaxScaler({ clip: true }).fit([[1], [2]]);
 * const fresh = sklearn.clone(scaler);
 * fresh.clip; // true
 * fresh.nFeaturesIn_; // 0
 */
export function clone<E>(estimator: E): E {
  if (Array.isArray(estimator)) return estimator.map((one) => clone(one)) as E;
  if (!isParametrised(estimator)) {
    const expected = say(
      "an estimator (with getParams and setParams)",
      "un estimador (con getParams y setParams)",
    );
    throw failure("E-ARG-002", { where: "clone", name: "estimator", expected, received: show(estimator) });
  }
  const params = Object.entries(estimator.getParams({ deep: false })).map(([name, value]) => [
    name,
    cloneValue(value),
  ]);
  const Class = estimator.constructor as new (params: ParameterValues) => typeof estimator;
  const copy = new Class(Object.fromEntries(params));
  if (isOutputSetting(estimator)) (copy as unknown as OutputSetting).outputForm = estimator.outputForm;
  return copy;
}

interface OutputSetting {
  outputForm: unknown;
}
const isOutputSetting = (value: object): value is OutputSetting => "outputForm" in value;

function cloneValue(value: unknown): unknown {
  if (isParametrised(value)) return clone(value);
  if (Array.isArray(value)) return value.map(cloneValue);
  if (ArrayBuffer.isView(value) && "slice" in value) return (value as Float64Array).slice();
  if (value instanceof RandomState) {
    const copy = new RandomState(0);
    copy.setState(value.getState());
    return copy;
  }
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cloneValue(one)]));
  return value;
}
