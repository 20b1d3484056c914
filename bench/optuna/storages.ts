/**
 * Trivial trials a second on shared storages, for 1, 2 and 4 processes, beside Python's Optuna in the same run, and how long a study of 10,000
 * trials × 6 parameters takes to load.
 *
 *   ANTORCHA_PYTHON=… ANTORCHA_POSTGRES=… node tools/run.mjs bench/optuna/storages.ts [trials of ours, default 1000] [of Python's, default 100]
 */
import { setVerbosity, WARNING } from "../../src/optuna/logging.js";
import { inMemory, loading, MEDIA, ourWorker, pythonWorker, speed } from "./measureStorages.js";

const [ours = 1000, theirs = 100] = process.argv.slice(2).map(Number);
setVerbosity(WARNING);
const worker = await ourWorker();
inMemory(100);
console.log(`trials a second, RandomSampler, f(x) = x²; in memory ${inMemory(ours).toFixed(0)}`);
console.log("storage     processes   Antorcha     Python");
for (const [name, make] of MEDIA) {
  for (const processes of [1, 2, 4]) {
    const own = await speed(make, worker, processes, ours);
    const other = pythonWorker && (await speed(make, pythonWorker, processes, theirs));
    const ratio =
      other === undefined ? "" : `${other.toFixed(0).padStart(11)}   ${(own / other).toFixed(1)} ×`;
    console.log(`${name.padEnd(12)}${String(processes).padStart(9)}${own.toFixed(0).padStart(11)}${ratio}`);
  }
}
for (const [name, make] of MEDIA) {
  console.log(`${name}: 10,000 trials × 6 parameters load in ${(await loading(make)).toFixed(0)} ms`);
}
