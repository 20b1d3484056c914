import type { Collected } from "../job/collect.js";
import { countParameters } from "../job/define.js";
import type { Evaluation } from "../job/evaluate.js";
import type { FitResult } from "../job/fit.js";
import type { ModelSpec } from "../job/modelSpec.js";
import type { Treated } from "../job/treat.js";

/** What `antorcha train --json` prints: names are added, never changed. */
export function trainingReport(
  made: ModelSpec["made"],
  { target, features }: Collected,
  { train, validation, test, classes, constant }: Treated,
  hidden: readonly number[],
  result: FitResult,
  evaluation: Evaluation | null,
  model: string | undefined,
): object {
  const { history, bestEpoch, stoppedEarly, seconds } = result;
  return {
    antorcha: made.antorcha,
    command: made.command,
    engine: made.engine,
    seed: made.seed,
    target,
    features,
    constant,
    classes,
    rows: {
      train: train.y.numel(),
      validation: validation?.y.numel() ?? 0,
      test: test?.y.numel() ?? 0,
    },
    parameters: countParameters(features.length, hidden, classes.length),
    training: { epochs: history.length, bestEpoch, stoppedEarly, seconds, history },
    test: evaluation,
    model: model ?? null,
  };
}
