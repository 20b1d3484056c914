import { show } from "../../core/check.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { failure } from "../messages.js";

/** What can be written as JSON and read back the same. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How inner estimators are written and read: they need the register of classes, which stands above. */
export interface StateContext {
  dump(estimator: unknown): Json;
  load(json: unknown, path: string): unknown;
  /** A function that is made of data, as that data; undefined for others. */
  dumpFunction(value: object): Json | undefined;
  loadFunction(json: unknown, path: string): unknown;
}

/** How a learned value is written as JSON, and read back, checked. */
export interface Codec<T> {
  write(value: T, context: StateContext): Json;
  /** @throws E-SKLEARN-109 */
  read(json: unknown, path: string, context: StateContext): T;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of codecs of different values; each attribute has its own
export type Codecs = Readonly<Record<string, Codec<any>>>;

/** The error of a saved value: its path, what was expected there, what came. */
export const misread = (path: string, expected: Phrase, received: unknown) =>
  failure("E-SKLEARN-109", { path, expected, received: show(received) });

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const SPECIAL = new Map<string, number>([
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["-0", -0],
]);

/** A number as JSON: what JSON has no digits for is a text. */
const writeNumber = (value: number): number | string =>
  Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value);

/** A finite number, or one of those that `special` allows. */
export function numberThat(accepts: (value: number) => boolean, expected: () => Phrase): Codec<number> {
  return {
    write: writeNumber,
    read(json, path) {
      const value = typeof json === "string" ? SPECIAL.get(json) : json;
      if (typeof value !== "number" || !accepts(value)) throw misread(path, expected(), json);
      return value;
    },
  };
}

export const finite = numberThat(Number.isFinite, () => say("a finite number", "un número finito"));
export const number = numberThat(
  () => true,
  () => say("a number", "un número"),
);
export const finiteOrNaN = numberThat(
  (value) => Math.abs(value) !== Infinity,
  () => say("a finite number or NaN", "un número finito o NaN"),
);
/** What values are divided by: never 0. */
export const divisor = numberThat(
  (value) => Math.abs(value) !== Infinity && value !== 0,
  () => say("a number other than 0", "un número distinto de 0"),
);
export const integerIn = (low: number, high = Number.MAX_SAFE_INTEGER): Codec<number> =>
  numberThat(
    (value) => Number.isInteger(value) && value >= low && value <= high,
    () => say(`a whole number from ${low} to ${high}`, `un número entero de ${low} a ${high}`),
  );

export const text: Codec<string> = {
  write: (value) => value,
  read(json, path) {
    if (typeof json !== "string") throw misread(path, say("a text", "un texto"), json);
    return json;
  },
};

export const flag: Codec<boolean> = {
  write: (value) => value,
  read(json, path) {
    if (typeof json !== "boolean") throw misread(path, say("true or false", "true o false"), json);
    return json;
  },
};

export const nullable = <T>(codec: Codec<T>): Codec<T | null> => ({
  write: (value, context) => (value === null ? null : codec.write(value, context)),
  read: (json, path, context) => (json === null ? null : codec.read(json, path, context)),
});

export const listOf = <T>(codec: Codec<T>): Codec<readonly T[]> => ({
  write: (values, context) => values.map((value) => codec.write(value, context)),
  read(json, path, context) {
    if (!Array.isArray(json)) throw misread(path, say("an array", "un array"), json);
    return json.map((one, i) => codec.read(one, `${path}[${i}]`, context));
  },
});

/** A Float64Array, each of its numbers as `codec` allows. */
export const doubles = (codec: Codec<number> = finiteOrNaN): Codec<Float64Array<ArrayBuffer>> => {
  const inner = listOf(codec);
  return {
    write: (values, context) => inner.write(Array.from(values), context),
    read: (json, path, context) => Float64Array.from(inner.read(json, path, context)),
  };
};

/**
 * Any value of a parameter or a category: null, true and false, numbers, texts, arrays and objects of them, estimators.
 * Numbers that JSON lacks are `{ number: "NaN" }`, estimators `{ estimator: … }`, objects `{ object: … }`.
 */
export const any: Codec<unknown> = {
  write(value, context) {
    if (value === undefined || value === null) return null;
    if (typeof value === "boolean" || typeof value === "string") return value;
    if (typeof value === "number") {
      const written = writeNumber(value);
      return typeof written === "string" ? { number: written } : written;
    }
    if (Array.isArray(value)) return value.map((one) => any.write(one, context));
    if (typeof value === "function") {
      const made = context.dumpFunction(value);
      if (made !== undefined) return { function: made };
    }
    if (ArrayBuffer.isView(value) && "length" in value)
      return Array.from(value as Float64Array, (one) => any.write(one, context));
    if (typeof value === "object" && typeof Reflect.get(value, "getParams") === "function")
      return context.dump(value);
    if (isObject(value) && Object.getPrototypeOf(value) === Object.prototype)
      return {
        object: Object.fromEntries(Object.entries(value).map(([key, one]) => [key, any.write(one, context)])),
      };
    throw failure("E-SKLEARN-110", { what: show(value) });
  },
  read(json, path, context) {
    if (json === null || typeof json === "boolean" || typeof json === "string") return json;
    if (typeof json === "number") return finite.read(json, path, context);
    if (Array.isArray(json)) return json.map((one, i) => any.read(one, `${path}[${i}]`, context));
    if (isObject(json)) {
      if (Object.hasOwn(json, "estimator")) return context.load(json, path);
      const [key, ...more] = Object.keys(json);
      if (key === "function" && more.length === 0) return context.loadFunction(json.function, path);
      if (key === "number" && more.length === 0 && SPECIAL.has(json.number as string))
        return SPECIAL.get(json.number as string);
      if (key === "object" && more.length === 0 && isObject(json.object))
        return Object.fromEntries(
          Object.entries(json.object).map(([name, one]) => [name, any.read(one, `${path}.${name}`, context)]),
        );
    }
    throw misread(path, say("a value", "un valor"), json);
  },
};

/** A number, text, boolean or missing value. */
export const scalarValue: Codec<number | string | boolean | null> = {
  write: any.write,
  read(json, path, context) {
    const value = any.read(json, path, context);
    if (typeof value === "object" && value !== null)
      throw misread(path, say("a number, text, boolean or null", "un número, texto, booleano o null"), json);
    return value as number | string | boolean | null;
  },
};

/** An inner estimator that must be of this class. */
export const estimatorOf = <E extends object>(Class: abstract new (...args: never[]) => E): Codec<E> => ({
  write: (value, context) => context.dump(value),
  read(json, path, context) {
    const value = context.load(json, path);
    if (!(value instanceof Class)) throw misread(path, verbatim(Class.name), json);
    return value;
  },
});

/**
 * How learned values are saved, for estimators of your own: `static override readonly fitted = { means_: codecs.nullable(codecs.doubles()) }`
 * names each learned attribute, and `dumpEstimator` and `loadEstimator` write and read them, checked.
 */
export const codecs = {
  /** Any value of a parameter or a category: null, true and false, numbers, texts, arrays and objects of them, estimators. */
  any,
  /** A number that something is divided by: neither 0 nor an infinity; NaN may be. */
  divisor,
  /**
   * A Float64Array, each of its numbers as `codec` allows: finite or NaN unless given.
   * @example
   * sklearn.codecs.doubles().write(new Float64Array([1, Number.NaN]), null as never); // [1, 'NaN']
   */
  doubles,
  /**
   * An inner estimator of this class, or of one that extends it.
   * @example
   * const codec = sklearn.codecs.estimatorOf(sklearn.StandardScaler);
   * class Scaled extends sklearn.BaseEstimator {
   *   static readonly fitted = { scaler_: codec };
   *   scaler_ = new sklearn.StandardScaler();
   * }
   * sklearn.dumpEstimator(new Scaled()).estimator; // 'Scaled'
   */
  estimatorOf,
  /** A finite number. */
  finite,
  /** A finite number, or NaN: what is computed of a feature without values. */
  finiteOrNaN,
  /** true or false. */
  flag,
  /**
   * A whole number from `low` to `high`, 2⁵³ − 1 unless given.
   * @throws E-SKLEARN-109 where a saved value is none
   * @example
   * sklearn.codecs.integerIn(0).read(3, "state.count", null as never); // 3
   */
  integerIn,
  /**
   * An array, each of its elements as `codec` writes it.
   * @example
   * sklearn.codecs.listOf(sklearn.codecs.text).write(["a", "b"], null as never); // ['a', 'b']
   */
  listOf,
  /**
   * null, or what `codec` writes: of attributes that stand empty before `fit`.
   * @example
   * sklearn.codecs.nullable(sklearn.codecs.finite).write(null, null as never); // null
   */
  nullable,
  /** Any number: NaN, the infinities and −0, for which JSON has no digits, are written as texts. */
  number,
  /**
   * A number that `accepts` allows; `expected` says in an error what was expected.
   * @throws E-SKLEARN-109 where a saved value is none
   * @example
   * const positive = sklearn.codecs.numberThat((value) => value > 0, sklearn.constraints.number(0).text);
   * positive.read(2, "state.scale_", null as never); // 2
   */
  numberThat,
  /** A number, a text, true or false, or null. */
  scalar: scalarValue,
  /** A text. */
  text,
} as const;
