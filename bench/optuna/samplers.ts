/**
 * CPU time of a trial with 1,000 and 10,000 finished trials, for the samplers, beside Python's Optuna in the same run.
 *
 *   ANTORCHA_PYTHON=… node tools/run.mjs bench/optuna/samplers.ts [trials measured, default 30] [of Python's, default 10]
 */
import { pathToFileURL } from "node:url";
import { bundle } from "../../test/optuna/storages/processes.js";

const [ours = 30, theirs = 10] = process.argv.slice(2).map(Number);
// As one file, as users have it: Vite's runner reads every import anew at each call.
const file = await bundle(new URL("measureSamplers.ts", import.meta.url), "bench-samplers");
const bundled: typeof import("./measureSamplers.js") = await import(pathToFileURL(file).href);
const { CASES, measure, measurePython, SIZES } = bundled;
const python = measurePython(CASES, theirs);
console.log("CPU ms a trial              finished   Antorcha     Python");
CASES.forEach((one, i) => {
  SIZES.forEach((trials, j) => {
    const own = measure(one, trials, ours);
    const other = python?.[i * SIZES.length + j];
    const beside =
      other === undefined ? "" : `${other.toFixed(1).padStart(11)}   ${(other / own).toFixed(1)} ×`;
    console.log(
      `${one.name.padEnd(26)}${String(trials).padStart(10)}${own.toFixed(2).padStart(11)}${beside}`,
    );
  });
});
