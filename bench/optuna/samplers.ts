/**
 * CPU time of a trial with 1,000 and 10,000 finished trials, for the samplers, beside Python's Optuna in the same run.
 *
 *   ANTORCHA_PYTHON=… node tools/run.mjs bench/optuna/samplers.ts [trials measured, default 30] [of Python's, default 10]
 */
import { setVerbosity, WARNING } from "../../src/optuna/logging.js";
import { CASES, measure, measurePython, SIZES } from "./measureSamplers.js";

const [ours = 30, theirs = 10] = process.argv.slice(2).map(Number);
setVerbosity(WARNING);
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
