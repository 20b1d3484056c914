import { CommanderError } from "commander";
import { AntorchaError } from "../src/core/errors.js";
import { hostOf, type RunOptions } from "./host.js";
import { INTERRUPTED } from "./interrupt.js";
import { isolated } from "./isolated.js";
import { antorcha } from "./program.js";
import { sentence } from "./sentence.js";

/** Errors that say that Ctrl-C was pressed. */
const ENDED: readonly string[] = ["E-CLI-018", "E-CLI-028", "E-TUNE-012"];

/** Commands of one program run one after the other: language, random numbers and warnings are the program's. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The `antorcha` command in this process: what is typed after its name, and where its texts go. Bad input: one clear sentence
 * on the standard error, nothing half-written. It leaves the process as it was: no exit, no change of folder or language; a second
 * run prints what a second process would.
 *
 * @returns the exit code: 0, 1 after an error, 130 after Ctrl-C
 * @example await run(["predict", "iris.model", "new.csv"], { out: process.stdout, err: process.stderr, worker })
 */
export function run(argv: readonly string[], options: RunOptions): Promise<number> {
  const turn = last.then(() => perform(argv, options));
  last = turn.catch(() => {});
  return turn;
}

function perform(argv: readonly string[], options: RunOptions): Promise<number> {
  const host = hostOf(options);
  return isolated(host, async () => {
    try {
      const program = antorcha(host);
      if (argv.length === 0) program.outputHelp();
      else await program.parseAsync([...argv], { from: "user" });
      return 0;
    } catch (error) {
      if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, --version
      host.err.write(`${sentence(error)}\n`);
      return error instanceof AntorchaError && ENDED.includes(error.code) ? INTERRUPTED : 1;
    }
  });
}
