import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { repr } from "../../text/repr.js";
import { UpdateFinishedTrialError } from "../exceptions.js";
import { logger } from "../logging.js";
import { type Flow, flow, isPromise, type MaybePromise, wait } from "../maybe.js";
import * as kinds from "../parameters.js";
import { type BaseStorage, type Heartbeat, isHeartbeatEnabled } from "../storages/base.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { StudyHandle } from "./view.js";

/** Fails the trials whose workers fell silent, and hands them to the storage's callback (which may enqueue them anew). */
export function* failStale(study: StudyHandle, storage: BaseStorage, studyId: number): Flow<void> {
  if (!isHeartbeatEnabled(storage)) return;
  const failed: number[] = [];
  const stale = yield* wait(storage.getStaleTrialIds(studyId));
  // They are other workers': what these have written since we last looked is not known yet.
  if (stale.length > 0) yield* wait(storage.sync(studyId));
  for (const trialId of stale) {
    try {
      if (yield* wait(storage.setTrialStateValues(trialId, "FAIL"))) failed.push(trialId);
    } catch (error) {
      // Another worker was faster, and calls the callback itself.
      if (!(error instanceof UpdateFinishedTrialError)) throw error;
    }
  }
  const callback = storage.getHeartbeatStaleTrialCallback();
  if (callback === null) return;
  for (const trialId of failed) {
    const trial: FrozenTrial = storage.getTrial(trialId).copy();
    yield* wait(callback(study, trial));
  }
}

/** The signs of life of one running trial. */
export interface Pulse {
  /** Gives a sign if one is due and no thread does: called along with a trial's writes, as a synchronous objective lets no timer run. */
  beat(): void;
  stop(): void;
}

const STILL: Pulse = { beat() {}, stop() {} };

/**
 * Begins to give signs of life for a trial: now, then at the storage's interval, from a thread where the storage has one (Python's Optuna has
 * one for each trial), else by a timer. A sign that fails is logged; the next may succeed.
 */
export function startPulse(storage: BaseStorage, trialId: number): Pulse {
  if (!isHeartbeatEnabled(storage)) return STILL;
  const heart: Heartbeat = storage;
  const interval = heart.getHeartbeatInterval()! * 1000;
  let last = Number.NEGATIVE_INFINITY;
  const complain = (error: unknown) =>
    logger.warning(`The heartbeat of trial id ${trialId} failed: ${repr(error)}`);
  const give = () => {
    last = Date.now();
    try {
      const sent: MaybePromise<void> = heart.recordHeartbeat(trialId);
      if (isPromise(sent)) sent.then(undefined, complain);
    } catch (error) {
      complain(error);
    }
  };
  give();
  const thread = heart.beatAlong?.(trialId, complain) ?? null;
  const timer = setInterval(() => {
    if (thread?.alive !== true) give();
  }, interval);
  (timer as { unref?: () => void }).unref?.();
  return {
    beat() {
      if (thread?.alive !== true && Date.now() - last >= interval) give();
    },
    stop() {
      clearInterval(timer);
      thread?.stop();
    },
  };
}

type Stored = StudyHandle & { readonly storage: BaseStorage; readonly studyId: number };

const FAIL_STALE = signature<{ study: Stored }>("failStaleTrials", {
  study: parameter(REQUIRED, kinds.study),
});

/**
 * Fails the running trials whose workers fell silent, as `optimize` does before each trial: for programs that `ask` and `tell`. Does
 * nothing without a heartbeat (`heartbeatInterval` of `RDBStorage`).
 *
 * @returns nothing, or a promise with PostgreSQL and MySQL
 * @example
 * const study = optuna.createStudy();
 * study.ask();
 * optuna.storages.failStaleTrials(study);
 * study.trials[0].state; // 'RUNNING'
 */
export function failStaleTrials(
  ...args: Called<[study: Stored], { study: Stored }, ["study"]>
): MaybePromise<void> {
  const { study } = FAIL_STALE.read(args);
  return flow(() => failStale(study, study.storage, study.studyId));
}
