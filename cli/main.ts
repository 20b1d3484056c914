#!/usr/bin/env node
import { CommanderError } from "commander";
import { AntorchaError } from "../src/core/errors.js";
import { reasonOf } from "./files.js";
import { INTERRUPTED } from "./interrupt.js";
import { failure } from "./messages.js";
import { antorcha } from "./program.js";
import { sentence } from "./sentence.js";

/** Errors that say that Ctrl-C was pressed. */
const ENDED: readonly string[] = ["E-CLI-018", "E-CLI-028", "E-TUNE-012"];

/** The `antorcha` command. Bad input: one clear sentence on standard error, exit code 1, nothing half-written. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const program = antorcha();
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, --version
    console.error(sentence(error));
    return error instanceof AntorchaError && ENDED.includes(error.code) ? INTERRUPTED : 1;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`antorcha predict … | head`) is no error.
  if (error.code === "EPIPE") return;
  console.error(sentence(failure("E-CLI-020", { reason: reasonOf(error) })));
  process.exit(1);
});
process.stderr.on("error", () => {}); // nobody is left to tell

process.exitCode = await main(process.argv.slice(2));
