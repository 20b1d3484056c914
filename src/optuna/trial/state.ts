/** The state of a trial, by Optuna's names. */
export const TrialState = {
  /** Its objective is being evaluated. */
  RUNNING: "RUNNING",
  /** Finished with a value. */
  COMPLETE: "COMPLETE",
  /** Ended early by `TrialPruned`. */
  PRUNED: "PRUNED",
  /** Its objective threw, or returned something that is not a value. */
  FAIL: "FAIL",
  /** Enqueued, not begun. */
  WAITING: "WAITING",
} as const;

export type TrialState = (typeof TrialState)[keyof typeof TrialState];

/** Python's numbers of the states (the journal holds these) are the indices. */
export const TRIAL_STATES: readonly TrialState[] = ["RUNNING", "COMPLETE", "PRUNED", "FAIL", "WAITING"];

/** COMPLETE, PRUNED or FAIL: such a trial never changes again. */
export function isFinished(state: TrialState): boolean {
  return state !== "RUNNING" && state !== "WAITING";
}
