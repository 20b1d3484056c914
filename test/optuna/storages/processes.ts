import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Place } from "./media.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A script of ours as one file that plain Node runs; it lies where the packages of this repository are found. */
export async function bundle(entry: URL, name: string): Promise<string> {
  const folder = join(root, "node_modules/.cache/antorcha-tests");
  mkdirSync(folder, { recursive: true });
  const file = `${name}.mjs`;
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(entry),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: file } },
    },
  });
  return join(folder, file);
}

/** How a worker is started: Python's, or ours. */
export type Side = (
  place: Place,
  study: string,
  trials: number,
  name: string,
  heartbeat?: number,
) => string[];

/** A worker process, and what it has said: the numbers of the trials that it knows as finished. */
export class Worker {
  readonly process: ChildProcess;
  readonly finished: number[] = [];
  /** It has opened its storage and waits for `go`. */
  readonly ready: Promise<void>;
  readonly ended: Promise<{ code: number | null; errors: string }>;

  constructor([command, ...args]: readonly string[]) {
    this.process = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    let rest = "";
    let isReady = (): void => {};
    this.ready = new Promise((resolve) => {
      isReady = resolve;
    });
    this.process.stdin!.on("error", () => {});
    this.process.stderr!.on("data", (data) => {
      errors += data;
    });
    this.process.stdout!.on("data", (data) => {
      const lines = (rest + data).split("\n");
      rest = lines.pop()!;
      for (const line of lines) {
        if (line === "ready") isReady();
        else this.finished.push(Number(line));
      }
    });
    this.ended = new Promise((resolve) => {
      this.process.on("close", (code) => {
        isReady();
        resolve({ code, errors });
      });
    });
  }

  go(): void {
    this.process.stdin!.end("go\n");
  }

  kill(): void {
    this.process.kill("SIGKILL");
  }
}

/** Starts all of them at the same moment and waits for their ends. */
export async function race(workers: readonly Worker[]): Promise<{ code: number | null; errors: string }[]> {
  await Promise.all(workers.map((worker) => worker.ready));
  for (const worker of workers) worker.go();
  return Promise.all(workers.map((worker) => worker.ended));
}
