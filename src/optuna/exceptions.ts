import { AntorchaError, type ErrorCode } from "../core/errors.js";
import { type OptunaCode, type OptunaParams, textOf } from "./messages.js";

/**
 * What Optuna's named exceptions have in common: users catch them by class. Errors in arguments are `AntorchaError`s, not these.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * try {
 *   optuna.createStudy({ storage, studyName: "first" });
 * } catch (error) {
 *   error instanceof optuna.exceptions.OptunaError; // true
 * }
 */
export class OptunaError extends AntorchaError {
  constructor(code: ErrorCode, text: string) {
    super(code, text);
    this.name = "OptunaError";
  }
}

/**
 * A study of this name exists already (E-OPTUNA-022). `loadIfExists: true` opens it instead.
 *
 * @example
 * const storage = new optuna.storages.InMemoryStorage();
 * optuna.createStudy({ storage, studyName: "first" });
 * optuna.createStudy({ storage, studyName: "first" }); // throws E-OPTUNA-022
 */
export class DuplicatedStudyError extends OptunaError {
  /** The name of the class, which stands before the message. */
  override readonly name = "DuplicatedStudyError";
}

/**
 * A finished trial cannot be changed (E-OPTUNA-023). Storages throw it.
 *
 * @example
 * const study = optuna.createStudy();
 * const trial = study.ask();
 * study.tell(trial, 1);
 * trial.setUserAttr("note", "too late"); // throws E-OPTUNA-023
 */
export class UpdateFinishedTrialError extends OptunaError {
  /** The name of the class, which stands before the message. */
  override readonly name = "UpdateFinishedTrialError";
}

/**
 * The storage failed for a reason of its own: a lost connection, a full disk, a lock that never came. `cause` is the driver's error.
 *
 * @example
 * new optuna.storages.JournalFileBackend("/no/such/folder/study.log"); // throws E-STORAGE-001
 */
export class StorageInternalError extends OptunaError {
  /** The name of the class, which stands before the message. */
  override readonly name = "StorageInternalError";
}

/**
 * Thrown by an objective to end its trial as PRUNED: `if (trial.shouldPrune()) throw new TrialPruned()`.
 * Not a failure, so it is no `AntorchaError` and has no code. The trial keeps its last report as value.
 *
 * @example
 * const study = optuna.createStudy();
 * study.optimize((trial) => {
 *   trial.report(0.5, 0);
 *   throw new optuna.TrialPruned();
 * }, 1);
 * study.trials[0].state; // 'PRUNED'
 */
export class TrialPruned extends Error {
  /** The name of the class, which stands before the message. */
  override readonly name = "TrialPruned";
}

/**
 * Makes an error of one of the classes above, with the text of its code, for storages of your own.
 *
 * @param kind the class
 * @param code the code of the message
 * @param params what the message tells: a compile error says what a code needs
 * @returns the error, to be thrown
 * @example
 * const { DuplicatedStudyError, raise } = optuna.exceptions;
 * throw raise(DuplicatedStudyError, "E-OPTUNA-022", { name: "first" }); // throws E-OPTUNA-022
 */
export function raise<E extends OptunaError, C extends OptunaCode>(
  kind: new (code: ErrorCode, text: string) => E,
  code: C,
  params: OptunaParams<C>,
): E {
  return new kind(code, textOf(code, params));
}
