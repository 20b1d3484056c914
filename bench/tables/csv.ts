/**
 * CPU seconds that reading a CSV file of 1,000,000 rows × 20 columns takes, beside pandas' C parser: four decimals a number, and
 * all digits of a float64. The best of three runs each. `ANTORCHA_PYTHON=/path/to/python node tools/run.mjs bench/tables/csv.ts`
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCsv } from "../../src/io/csv/read.js";
import { PYTHON } from "../../test/optuna/interop/python.js";

const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), "antorcha-csv-"));

const MAKE = `
import sys, numpy as np, pandas as pd
table = pd.DataFrame(np.random.RandomState(0).randn(1_000_000, 20), columns=[f"x{j}" for j in range(20)])
table.to_csv(sys.argv[1] + "/all digits.csv", index=False)
table.round(4).to_csv(sys.argv[1] + "/four decimals.csv", index=False)
`;
const READ = `
import sys, time, pandas as pd
def run():
    start = time.process_time()
    pd.read_csv(sys.argv[1])
    return time.process_time() - start
print(min(run() for _ in range(${RUNS})))
`;

function ours(bytes: Uint8Array): number {
  const start = process.cpuUsage();
  readCsv(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

try {
  if (PYTHON === undefined) throw new Error("ANTORCHA_PYTHON must name a Python with pandas");
  execFileSync(PYTHON, ["-c", MAKE, folder]);
  for (const name of ["four decimals", "all digits"]) {
    const file = join(folder, `${name}.csv`);
    const bytes = readFileSync(file);
    const seconds = Math.min(...Array.from({ length: RUNS }, () => ours(bytes)));
    const pandas = Number(execFileSync(PYTHON, ["-c", READ, file], { encoding: "utf8" }));
    const megabytes = (bytes.length / 1e6).toFixed(0);
    console.log(
      `${name} (${megabytes} MB): Antorcha ${seconds.toFixed(2)} s, pandas ${pandas.toFixed(2)} s, ${(pandas / seconds).toFixed(2)}×`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
