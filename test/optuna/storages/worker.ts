import { writeSync } from "node:fs";
import { TrialPruned } from "../../../src/optuna/exceptions.js";
import { ERROR, setVerbosity } from "../../../src/optuna/logging.js";
import { NopPruner } from "../../../src/optuna/pruners/nop.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import { createStudy } from "../../../src/optuna/study/create.js";
import { openPlace } from "./media.js";

/**
 * A process that runs trials of a study, as `partner.py work` does on Python's side, and says the number of each finished one (when the storage
 * has it): `node worker.mjs PLACE STUDY TRIALS NAME [HEARTBEAT]`.
 */
const [place, studyName, trials, name, heartbeat] = process.argv.slice(2);
// Breaking the lock of a dead worker is worth a warning, but nothing unexpected here.
setVerbosity(ERROR);
const options =
  heartbeat === undefined
    ? undefined
    : { heartbeatInterval: Number(heartbeat), gracePeriod: 2 * Number(heartbeat) };
const storage = openPlace(JSON.parse(place), options);

// All begin together: the test says when.
writeSync(1, "ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();

// As workers are started: whoever comes first makes the study.
const study = await createStudy({
  storage,
  studyName,
  loadIfExists: true,
  sampler: new RandomSampler(),
  pruner: new NopPruner(),
});
await study.optimize(
  async (trial) => {
    const x = trial.suggestFloat("x", -1, 1);
    const n = trial.suggestInt("n", 0, 9);
    const c = trial.suggestCategorical("c", ["a", "b"]);
    trial.setUserAttr("worker", name);
    trial.setUserAttr("check", [x, n, c]);
    for (let step = 0; step < 3; step++) trial.report(x + step, step);
    // Lets others in, as an objective that computes something would.
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (Math.random() < 0.1) throw new TrialPruned();
    return x + n;
  },
  {
    nTrials: Number(trials),
    callbacks: [(_study, trial) => void writeSync(1, `${trial.number}\n`)],
  },
);
await storage.removeSession();
