import type { TrialChange } from "../records.js";

/** Changes of one trial on their way: gathered until they are sent, then settled together. */
interface Batch {
  readonly changes: TrialChange[];
  readonly settled: Promise<void>;
  /** Sends the changes now, or as soon as the batch before has arrived; later changes begin a new batch. */
  send(): void;
}

/** Runs it when the event loop turns: behind the synchronous code that is running now, so that one transaction takes all its writes. */
const atNextTurn = (globalThis as { setImmediate?: (f: () => void) => unknown }).setImmediate ?? setTimeout;

/**
 * Writes to trials that the caller does not wait for. They reach the server in the order of the calls, those of a trial that come together in one
 * transaction. When one fails, all later ones of that trial fail with the same error: a trial never finishes without its parameters.
 */
export class Outbox {
  private readonly deliver: (trialId: number, changes: readonly TrialChange[]) => Promise<void>;
  /** The batch of each trial that still takes changes. */
  private readonly open = new Map<number, Batch>();
  /** Settles when everything of a trial that was written so far has arrived; only while it is under way. */
  private readonly tails = new Map<number, Promise<void>>();
  /** Trials of which something did not arrive. */
  private readonly lost = new Map<number, Promise<void>>();

  constructor(deliver: (trialId: number, changes: readonly TrialChange[]) => Promise<void>) {
    this.deliver = deliver;
  }

  /** Is anything of this trial still under way? */
  has(trialId: number): boolean {
    return this.tails.has(trialId);
  }

  /** Adds a change; a change of state is sent at once. The promise may be left alone: it is no unhandled rejection. */
  put(trialId: number, change: TrialChange): Promise<void> {
    const lost = this.lost.get(trialId);
    if (lost !== undefined) return lost;
    const batch = this.open.get(trialId) ?? this.begin(trialId);
    batch.changes.push(change);
    if (change.kind === "state") batch.send();
    return batch.settled;
  }

  private begin(trialId: number): Batch {
    const changes: TrialChange[] = [];
    const before = this.tails.get(trialId) ?? Promise.resolve();
    let start = (): void => {};
    const begun = new Promise<void>((resolve) => {
      start = resolve;
    });
    const settled = Promise.all([begun, before]).then(() => {
      this.open.delete(trialId);
      return this.deliver(trialId, changes);
    });
    const batch: Batch = { changes, settled, send: start };
    this.open.set(trialId, batch);
    this.tails.set(trialId, settled);
    const arrived = (): void => {
      if (this.tails.get(trialId) === settled) this.tails.delete(trialId);
    };
    settled.then(arrived, () => {
      this.lost.set(trialId, settled);
      this.open.delete(trialId);
      arrived();
    });
    atNextTurn(start);
    return batch;
  }

  /** Waits until all of one trial, or of all, has arrived. */
  async flush(trialId?: number): Promise<void> {
    for (const batch of trialId === undefined ? this.open.values() : [this.open.get(trialId)]) batch?.send();
    await Promise.all(trialId === undefined ? this.tails.values() : [this.tails.get(trialId)]);
  }
}
