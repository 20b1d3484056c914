import { verbatim } from "../../core/messages/phrase.js";
import { reprFloat } from "../../text/numbers.js";
import { repr } from "../../text/repr.js";
import { logger } from "../logging.js";
import { type Flow, wait } from "../maybe.js";
import { failure, warn } from "../messages.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialHost } from "../trial/host.js";
import { isFinished, type TrialState } from "../trial/state.js";
import { castToFloat, noValue, valueRepr, whyNotFeasible } from "../values.js";

/** The end of a trial that was told. `problem`: why its value was refused, in Optuna's words. */
export interface Told {
  readonly state: TrialState;
  readonly values: number[] | null;
  readonly problem: string | null;
}

export interface TellRequest {
  /** What the objective returned: a value, a list of values, or nothing. */
  readonly returned: unknown;
  /** Decided by the values when it is left out: COMPLETE when the study can take them, FAIL otherwise. */
  readonly state?: TrialState;
  readonly skipIfFinished?: boolean;
  /** Without the warning: `optimize` logs a refused value itself. */
  readonly suppressWarning?: boolean;
}

function toList(returned: unknown): readonly unknown[] | null {
  if (returned === null || returned === undefined) return null;
  if (Array.isArray(returned)) return returned;
  if (ArrayBuffer.isView(returned) && !(returned instanceof DataView)) {
    return Array.from(returned as unknown as ArrayLike<unknown>);
  }
  return [returned];
}

function checkStateAndValues(state: TrialState, values: readonly unknown[] | null): void {
  if (state === "COMPLETE" && values === null) throw failure("E-OPTUNA-015", { why: "noValues" });
  if ((state === "PRUNED" || state === "FAIL") && values !== null) {
    throw failure("E-OPTUNA-015", { why: "valuesToo" });
  }
  if (!isFinished(state)) throw failure("E-OPTUNA-015", { why: "state", what: verbatim(String(state)) });
}

/** A pruned trial's value is its last report, when the study can take it. */
function lastReport(trial: FrozenTrial, nObjectives: number): number[] | null {
  const { lastStep } = trial;
  if (lastStep === null) return null;
  const value = trial.intermediateValues.get(lastStep)!;
  return whyNotFeasible([value], nObjectives) === null ? [value] : null;
}

function decide(study: TrialHost, trial: FrozenTrial, request: TellRequest): Told {
  const list = toList(request.returned);
  const n = study.directions.length;
  const numbers = () => list!.map((value) => castToFloat(value)!);
  if (request.state !== undefined) {
    checkStateAndValues(request.state, list);
    if (request.state === "PRUNED") return { state: "PRUNED", values: lastReport(trial, n), problem: null };
    if (request.state === "FAIL") return { state: "FAIL", values: null, problem: null };
    const what = whyNotFeasible(list!, n);
    if (what !== null) throw failure("E-OPTUNA-015", { why: "values", what });
    return { state: "COMPLETE", values: numbers(), problem: null };
  }
  const problem = list === null ? noValue() : whyNotFeasible(list, n);
  if (problem === null) return { state: "COMPLETE", values: numbers(), problem: null };
  if (request.suppressWarning) return { state: "FAIL", values: null, problem };
  warn("W-OPTUNA-008", { text: problem }, `${study.studyName} ${problem}`);
  return { state: "FAIL", values: null, problem: null };
}

/**
 * Ends a trial: decides its state and values, lets the sampler see them, and stores them, whether or not the sampler throws.
 * `finished` is called as soon as the trial's writes are all under way, to give back the promises of those on their way.
 */
export function* tellTrial(
  study: TrialHost,
  trial: FrozenTrial,
  request: TellRequest,
  drain: () => PromiseLike<unknown> | undefined,
): Flow<Told> {
  if (isFinished(trial.state) && request.skipIfFinished) {
    const values = trial.values === null ? "None" : `[${trial.values.map(reprFloat).join(", ")}]`;
    const told = `values ${valueRepr(request.returned)} and state ${repr(request.state ?? null)}`;
    logger.info(
      `Skipped telling trial ${trial.number} with ${told} since trial was already finished. Finished trial has values ${values} and state ${trial.state}.`,
    );
    return { state: trial.state, values: trial.values, problem: null };
  }
  if (trial.state !== "RUNNING") {
    throw failure("E-OPTUNA-015", { why: "trial", what: verbatim(trial.state) });
  }
  const told = decide(study, trial, request);
  try {
    study.sampler.afterTrial(study.viewFor(trial), trial, told.state, told.values);
  } finally {
    const stored = study.storage.setTrialStateValues(trial.trialId, told.state, told.values);
    const rest = drain();
    yield* wait(stored);
    if (rest) yield* wait(rest);
  }
  return told;
}
