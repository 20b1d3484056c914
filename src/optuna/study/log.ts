import { reprFloat } from "../../text/numbers.js";
import { PyFloat, repr } from "../../text/repr.js";
import { CategoricalDistribution, IntDistribution } from "../distributions.js";
import { INFO, logger } from "../logging.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { valueRepr } from "../values.js";

/** The parameters as Python prints its dict: floats with a dot, ints without. */
export function paramsRepr({ params, distributions }: FrozenTrial): string {
  const pairs = Object.entries(params).map(([name, value]) => {
    const distribution = distributions[name];
    const whole = distribution instanceof IntDistribution || distribution instanceof CategoricalDistribution;
    return `${repr(name)}: ${repr(whole || typeof value !== "number" ? value : new PyFloat(value))}`;
  });
  return `{${pairs.join(", ")}}`;
}

/** "Trial 3 finished with value: 0.25 and parameters: {'x': 0.5}. Best is trial 1 with value: 0.01." */
export function logCompleted(
  trial: FrozenTrial,
  values: readonly number[],
  metricNames: readonly string[] | null,
  best: () => FrozenTrial | null,
): void {
  if (!logger.isEnabledFor(INFO)) return;
  const params = paramsRepr(trial);
  const named = metricNames && new Map(metricNames.map((name, i) => [name, new PyFloat(values[i])]));
  if (values.length > 1) {
    const list = repr(named ?? values.map((value) => new PyFloat(value)));
    logger.info(`Trial ${trial.number} finished with values: ${list} and parameters: ${params}.`);
    return;
  }
  const value = named ? repr(named) : reprFloat(values[0]);
  const leader = best();
  const tail = leader ? ` Best is trial ${leader.number} with value: ${reprFloat(leader.value!)}.` : "";
  logger.info(`Trial ${trial.number} finished with value: ${value} and parameters: ${params}.${tail}`);
}

/** "Trial 3 pruned. …" with the message of the `TrialPruned`. */
export function logPruned(trial: FrozenTrial, error: unknown): void {
  logger.info(`Trial ${trial.number} pruned. ${error instanceof Error ? error.message : ""}`);
}

/** Two lines: why the trial failed (with the stack when something was thrown), and what the objective had returned. */
export function logFailed(trial: FrozenTrial, why: string, returned: unknown, error?: unknown): void {
  const stack = error instanceof Error && error.stack ? `\n${error.stack}` : "";
  const params = paramsRepr(trial);
  logger.warning(
    `Trial ${trial.number} failed with parameters: ${params} because of the following error: ${why}.${stack}`,
  );
  logger.warning(`Trial ${trial.number} failed with value ${valueRepr(returned)}.`);
}
