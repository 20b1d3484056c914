import { show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { failure } from "../messages.js";
import type { FitOptions } from "./fitted.js";
import type { Frame } from "./frame.js";
import { readFrame } from "./readFrame.js";
import { Transformer } from "./transformer.js";
import { writeFrame } from "./writeFrame.js";

/** A method of an estimator, whoever wrote it. */
type Method = (...args: unknown[]) => unknown;

/** The estimator's method of this name, if it has one. */
export function methodOf(estimator: unknown, name: string): Method | undefined {
  if (typeof estimator !== "object" || estimator === null) return undefined;
  const found: unknown = Reflect.get(estimator, name);
  return typeof found === "function" ? (found.bind(estimator) as Method) : undefined;
}

/** The estimator's method of this name. @throws E-SKLEARN-108 where it has none */
export function requireMethod(where: string, name: string, estimator: unknown, method: string): Method {
  const found = methodOf(estimator, method);
  if (found) return found;
  throw failure("E-SKLEARN-108", { where, name, missing: verbatim(method), received: show(estimator) });
}

/** @throws E-SKLEARN-108 for anything that is not a transformer, such as a class in place of an object */
export function checkTransformer(where: string, name: string, estimator: unknown): void {
  const fits = methodOf(estimator, "fit") ?? methodOf(estimator, "fitTransform");
  if (fits && methodOf(estimator, "transform")) return;
  const missing = say("fit and transform", "fit y transform");
  throw failure("E-SKLEARN-108", { where, name, missing, received: show(estimator) });
}

/** @throws E-SKLEARN-107 for names that come twice, are those of parameters, or contain "__" */
export function checkNames(where: string, names: readonly string[], parameters: readonly string[]): void {
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length > 0) throw failure("E-SKLEARN-107", { where, names: twice, reason: "twice" });
  const taken = names.filter((name) => parameters.includes(name));
  if (taken.length > 0) throw failure("E-SKLEARN-107", { where, names: taken, reason: "parameter" });
  const cut = names.filter((name) => name.includes("__"));
  if (cut.length > 0) throw failure("E-SKLEARN-107", { where, names: cut, reason: "__" });
}

/** What a transformer of another kind gave, by columns. */
const framed = (where: string, result: unknown, { form }: Frame): Frame => ({
  ...readFrame(where, result),
  form,
  floats: true,
});

/** Learns from a frame and transforms it: ours by columns, another's by rows. */
export function fitTransformStep(
  where: string,
  name: string,
  step: unknown,
  frame: Frame,
  y: unknown,
  options: FitOptions,
): Frame {
  if (step instanceof Transformer) return step.fitTransformFrame(frame, y, options);
  const rows = writeFrame(frame);
  const both = methodOf(step, "fitTransform");
  if (both) return framed(where, both(rows, y, options), frame);
  requireMethod(where, name, step, "fit")(rows, y, options);
  return framed(where, requireMethod(where, name, step, "transform")(rows), frame);
}

export function transformStep(where: string, name: string, step: unknown, frame: Frame): Frame {
  if (step instanceof Transformer) return step.transformFrame(frame);
  return framed(where, requireMethod(where, name, step, "transform")(writeFrame(frame)), frame);
}

/** Back through a step. @throws E-SKLEARN-108 where it has no way back */
export function inverseStep(where: string, name: string, step: unknown, frame: Frame): Frame {
  const inverse = methodOf(step, "inverseFrame");
  if (step instanceof Transformer && inverse) return inverse(frame) as Frame;
  return framed(where, requireMethod(where, name, step, "inverseTransform")(writeFrame(frame)), frame);
}

/** Names for estimators without: their classes in small letters, numbered where several are alike. */
export function nameEstimators(estimators: readonly unknown[]): string[] {
  const names = estimators.map((estimator) => {
    if (typeof estimator === "string") return estimator;
    const name = (estimator as { estimatorName?: unknown }).estimatorName;
    return (typeof name === "string" ? name : ((estimator as object).constructor?.name ?? "")).toLowerCase();
  });
  return names.map((name, i) => {
    if (names.filter((one) => one === name).length === 1) return name;
    return `${name}-${names.slice(0, i + 1).filter((one) => one === name).length}`;
  });
}
