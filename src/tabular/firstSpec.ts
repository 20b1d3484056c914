import type { failure } from "../core/errors.js";

/** What standardising learned of each feature: its mean, and what it is divided by. */
export interface Scaler {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
}

/** What a model file of version 1 says: columns of numbers and classes alone. */
export interface ModelSpec {
  readonly target: string;
  readonly features: readonly string[];
  readonly classes: readonly string[];
  /** What standardising learned of the training rows. */
  readonly scaler: Scaler;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** How the model was made: seed, version, command, results. */
  readonly made: Readonly<Record<string, string | number | null>>;
}

const MOST = 100_000;

type Fail = (reason: "spec" | "scaler" | { readonly field: string }) => ReturnType<typeof failure>;

const isText = (x: unknown): x is string => typeof x === "string";
const isNumber = (x: unknown): x is number => typeof x === "number" && Number.isFinite(x);
const isScale = (x: unknown): x is number => isNumber(x) && x > 0;
const isWidth = (x: unknown): x is number => isNumber(x) && Number.isInteger(x) && x > 0 && x < 2 ** 31;
const isMade = (x: unknown): x is ModelSpec["made"] =>
  isObject(x) && Object.values(x).every((v) => v === null || isText(v) || isNumber(v));
const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** The specification out of its JSON, every field of the type that it must have. */
export function parseSpec(text: string, fail: Fail): ModelSpec {
  const value = parseObject(text, fail);
  const field = <T>(key: string, what: (x: unknown) => x is T): T => {
    const found: unknown = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!what(found)) throw fail({ field: key });
    return found;
  };
  const list = <T>(key: string, what: (x: unknown) => x is T, least: number): T[] =>
    field(key, (x): x is T[] => Array.isArray(x) && x.length >= least && x.length <= MOST && x.every(what));
  const names = (key: string, least: number) => {
    const found = list(key, isText, least);
    if (new Set(found).size < found.length) throw fail({ field: key });
    return found;
  };
  const spec: ModelSpec = {
    target: field("target", isText),
    features: names("features", 1),
    classes: names("classes", 2),
    scaler: { mean: list("mean", isNumber, 1), scale: list("scale", isScale, 1) },
    hidden: list("hidden", isWidth, 0),
    made: field("made", isMade),
  };
  const { features, scaler } = spec;
  if (scaler.mean.length !== features.length || scaler.scale.length !== features.length) throw fail("scaler");
  return spec;
}

function parseObject(text: string, fail: Fail): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail("spec");
  }
  if (!isObject(value)) throw fail("spec");
  return value;
}
