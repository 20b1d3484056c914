#!/usr/bin/env node
import { reasonOf } from "./files.js";
import { failure } from "./messages.js";
import { run } from "./run.js";
import { sentence } from "./sentence.js";

/** The `antorcha` command as a process: `run` with the process's own streams, signals and exit code. */
const { stdout: out, stderr: err } = process;

out.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`antorcha predict … | head`) is not an error.
  if (error.code === "EPIPE") return;
  err.write(`${sentence(failure("E-CLI-020", { reason: reasonOf(error) }))}\n`);
  process.exit(1);
});
err.on("error", () => {}); // nobody is left to tell

process.exitCode = await run(process.argv.slice(2), {
  out,
  err,
  signals: process,
  end: (code) => process.exit(code),
  worker: new URL("./tune/worker.js", import.meta.url),
});
