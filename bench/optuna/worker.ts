import { writeSync } from "node:fs";
import { setVerbosity, WARNING } from "../../src/optuna/logging.js";
import { RandomSampler } from "../../src/optuna/samplers/random.js";
import { loadStudy } from "../../src/optuna/study/create.js";
import { openPlace } from "../../test/optuna/storages/media.js";

/** Runs trivial trials when it is told to: `node worker.mjs PLACE STUDY TRIALS`. */
const [place, studyName, trials] = process.argv.slice(2);
setVerbosity(WARNING);
const storage = openPlace(JSON.parse(place));
const study = await loadStudy({ storage, studyName, sampler: new RandomSampler() });
writeSync(1, "ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
await study.optimize((trial) => trial.suggestFloat("x", -1, 1) ** 2, { nTrials: Number(trials) });
await storage.removeSession();
