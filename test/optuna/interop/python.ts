import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loads } from "../../../src/optuna/json.js";
import type { Place } from "../storages/media.js";
import type { Side } from "../storages/processes.js";

/** A Python with Optuna 5 (and psycopg2, PyMySQL for servers): `ANTORCHA_PYTHON=/path/to/python`. */
export const PYTHON = process.env.ANTORCHA_PYTHON;

const script = fileURLToPath(new URL("partner.py", import.meta.url));

export const theirs: Side = (place, study, trials, name, heartbeat) => [
  PYTHON!,
  script,
  "work",
  JSON.stringify(place),
  study,
  String(trials),
  name,
  ...(heartbeat === undefined ? [] : [String(heartbeat)]),
];

async function run(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON!, [script, ...args], { maxBuffer: 1 << 28 });
  return stdout;
}

/** Python makes a study with everything that is hard. */
export async function fillByPython(place: Place, study: string): Promise<void> {
  await run("fill", JSON.stringify(place), study);
}

/** The study as Python sees it, in the form of `dumpStudy`. */
export async function dumpByPython(place: Place, study: string): Promise<unknown> {
  return loads(await run("dump", JSON.stringify(place), study));
}
