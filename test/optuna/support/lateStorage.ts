import type {
  BaseStorage,
  Heartbeat,
  HeartbeatStaleTrialCallback,
} from "../../../src/optuna/storages/base.js";
import { InMemoryStorage } from "../../../src/optuna/storages/memory.js";

type Method = (...args: never[]) => unknown;

const WRITES = [
  "createNewStudy",
  "deleteStudy",
  "setStudyUserAttr",
  "setStudySystemAttr",
  "getStudyIdFromName",
  "getAllStudies",
  "createNewTrial",
  "setTrialParam",
  "setTrialStateValues",
  "setTrialIntermediateValue",
  "setTrialUserAttr",
  "setTrialSystemAttr",
  "sync",
  "flush",
  "removeSession",
] as const;

/**
 * A storage like that of a database server, over one in memory: what writes or finds gives a promise that is settled some ticks later; what
 * reads answers at once. `calls` counts, `failing` names methods whose promises reject (while the cache has the write).
 */
export function lateStorage(failing: ReadonlySet<string> = new Set()): BaseStorage & {
  readonly calls: Map<string, number>;
  readonly inner: InMemoryStorage;
} {
  const inner = new InMemoryStorage();
  const calls = new Map<string, number>();
  const late = Object.create(inner, {
    synchronous: { value: false },
    calls: { value: calls },
    inner: { value: inner },
  });
  for (const name of WRITES) {
    const method = (inner[name as keyof InMemoryStorage] as Method).bind(inner);
    const delayed = (...args: never[]) => {
      calls.set(name, (calls.get(name) ?? 0) + 1);
      let result: unknown;
      try {
        result = method(...args);
      } catch (error) {
        return Promise.reject(error);
      }
      return new Promise((resolve, reject) => {
        setTimeout(() => (failing.has(name) ? reject(new Error(`${name} failed`)) : resolve(result)), 1);
      });
    };
    Object.defineProperty(late, name, { value: delayed });
  }
  return late;
}

/** A storage in memory whose workers' pulse is recorded; `stale` are the trials that count as dead. */
export class PulsingStorage extends InMemoryStorage implements Heartbeat {
  readonly beats: number[] = [];
  stale: number[] = [];
  callback: HeartbeatStaleTrialCallback | null = null;
  interval: number | null = 60;

  recordHeartbeat(trialId: number): void {
    this.beats.push(trialId);
  }

  getStaleTrialIds(): number[] {
    return this.stale;
  }

  getHeartbeatInterval(): number | null {
    return this.interval;
  }

  getHeartbeatStaleTrialCallback(): HeartbeatStaleTrialCallback | null {
    return this.callback;
  }
}
