import { AntorchaError, type ErrorCode } from "../core/errors.js";
import { type OptunaCode, type OptunaParams, textOf } from "./messages.js";

/** Optuna's named exceptions: users catch them by class. */
export class OptunaError extends AntorchaError {
  constructor(code: ErrorCode, text: string) {
    super(code, text);
    this.name = "OptunaError";
  }
}

/** A study of this name exists already. */
export class DuplicatedStudyError extends OptunaError {
  override readonly name = "DuplicatedStudyError";
}

/** A finished trial cannot be changed. */
export class UpdateFinishedTrialError extends OptunaError {
  override readonly name = "UpdateFinishedTrialError";
}

/** The storage failed for a reason of its own: a lost connection, a full disk, a lock that never came. `cause` is the driver's error. */
export class StorageInternalError extends OptunaError {
  override readonly name = "StorageInternalError";
}

/**
 * Thrown by an objective to end its trial as PRUNED: `if (trial.shouldPrune()) throw new TrialPruned()`.
 * Not a failure, so it is no `AntorchaError` and has no code.
 */
export class TrialPruned extends Error {
  override readonly name = "TrialPruned";
}

/** Makes an error of one of the classes above, with the text of its code: `throw raise(DuplicatedStudyError, "E-STUDY-…", {…})`. */
export function raise<E extends OptunaError, C extends OptunaCode>(
  kind: new (code: ErrorCode, text: string) => E,
  code: C,
  params: OptunaParams<C>,
): E {
  return new kind(code, textOf(code, params));
}
