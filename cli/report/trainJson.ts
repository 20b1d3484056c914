import { countParameters, type NetworkPlan } from "../../src/tabular/network.js";
import type { Collected, Prepared } from "../../src/tabular/prepare.js";
import type { ModelSpec } from "../../src/tabular/spec.js";
import type { TrainingResult } from "../../src/tabular/trainer.js";
import type { Replaced } from "../models.js";

/** What `antorcha train --json` prints: names are added, never changed. */
export function trainReport(
  { made, task, target, features, rows, evaluation, folds }: ModelSpec,
  { plans, leaks, withoutTarget }: Collected,
  { constant }: Prepared,
  network: NetworkPlan,
  { history, bestEpoch, stopped, seconds }: TrainingResult,
  model: string | undefined,
  replaced: Replaced | null,
): object {
  return {
    antorcha: made.antorcha,
    command: made.command,
    engine: made.engine,
    tier: made.tier,
    seed: made.seed,
    task,
    target: target.name,
    features: features.map(({ name }) => name),
    treatment: features,
    leftOut: plans.flatMap((plan) => (plan.kind === "left out" ? [{ name: plan.name, why: plan.why }] : [])),
    constant,
    leaks,
    withoutTarget,
    classes: target.classes,
    targetScale: target.scale,
    rows,
    parameters: countParameters(network),
    folds,
    training: { epochs: history.length, bestEpoch, stoppedEarly: stopped === "early", seconds, history },
    test: evaluation,
    model: model ?? null,
    replaced,
  };
}
