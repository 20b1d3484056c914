import { checkChoice, checkInteger, checkOptions } from "../../core/check.js";
import { callable } from "../callable.js";
import type { HeartbeatStaleTrialCallback } from "../storages/base.js";
import { createTrial } from "../trial/create.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { TRIAL_STATES, type TrialState } from "../trial/state.js";
import type { StudyView } from "./view.js";

/** Called after each trial of `optimize`. */
export type TrialCallback = (study: StudyView, trial: FrozenTrial) => void;

/**
 * Stops `optimize` when the study has `nTrials` trials, whichever process ran them: with several workers, a limit for all together.
 *
 * ```ts
 * study.optimize(objective, { callbacks: [new MaxTrialsCallback(100)] });
 * ```
 * `states`: which trials count, COMPLETE by default; `null` for all.
 */
export const MaxTrialsCallback = class MaxTrialsCallback {
  constructor(nTrials: number, options: { states?: readonly TrialState[] | null } = {}) {
    checkInteger("MaxTrialsCallback", "nTrials", nTrials);
    checkOptions("MaxTrialsCallback", options, ["states"]);
    const { states = ["COMPLETE"] } = options;
    for (const state of states ?? []) checkChoice("MaxTrialsCallback", "states", state, TRIAL_STATES);
    const callback: TrialCallback = (study) => {
      const counted = study.getTrials({ deepcopy: false, states: states ?? undefined });
      if (counted.length >= nTrials) study.stop();
    };
    // biome-ignore lint/correctness/noConstructorReturn: the instance is a function
    return callable(new.target, callback) as never;
  }
} as unknown as new (
  nTrials: number,
  options?: { states?: readonly TrialState[] | null },
) => TrialCallback;

export interface RetryOptions {
  /** How often a trial may be tried again; null (default) for ever. */
  readonly maxRetry?: number | null;
  /** Let the new trial have the reports of the dead one. Default false. */
  readonly inheritIntermediateValues?: boolean;
}

/**
 * For a storage with heartbeats: enqueues anew the trial of a worker that fell silent. The new trial has the system attributes
 * `failed_trial` (the first of the series) and `retry_history` (all before it).
 */
export const RetryHeartbeatStaleTrialCallback = class RetryHeartbeatStaleTrialCallback {
  constructor(options: RetryOptions = {}) {
    checkOptions("RetryHeartbeatStaleTrialCallback", options, ["maxRetry", "inheritIntermediateValues"]);
    const { maxRetry = null, inheritIntermediateValues = false } = options;
    if (maxRetry !== null) checkInteger("RetryHeartbeatStaleTrialCallback", "maxRetry", maxRetry);
    const callback: HeartbeatStaleTrialCallback = (study, trial) => {
      const history = [...retryHistory(trial), trial.number];
      if (maxRetry !== null && maxRetry < history.length) return;
      const { params, distributions, userAttrs, intermediateValues } = trial;
      return study.addTrial(
        createTrial({
          state: "WAITING",
          params,
          distributions,
          userAttrs,
          systemAttrs: { failed_trial: trial.number, ...trial.systemAttrs, retry_history: history },
          intermediateValues: inheritIntermediateValues ? intermediateValues : null,
        }),
      );
    };
    // biome-ignore lint/correctness/noConstructorReturn: the instance is a function
    return callable(new.target, callback) as never;
  }

  /** The number of the trial that this one tries again, the first of the series; null when it tries none. */
  static retriedTrialNumber(trial: FrozenTrial): number | null {
    return (trial.systemAttrs.failed_trial as number | undefined) ?? null;
  }

  /** The numbers of the trials before this one in its series, ascending; empty when it tries none again. */
  static retryHistory(trial: FrozenTrial): number[] {
    return retryHistory(trial);
  }
} as unknown as {
  new (options?: RetryOptions): HeartbeatStaleTrialCallback;
  retriedTrialNumber(trial: FrozenTrial): number | null;
  retryHistory(trial: FrozenTrial): number[];
};

function retryHistory(trial: FrozenTrial): number[] {
  return [...((trial.systemAttrs.retry_history as number[] | undefined) ?? [])];
}

/** The older name of `RetryHeartbeatStaleTrialCallback`. */
export const RetryFailedTrialCallback = RetryHeartbeatStaleTrialCallback;
