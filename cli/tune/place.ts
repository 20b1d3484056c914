import { storages } from "../../src/optuna/index.js";
import type { Host } from "../host.js";
import { openPlace, type Place } from "../studies/storage.js";

/** How often a trial is begun anew whose worker died. */
const RETRIES = 2;

/** Puts a trial that did not end by itself back in line. */
export const retry = new storages.RetryFailedTrialCallback({ maxRetry: RETRIES });

/** The storage of a study; databases watch the workers of all machines, journals know no signs of life. */
export function storageOf(place: Place, host: Pick<Host, "files">, heartbeat: number): storages.BaseStorage {
  return openPlace(place, host, { heartbeatInterval: heartbeat, heartbeatStaleTrialCallback: retry });
}
