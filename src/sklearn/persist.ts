import { checkOptions, show } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { BaseEstimator, isParametrised } from "./base/estimator.js";
import { FittedEstimator } from "./base/fitted.js";
import { any, type Codecs, isObject, type Json, misread, type StateContext } from "./base/state.js";
import { type ColumnSelectorOptions, makeColumnSelector } from "./compose/index.js";
import { failure } from "./messages.js";
import { ESTIMATORS } from "./register.js";

/** An estimator as data: what `JSON.stringify` takes. */
export interface EstimatorJson {
  estimator: string;
  parameters: { [name: string]: Json };
  /** What it learned; `null` before `fit`. */
  state: { [name: string]: Json } | null;
  [key: string]: Json;
}

export interface LoadEstimatorOptions {
  /** Classes of your own, beside those of this package. */
  classes?: readonly (new (
    ...args: never[]
  ) => BaseEstimator)[];
}

type LoadedClass = (new (
  params: Record<string, unknown>,
) => BaseEstimator) & {
  readonly parameters: Record<string, unknown>;
  readonly fitted?: Codecs;
  readonly inputs?: Codecs;
};

/** Estimators within estimators: more is a mistake, or an attack on the stack. */
const DEEPEST = 64;

const codecsOf = (Class: LoadedClass): [string, Codecs[string]][] =>
  Object.entries({ ...Class.inputs, ...Class.fitted });

const isFitted = (estimator: object): boolean => Reflect.get(estimator, "isFitted") === true;

function dump(estimator: unknown, context: StateContext): EstimatorJson {
  if (!(estimator instanceof BaseEstimator)) throw failure("E-SKLEARN-110", { what: show(estimator) });
  const { estimatorName } = estimator;
  const Class = estimator.constructor as LoadedClass;
  const parameters: { [name: string]: Json } = {};
  for (const [name, value] of Object.entries(estimator.getParams({ deep: false }))) {
    if (typeof value === "function")
      throw failure("E-SKLEARN-110", {
        what: say(`${estimatorName} with a function (${name})`, `${estimatorName} con una función (${name})`),
      });
    parameters[name] = any.write(value, context);
  }
  let state: EstimatorJson["state"] = null;
  if (isFitted(estimator) && Class.fitted) {
    state = {};
    for (const [name, codec] of codecsOf(Class))
      state[name] = codec.write(Reflect.get(estimator, name), context);
  }
  return { estimator: estimatorName, parameters, state };
}

/**
 * An estimator with all that it learned, inner ones included, as plain data: `JSON.stringify` writes it, and
 * `loadEstimator` reads it back to the same numbers.
 *
 * @throws E-SKLEARN-110 for what cannot be written as data: functions, random states, estimators of other libraries
 * @example
 * const saved = JSON.stringify(sklearn.dumpEstimator(new sklearn.MinMaxScaler().fit([[0], [4]])));
 * (sklearn.loadEstimator(JSON.parse(saved)) as InstanceType<typeof sklearn.MinMaxScaler>).transform([[1]]); // [[0.25]]
 */
export function dumpEstimator(estimator: BaseEstimator): EstimatorJson {
  if (!isParametrised(estimator)) {
    const expected = say("an estimator", "un estimador");
    throw failure("E-ARG-002", {
      where: "dumpEstimator",
      name: "estimator",
      expected,
      received: show(estimator),
    });
  }
  const context: StateContext = {
    dump: (inner) => dump(inner, context),
    load: () => undefined,
    dumpFunction: selectorJson,
    loadFunction: () => undefined,
  };
  return dump(estimator, context);
}

/** A choice of columns by kind; patterns are refused (one in a hostile file could run for ever). */
function selectorJson(value: object): Json | undefined {
  const selection: unknown = Reflect.get(value, "selection");
  if (!isObject(selection) || selection.pattern !== null) return undefined;
  return { dtypeInclude: selection.dtypeInclude as Json, dtypeExclude: selection.dtypeExclude as Json };
}

function readSelector(json: unknown, path: string): unknown {
  const { dtypeInclude, dtypeExclude } = keysAre(json, path, ["dtypeInclude", "dtypeExclude"]);
  const kinds: readonly unknown[] = [null, "number", "object"];
  if (!kinds.includes(dtypeInclude) || !kinds.includes(dtypeExclude))
    throw misread(path, say("'number', 'object' or null", "'number', 'object' o null"), JSON.stringify(json));
  return makeColumnSelector({ dtypeInclude, dtypeExclude } as ColumnSelectorOptions);
}

function keysAre(json: unknown, path: string, keys: readonly string[]): Record<string, unknown> {
  const expected = say(`an object with ${keys.join(", ")}`, `un objeto con ${keys.join(", ")}`);
  if (!isObject(json)) throw misread(path, expected, json);
  const found = Object.keys(json);
  const wrong = found.find((key) => !keys.includes(key)) ?? keys.find((key) => !Object.hasOwn(json, key));
  if (wrong !== undefined) throw misread(path, expected, found.join(", "));
  return json;
}

/**
 * An estimator out of what `dumpEstimator` wrote. Everything is checked before it is used: names, parameters, lengths and
 * ranges, so that a damaged or hostile file is refused with an error that says where.
 *
 * @throws E-SKLEARN-109, and for parameters E-SKLEARN-101 and E-ARG-002
 * @example
 * const saved = sklearn.dumpEstimator(new sklearn.LabelEncoder<string>().fit(["b", "a"]));
 * (sklearn.loadEstimator(saved) as InstanceType<typeof sklearn.LabelEncoder>).transform(["a"]); // [0]
 */
export function loadEstimator(json: unknown, options: LoadEstimatorOptions = {}): BaseEstimator {
  checkOptions("loadEstimator", options, ["classes"]);
  const classes = new Map<string, LoadedClass>();
  for (const Class of [...ESTIMATORS, ...(options.classes ?? [])] as LoadedClass[]) {
    const declared = Reflect.get(Class, "estimatorName");
    classes.set(Object.hasOwn(Class, "estimatorName") && declared ? String(declared) : Class.name, Class);
  }
  let depth = 0;
  const context: StateContext = {
    dump: () => null,
    dumpFunction: () => undefined,
    loadFunction: readSelector,
    load: (inner, path) => {
      if (depth >= DEEPEST) throw misread(path, say("less deep", "menos profundo"), inner);
      depth++;
      try {
        return load(inner, path);
      } finally {
        depth--;
      }
    },
  };
  function load(value: unknown, path: string): BaseEstimator {
    const { estimator, parameters, state } = keysAre(value, path, ["estimator", "parameters", "state"]);
    const Class = typeof estimator === "string" ? classes.get(estimator) : undefined;
    if (!Class) {
      const known = say("the name of an estimator", "el nombre de un estimador");
      throw misread(`${path}.estimator`, known, estimator);
    }
    const names = Object.keys(Class.parameters);
    const given = keysAre(parameters, `${path}.parameters`, names);
    const values = names.map((name) => [name, any.read(given[name], `${path}.parameters.${name}`, context)]);
    const made = new Class(Object.fromEntries(values));
    if (state !== null) restore(made, Class, state, `${path}.state`);
    return made;
  }
  function restore(made: BaseEstimator, Class: LoadedClass, state: unknown, path: string): void {
    const codecs = codecsOf(Class);
    const parts = keysAre(
      state,
      path,
      codecs.map(([name]) => name),
    );
    for (const [name, codec] of codecs)
      Reflect.set(made, name, codec.read(parts[name], `${path}.${name}`, context));
    if (!(made instanceof FittedEstimator)) return;
    const whole = made.checkInputs() && made.checkState();
    if (!whole) throw misread(path, say("parts that fit each other", "partes que encajen entre sí"), state);
  }
  return load(json, "estimator");
}
