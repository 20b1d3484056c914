import { AntorchaError } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { RandomState } from "../../random/numpy/index.js";
import { clone, type Parametrised } from "../base/estimator.js";
import { methodOf } from "../base/steps.js";
import { failure } from "../messages.js";

/** What an estimator takes: rows of samples, labels (one a sample), or a set of labels for each sample. */
export type InputKind = "rows" | "labels" | "label sets";

/** What the checks are given. */
export interface CheckOptions {
  /** Default "rows", or what the estimator's `tags` say. */
  input?: InputKind;
  /** Samples that suit it. Default 20 rows of 3 positive numbers, or 20 labels. */
  x?: readonly unknown[];
  /** What is to be predicted, where `fit` needs it. */
  y?: readonly unknown[] | null;
}

/** One check: throws where the estimator fails it, gives false where it does not apply. */
export interface Check {
  readonly name: string;
  run(context: Context): false | undefined;
}

/** How values are compared: all numbers by their bits. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" || typeof b === "number") return Object.is(a, b);
  if (Array.isArray(a) || ArrayBuffer.isView(a)) {
    const [left, right] = [a, b].map((one) =>
      Array.isArray(one) || ArrayBuffer.isView(one) ? Array.from(one as ArrayLike<unknown>) : null,
    );
    if (!left || !right || left.length !== right.length) return false;
    return left.every((one, i) => same(one, right[i]));
  }
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    const keys = Object.keys(a);
    return (
      a.constructor === b.constructor &&
      keys.length === Object.keys(b).length &&
      keys.every((key) => same(Reflect.get(a, key), Reflect.get(b, key)))
    );
  }
  return a === b;
}

/** A deep copy of arrays and typed arrays. */
export const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (ArrayBuffer.isView(value) && "slice" in value) return (value as Float64Array).slice();
  return value;
};

/** What kind of predictor an estimator says that it is; null of transformers, and of those that say nothing. */
export type Kind = "classifier" | "regressor" | "clusterer" | null;

/** The classes of the samples that the checks make; three groups far apart, of positive numbers. */
const CLASSES = ["b", "a", "c"];
const CENTERS = [
  [3, 3, 3],
  [12, 3, 8],
  [3, 14, 9],
];

function defaultSamples(input: InputKind, kind: Kind): readonly unknown[] {
  const rng = new RandomState(0);
  if (kind === "classifier" || kind === "clusterer")
    return Array.from({ length: 20 }, (_, i) => CENTERS[i % 3].map((center) => rng.normal(center, 0.5)));
  const labels = ["b", "a", "c"];
  if (input === "labels") return Array.from({ length: 20 }, () => labels[rng.randint(3)]);
  if (input === "label sets") return Array.from({ length: 20 }, () => labels.slice(rng.randint(3)));
  return Array.from({ length: 20 }, () => Array.from({ length: 3 }, () => 0.5 + rng.exponential(2)));
}

/** What is to be predicted of them: classes, or a line with a little noise. */
function defaultTargets(x: readonly unknown[], kind: Kind): readonly unknown[] | null {
  const rng = new RandomState(1);
  if (kind === "classifier") return x.map((_, i) => CLASSES[i % 3]);
  if (kind === "regressor")
    return (x as readonly number[][]).map(([a, b, c]) => 2 * a - b + 0.5 * c + 1 + rng.normal(0, 0.1));
  return null;
}

/** An estimator under check, with data; every check gets fresh clones of it. */
export class Context {
  readonly name: string;
  readonly estimator: Parametrised & object;
  readonly input: InputKind;
  readonly kind: Kind;
  /** Whether something can be asked of samples that `fit` did not see. */
  readonly inductive: boolean;
  /** Whether easy samples must be predicted well. */
  readonly mustScore: boolean;
  /** Whether the samples are the ones that the checks made: rows of numbers. */
  readonly ownData: boolean;
  readonly requiresFit: boolean;
  readonly x: readonly unknown[];
  readonly y: readonly unknown[] | null;
  check = "";

  constructor(estimator: Parametrised & object, options: CheckOptions) {
    this.estimator = estimator;
    const tags: unknown = Reflect.get(estimator, "tags");
    const tag = (name: string): unknown =>
      typeof tags === "object" && tags !== null ? Reflect.get(tags, name) : undefined;
    this.name = String(Reflect.get(estimator, "estimatorName") ?? estimator.constructor.name);
    this.input = options.input ?? (tag("input") as InputKind | undefined) ?? "rows";
    this.requiresFit = tag("requiresFit") !== false;
    this.ownData = options.x === undefined;
    const kind: unknown = Reflect.get(estimator, "estimatorType");
    this.kind =
      this.input === "rows" && ["classifier", "regressor", "clusterer"].includes(kind as string)
        ? (kind as Kind)
        : null;
    this.inductive = this.kind !== "clusterer" || this.has("predict");
    this.mustScore = this.ownData && tag("poorScore") !== true;
    this.x = options.x ?? defaultSamples(this.input, this.kind);
    this.y = options.y ?? (this.ownData ? defaultTargets(this.x, this.kind) : null);
  }

  /** @throws E-SKLEARN-116 where the condition does not hold */
  expect(condition: boolean, en: string, es: string): void {
    if (!condition)
      throw failure("E-SKLEARN-116", { estimator: this.name, check: this.check, reason: say(en, es) });
  }

  /** A clone with nothing learned. */
  fresh(): Parametrised & object {
    return clone(this.estimator);
  }

  has(method: string): boolean {
    return methodOf(this.estimator, method) !== undefined;
  }

  call(estimator: object, method: string, ...args: readonly unknown[]): unknown {
    const found = methodOf(estimator, method);
    if (!found) {
      this.expect(false, `there is no method ${method}`, `no hay un método ${method}`);
      return undefined;
    }
    return found(...args);
  }

  /** A fitted clone. */
  fitted(x: unknown = this.x, y: unknown = this.y): Parametrised & object {
    const estimator = this.fresh();
    this.fit(estimator, x, y);
    return estimator;
  }

  fit(estimator: object, x: unknown = this.x, y: unknown = this.y): unknown {
    return this.input === "rows" ? this.call(estimator, "fit", x, y) : this.call(estimator, "fit", x);
  }

  /** What a fitted estimator says of samples: transformed, or predicted; of those of `fit`, where it can say nothing of others. */
  result(estimator: object, x: unknown = this.x): unknown {
    if (!this.inductive) return Reflect.get(estimator, "labels_");
    const predicts = this.kind !== null && this.has("predict");
    return this.call(estimator, this.has("transform") && !predicts ? "transform" : "predict", x);
  }

  /** The error of a call; null where there was none. @throws E-SKLEARN-116 for an error that is not an AntorchaError */
  errorOf(run: () => unknown): AntorchaError | null {
    try {
      run();
    } catch (error) {
      const text = String((error as Error)?.message ?? error);
      this.expect(
        error instanceof AntorchaError,
        `expected an error with a code, received '${text}'`,
        `se esperaba un error con código; se recibió '${text}'`,
      );
      return error as AntorchaError;
    }
    return null;
  }

  /** @throws E-SKLEARN-116 unless the call fails with one of these codes */
  refuses(
    what: readonly [en: string, es: string],
    run: () => unknown,
    codes: readonly string[],
  ): AntorchaError | null {
    const error = this.errorOf(run);
    this.expect(error !== null, `${what[0]} is not refused`, `no se rechaza ${what[1]}`);
    this.expect(
      error !== null && codes.includes(error.code),
      `${what[0]} is refused with ${error?.code}, expected ${codes.join(" or ")}`,
      `${what[1]} se rechaza con ${error?.code}; se esperaba ${codes.join(" o ")}`,
    );
    return error;
  }
}
