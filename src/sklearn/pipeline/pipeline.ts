import { checkOptions, show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { type Called, parameter, REQUIRED } from "../../core/parameters.js";
import type { FitOptions } from "../base/fitted.js";
import type { Frame } from "../base/frame.js";
import { named, type Parameter } from "../base/parameters.js";
import {
  checkNames,
  checkTransformer,
  fitTransformStep,
  inverseStep,
  methodOf,
  nameEstimators,
  requireMethod,
  transformStep,
} from "../base/steps.js";
import { Transformer, ValueTransformer } from "../base/transformer.js";
import { writeFrame } from "../base/writeFrame.js";
import type { MixedInput, Value } from "../matrix.js";
import { failure } from "../messages.js";

/** A step: an estimator, or "passthrough", which leaves the samples as they are. */
export type Step = object | "passthrough" | null;

/** A name and a step. */
export type NamedStep = readonly [name: string, step: Step];

export interface PipelineOptions {
  /** The steps with their names, in order. */
  steps: readonly NamedStep[];
}

const steps: Parameter = { ...parameter(REQUIRED, named("name", "estimator")), print: "tuples" };

/** Estimators of others that a pipeline has fitted: what they learned may be private. */
const fittedHere = new WeakSet<object>();

const passes = (step: unknown): boolean => step === null || step === "passthrough";

function noteFitted(step: Step): void {
  if (typeof step === "object" && step !== null) fittedHere.add(step);
}

/**
 * Steps one after another: transformers, and an estimator at the end (scikit-learn's `Pipeline`). `fit` fits each step on
 * what the steps before make of the samples, so that nothing is learned from rows that are only transformed.
 *
 * `new Pipeline([["scaler", new StandardScaler()], ["model", model]])`; a parameter of a step is set as
 * `pipeline.setParams({ scaler__withMean: false })`, an option of its `fit` given as
 * `pipeline.fit(x, y, { model__sampleWeight: weights })`.
 *
 * @example
 * const pipeline = new sklearn.Pipeline([["impute", new sklearn.SimpleImputer()], ["scale", new sklearn.MinMaxScaler()]]);
 * pipeline.fitTransform([[0], [NaN], [4]]); // [[0], [0.5], [1]]
 * pipeline.setParams({ scale__clip: true }).getParams().scale__clip; // true
 */
export class Pipeline extends ValueTransformer {
  static override readonly estimatorName = "Pipeline";
  static override readonly parameters = { steps };
  /** The steps with their names, in order. */
  declare steps: readonly NamedStep[];

  constructor(...args: Called<[steps: readonly NamedStep[]], PipelineOptions, ["steps"]>) {
    super(...args);
  }

  override innerEstimators() {
    return this.steps;
  }

  override replaceInner(name: string, estimator: unknown): void {
    this.steps = this.steps.map((one) => (one[0] === name ? [name, estimator as Step] : one));
  }

  /** The number of steps. */
  get length(): number {
    return this.steps.length;
  }

  /** The steps by name. */
  get namedSteps(): Record<string, Step> {
    return Object.fromEntries(this.steps);
  }

  /** The classes of the last step. */
  get classes_(): unknown {
    const last = this.steps.at(-1)?.[1];
    return typeof last === "object" && last !== null ? Reflect.get(last, "classes_") : undefined;
  }

  /** A step by its number (from the end where negative) or name. @throws E-ARG-002 where there is none */
  at(step: number | string): Step {
    const found = typeof step === "number" ? this.steps.at(step) : this.steps.find(([name]) => name === step);
    if (found) return found[1];
    const expected = say(
      `a number below ${this.length}, or one of ${this.steps.map(([name]) => name).join(", ")}`,
      `un número menor que ${this.length}, o uno de ${this.steps.map(([name]) => name).join(", ")}`,
    );
    throw failure("E-ARG-002", { where: "Pipeline.at", name: "step", expected, received: show(step) });
  }

  /** The steps from `from` to before `to`, the same estimators, as a pipeline: `pipeline.slice(0, -1)`. */
  slice(from?: number, to?: number): Pipeline {
    return new Pipeline(this.steps.slice(from, to));
  }

  /**
   * Whether the last step is fitted: it says so itself (`isFitted`), holds something learned under a name that ends in "_", as
   * scikit-learn asks of every estimator, or was fitted by a pipeline, which scikit-learn does not count.
   * @internal
   */
  override get isFitted(): boolean {
    const last = this.steps.findLast(([, step]) => !passes(step))?.[1];
    if (last === undefined || last === null) return true;
    if (typeof last !== "object") return false;
    const own: unknown = Reflect.get(last, "isFitted");
    if (typeof own === "boolean") return own;
    if (fittedHere.has(last)) return true;
    const learned = (value: unknown) =>
      value !== null && value !== undefined && value !== 0 && !(Array.isArray(value) && value.length === 0);
    return Object.entries(last).some(([name, value]) => name.endsWith("_") && learned(value));
  }

  private checkSteps(where: string): void {
    if (this.steps.length === 0) {
      const expected = say(
        "a list of [name, estimator], one at least",
        "una lista de [nombre, estimador], uno al menos",
      );
      throw failure("E-ARG-002", { where, name: "steps", expected, received: show([]) });
    }
    checkNames(
      where,
      this.steps.map(([name]) => name),
      Object.keys(Pipeline.parameters),
    );
    for (const [i, [name, step]] of this.steps.entries()) {
      if (passes(step)) continue;
      if (i < this.steps.length - 1) checkTransformer(where, name, step);
      else requireMethod(where, name, step, "fit");
    }
  }

  /** Options of `fit` by step: `scaler__sampleWeight` is the scaler's. */
  private routed(where: string, options: FitOptions): Map<string, Record<string, unknown>> {
    const routed = new Map(this.steps.map(([name]) => [name, {} as Record<string, unknown>]));
    for (const [key, value] of Object.entries(options)) {
      const cut = key.indexOf("__");
      const own = routed.get(key.slice(0, Math.max(cut, 0)));
      if (cut < 0 || !own)
        checkOptions(
          where,
          { [key]: value },
          this.steps.map(([name]) => `${name}__…`),
        );
      else own[key.slice(cut + 2)] = value;
    }
    return routed;
  }

  protected override learn(): void {}

  protected override change(where: string, frame: Frame): Frame {
    return this.through(where, frame, this.steps);
  }

  /** The samples through these steps. */
  private through(where: string, frame: Frame, steps: readonly NamedStep[]): Frame {
    return steps.reduce(
      (at, [name, step]) => (passes(step) ? at : transformStep(where, name, step, at)),
      frame,
    );
  }

  /** Fits all steps but the last; what the last is to be given. */
  private fitHead(
    where: string,
    frame: Frame,
    y: unknown,
    routed: Map<string, Record<string, unknown>>,
  ): Frame {
    return this.steps
      .slice(0, -1)
      .reduce(
        (at, [name, step]) =>
          passes(step) ? at : fitTransformStep(where, name, step, at, y, routed.get(name) ?? {}),
        frame,
      );
  }

  private begin(method: string, options: FitOptions) {
    const where = this.where(method);
    this.checkParams(method);
    this.checkSteps(where);
    const [name, last] = this.steps[this.steps.length - 1];
    return { where, name, last, routed: this.routed(where, options) };
  }

  /** @internal */
  override fitFrame(frame: Frame, y: unknown = null, options: FitOptions = {}, method = "fit"): void {
    const { where, name, last, routed } = this.begin(method, options);
    const given = this.fitHead(where, frame, y, routed);
    if (last instanceof Transformer) last.fitFrame(given, y, routed.get(name));
    else if (!passes(last))
      requireMethod(where, name, last, "fit")(writeFrame(given), y, routed.get(name) ?? {});
    noteFitted(last);
    this.remember(frame);
  }

  /** @internal */
  override fitTransformFrame(frame: Frame, y: unknown = null, options: FitOptions = {}): Frame {
    const { where, name, last, routed } = this.begin("fitTransform", options);
    const given = this.fitHead(where, frame, y, routed);
    const out = passes(last) ? given : fitTransformStep(where, name, last, given, y, routed.get(name) ?? {});
    noteFitted(last);
    this.remember(frame);
    return out;
  }

  /** Each step checks what it is given. */
  protected override checkInput(): void {}

  private final(
    method: string,
    x: MixedInput,
  ): { where: string; rows: unknown; call: (...args: unknown[]) => unknown } {
    const where = this.where(method);
    const [name, last] = this.steps[this.steps.length - 1] ?? ["", null];
    const call = requireMethod(where, name, last, method);
    this.checkFitted(method);
    const frame = this.through(where, this.read(method, x), this.steps.slice(0, -1));
    return { where, rows: writeFrame(frame), call: call as (...args: unknown[]) => unknown };
  }

  /** `fit`, then the groups that the last step found. @throws E-SKLEARN-108 where it finds none */
  fitPredict(x: MixedInput, y?: unknown, options?: FitOptions): unknown {
    const { where, name, last, routed } = this.begin("fitPredict", options ?? {});
    const call = requireMethod(where, name, last, "fitPredict");
    const frame = this.read("fitPredict", x);
    const labels = call(
      writeFrame(this.fitHead(where, frame, y ?? null, routed)),
      y ?? null,
      routed.get(name) ?? {},
    );
    noteFitted(last);
    this.remember(frame);
    return labels;
  }

  /** What the last step predicts of the samples. @throws E-SKLEARN-108 where it does not predict */
  predict(x: MixedInput): unknown {
    const { rows, call } = this.final("predict", x);
    return call(rows);
  }

  /** The probability of each class, as the last step gives it. */
  predictProba(x: MixedInput): unknown {
    const { rows, call } = this.final("predictProba", x);
    return call(rows);
  }

  /** The logarithm of the probability of each class, as the last step gives it. */
  predictLogProba(x: MixedInput): unknown {
    const { rows, call } = this.final("predictLogProba", x);
    return call(rows);
  }

  /** The last step's decision function of the samples. */
  decisionFunction(x: MixedInput): unknown {
    const { rows, call } = this.final("decisionFunction", x);
    return call(rows);
  }

  /** How good the last step's predictions are, by its own measure. */
  score(x: MixedInput, y?: unknown, options: { sampleWeight?: ArrayLike<number> | null } = {}): number {
    checkOptions("Pipeline.score", options, ["sampleWeight"]);
    const { rows, call } = this.final("score", x);
    const weighed = options.sampleWeight === undefined || options.sampleWeight === null ? [] : [options];
    return call(rows, y, ...weighed) as number;
  }

  /** Back through all steps. @throws E-SKLEARN-108 where a step has no way back */
  inverseTransform<V extends Value = number>(x: MixedInput): V[][] {
    this.checkFitted("inverseTransform");
    return this.write(this.inverseFrame(this.read("inverseTransform", x))) as V[][];
  }

  /** @internal */
  inverseFrame(frame: Frame): Frame {
    const where = this.where("inverseTransform");
    for (const [name, step] of this.steps)
      if (!passes(step) && !methodOf(step, "inverseFrame"))
        requireMethod(where, name, step, "inverseTransform");
    return this.steps.reduceRight(
      (at, [name, step]) => (passes(step) ? at : inverseStep(where, name, step, at)),
      frame,
    );
  }

  /** The names of the features, through all steps. */
  override getFeatureNamesOut(inputFeatures?: readonly string[] | null): string[] {
    this.checkFitted("getFeatureNamesOut");
    const where = this.where("getFeatureNamesOut");
    let names: string[] | null | undefined = inputFeatures ? [...inputFeatures] : null;
    for (const [name, step] of this.steps)
      if (!passes(step)) names = requireMethod(where, name, step, "getFeatureNamesOut")(names) as string[];
    return names ?? this.inputNames(null);
  }
}

/**
 * A pipeline whose steps are named by their classes: `makePipeline(new StandardScaler(), model)`.
 *
 * @example
 * const pipeline = sklearn.makePipeline(new sklearn.SimpleImputer(), new sklearn.MinMaxScaler());
 * pipeline.fitTransform([[0], [NaN], [4]]); // [[0], [0.5], [1]]
 */
export function makePipeline(...steps: readonly Step[]): Pipeline {
  const names = nameEstimators(steps.map((step) => step ?? "passthrough"));
  return new Pipeline(steps.map((step, i): NamedStep => [names[i], step]));
}
