import { checkChoice } from "../../core/check.js";
import { boolean, integer, list, nothing } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { callable } from "../callable.js";
import type { HeartbeatStaleTrialCallback } from "../storages/base.js";
import { createTrial } from "../trial/create.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { TRIAL_STATES, type TrialState } from "../trial/state.js";
import type { StudyView } from "./view.js";

/** Called after each trial of `optimize`. */
export type TrialCallback = (study: StudyView, trial: FrozenTrial) => void;

export interface MaxTrialsOptions {
  readonly nTrials: number;
  /** Which trials count, COMPLETE by default; null for all. */
  readonly states?: readonly TrialState[] | null;
}

const MAX_TRIALS = signature<MaxTrialsOptions>("MaxTrialsCallback", {
  nTrials: parameter(REQUIRED, integer(0)),
  states: parameter(["COMPLETE"], list, nothing),
});

type MaxTrialsArguments = Called<
  [nTrials: number, states?: readonly TrialState[] | null],
  MaxTrialsOptions,
  ["nTrials", "states"]
>;

/**
 * Stops `optimize` when the study has `nTrials` trials, whichever process ran them: with several workers, a limit for all together.
 *
 * ```ts
 * study.optimize(objective, { callbacks: [new MaxTrialsCallback(100)] });
 * ```
 * `states`: which trials count, COMPLETE by default; `null` for all.
 */
export const MaxTrialsCallback = class MaxTrialsCallback {
  constructor(...args: MaxTrialsArguments) {
    const { nTrials, states } = MAX_TRIALS.read(args);
    for (const state of states ?? []) checkChoice("MaxTrialsCallback", "states", state, TRIAL_STATES);
    const callback: TrialCallback = (study) => {
      const counted = study.getTrials({ deepcopy: false, states: states ?? undefined });
      if (counted.length >= nTrials) study.stop();
    };
    // biome-ignore lint/correctness/noConstructorReturn: the instance is a function
    return callable(new.target, callback) as never;
  }
} as unknown as new (
  ...args: MaxTrialsArguments
) => TrialCallback;

export interface RetryOptions {
  /** How often a trial may be tried again; null (default) for ever. */
  readonly maxRetry?: number | null;
  /** Let the new trial have the reports of the dead one. Default false. */
  readonly inheritIntermediateValues?: boolean;
}

const RETRY = signature<RetryOptions>("RetryHeartbeatStaleTrialCallback", {
  maxRetry: parameter(null, integer(0)),
  inheritIntermediateValues: parameter(false, boolean),
});

type RetryArguments = Called<
  [maxRetry?: number | null, inheritIntermediateValues?: boolean],
  RetryOptions,
  ["maxRetry", "inheritIntermediateValues"]
>;

/**
 * For a storage with heartbeats: enqueues anew the trial of a worker that fell silent. The new trial has the system attributes
 * `failed_trial` (the first of the series) and `retry_history` (all before it).
 */
export const RetryHeartbeatStaleTrialCallback = class RetryHeartbeatStaleTrialCallback {
  constructor(...args: RetryArguments) {
    const { maxRetry, inheritIntermediateValues } = RETRY.read(args);
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

  static retriedTrialNumber(trial: FrozenTrial): number | null {
    return (trial.systemAttrs.failed_trial as number | undefined) ?? null;
  }

  static retryHistory(trial: FrozenTrial): number[] {
    return retryHistory(trial);
  }
} as unknown as {
  new (...args: RetryArguments): HeartbeatStaleTrialCallback;
  /**
   * The number of the trial that this one tries again, the first of the series; null when it tries none.
   *
   * @example
   * const systemAttrs = { failed_trial: 3, retry_history: [3, 4] };
   * const trial = optuna.createTrial({ state: "WAITING", systemAttrs });
   * optuna.storages.RetryFailedTrialCallback.retriedTrialNumber(trial); // 3
   */
  retriedTrialNumber(trial: FrozenTrial): number | null;
  /**
   * The numbers of the trials before this one in its series, ascending; empty when it tries none again.
   *
   * @example
   * const systemAttrs = { failed_trial: 3, retry_history: [3, 4] };
   * const trial = optuna.createTrial({ state: "WAITING", systemAttrs });
   * optuna.storages.RetryFailedTrialCallback.retryHistory(trial); // [3, 4]
   */
  retryHistory(trial: FrozenTrial): number[];
};

function retryHistory(trial: FrozenTrial): number[] {
  return [...((trial.systemAttrs.retry_history as number[] | undefined) ?? [])];
}

/** The older name of `RetryHeartbeatStaleTrialCallback`. */
export const RetryFailedTrialCallback = RetryHeartbeatStaleTrialCallback;
