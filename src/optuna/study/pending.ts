import { isPromise, type MaybePromise } from "../maybe.js";

/** Writes that are on their way to a server, by trial id (−1: the study's own). With a synchronous storage there never are any. */
export class PendingWrites {
  private readonly byTrial = new Map<number, PromiseLike<unknown>[]>();

  add(trialId: number, write: MaybePromise<unknown>): void {
    if (!isPromise(write)) return;
    // Its failure is reported where the trial is told; until then it must not count as unhandled.
    write.then(undefined, () => {});
    const list = this.byTrial.get(trialId);
    if (list) list.push(write);
    else this.byTrial.set(trialId, [write]);
  }

  /** Forgets the trial's writes, and gives a promise that settles when they all have; undefined when there are none. */
  drain(trialId: number): PromiseLike<unknown> | undefined {
    const list = this.byTrial.get(trialId);
    this.byTrial.delete(trialId);
    if (list === undefined) return undefined;
    const all = Promise.all(list);
    // It may fail before it is awaited, which comes behind the trial's state.
    all.catch(() => {});
    return all;
  }
}
