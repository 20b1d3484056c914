import { say } from "../../src/core/messages/language.js";
import type { Study } from "../../src/optuna/index.js";
import type { Host } from "../host.js";
import { countsOf, ranked } from "../report/tuning.js";
import { tuningProgress } from "../report/tuningProgress.js";
import { Crew } from "./crew.js";
import { Halt } from "./halt.js";
import type { Job } from "./protocol.js";

export interface SearchOptions {
  readonly trials: number;
  readonly workers: number;
  readonly timeout?: number;
  /** Say on the standard error how it goes. */
  readonly bars: boolean;
  /** Throws where the search has become useless. */
  readonly check?: () => void;
}

/** Complete and pruned trials: what `--trials` counts. */
export function finishedOf(study: Study): number {
  const { complete, pruned } = countsOf(study);
  return complete + pruned;
}

/**
 * Runs the trials of a study in worker processes.
 * @param isNew then the first worker's sampler begins with the seed, the second's with the next, …; workers that join or go on begin
 *   anywhere, so that none suggests what another one has suggested already
 */
export async function search(
  study: Study,
  isNew: boolean,
  job: Omit<Job, "samplerSeed">,
  { trials, workers, timeout, bars, check }: SearchOptions,
  host: Host,
): Promise<{ interrupted: boolean; seconds: number }> {
  const began = performance.now();
  await study.sync();
  const progress = tuningProgress(trials, finishedOf(study), bars ? host.err : null);
  const options = {
    workers,
    trials,
    timeout,
    check,
    heartbeat: job.heartbeat,
    seed: (place: number) => (isNew ? (job.settings.seed + place) % 2 ** 32 : null),
    ended: () => progress.show(finishedOf(study), ranked(study)[0]?.value ?? null),
  };
  const crew = new Crew(study, job, options, host);
  const stop = () => {
    const word = say(
      "Stopping the workers; Ctrl-C once more ends at once.",
      "Parando los procesos; Ctrl-C otra vez acaba de inmediato.",
    );
    if (bars) host.err.write(`\n${word}\n`);
    crew.stop();
  };
  const interrupted = await Halt.during(host, stop, async (halt) => {
    await crew.run().finally(progress.close);
    return halt.asked;
  });
  await study.sync();
  return { interrupted, seconds: (performance.now() - began) / 1000 };
}
