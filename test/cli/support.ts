import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { Files } from "../../cli/files.js";
import { readModel } from "../../cli/models.js";
import { run } from "../../cli/run.js";
import { readTable } from "../../cli/tables.js";
import { Texts } from "../support/texts.js";

/** The command in a folder of its own: in this process, or as a process where a test is about that. */

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const IRIS = join(ROOT, "data/iris.csv");
export const MAIN = join(ROOT, "dist/cli/main.js");

if (!existsSync(MAIN)) spawnSync(process.execPath, ["tools/build.mjs"], { cwd: ROOT, stdio: "inherit" });

/** Of the built command: worker processes run no TypeScript. */
export const WORKER = join(ROOT, "dist/cli/tune/worker.js");

/** The files of this process's folder. */
export const files = new Files();
export const modelAt = (path: string) => readModel(path, files);
/** The table of a file, and what steps 1 and 2 want to know of it. */
export function tableAt(path: string, target: string) {
  const { table, written } = readTable(path, {}, files);
  return {
    table,
    choices: { file: path, target, task: null, written, format: {}, drop: [], categories: [] },
  };
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that goes when the file's tests are done. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "antorcha-cli-"));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  at(name: string): string {
    return join(this.path, name);
  }

  /** Writes a file and gives its name, as somebody in the folder would type it. */
  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return name;
  }

  files(): string[] {
    return readdirSync(this.path).sort();
  }

  /** Runs `antorcha` in the folder, in this process. */
  async antorcha(args: readonly string[], lang: "en" | "es" = "en"): Promise<Outcome> {
    const [out, err] = [new Texts(), new Texts()];
    const env = { ...process.env, ANTORCHA_LANG: lang };
    const status = await run(args, { out, err, cwd: this.path, env, worker: WORKER });
    return { status, stdout: out.text, stderr: err.text };
  }

  /** Runs the built `antorcha` in the folder, as a process. */
  process(args: readonly string[], lang: "en" | "es" = "en"): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [MAIN, ...args], {
        cwd: this.path,
        env: { ...process.env, ANTORCHA_LANG: lang },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const texts = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].setEncoding("utf8").on("data", (text: string) => {
          texts[name] += text;
        });
      child.on("error", reject);
      child.on("close", (status) => resolve({ status, ...texts }));
    });
  }

  /** Runs what must succeed, with nothing on standard error, and gives its standard output. */
  async output(...args: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await this.antorcha(args);
    if (status !== 0 || stderr !== "")
      throw new Error(`antorcha ${args.join(" ")}: exit ${status}\n${stderr}`);
    return stdout;
  }

  async json<T = TrainReport>(...args: readonly string[]): Promise<T> {
    return JSON.parse(await this.output(...args, "--json")) as T;
  }
}

/** The words of a command line as a shell reads them: `'it has spaces'` is one. */
export const wordsOf = (command: string): string[] =>
  (command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? []).map((word) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ""),
  );

export interface TrainReport {
  readonly command: string;
  readonly seed: number;
  readonly features: readonly string[];
  readonly constant: readonly string[];
  readonly classes: readonly string[];
  readonly rows: { readonly train: number; readonly validation: number; readonly test: number };
  readonly parameters: number;
  readonly training: {
    readonly epochs: number;
    readonly bestEpoch: number;
    readonly stoppedEarly: boolean;
    readonly seconds: number;
    readonly history: readonly {
      readonly epoch: number;
      readonly loss: number;
      readonly accuracy: number;
      readonly valLoss: number | null;
      readonly valAccuracy: number | null;
    }[];
  };
  readonly test: {
    readonly rows: number;
    readonly loss: number;
    readonly accuracy: number;
    readonly confusionMatrix: readonly (readonly number[])[];
    readonly classes: readonly { readonly class: string; readonly support: number }[];
  } | null;
  readonly model: string | null;
}

export interface PredictReport {
  readonly target: string;
  readonly rows: readonly {
    readonly prediction: string;
    readonly probability: number;
    readonly probabilities: Readonly<Record<string, number>>;
  }[];
}

/** A CSV of points around one centre a class: whoever learns anything tells them apart. */
export function clusters(classes: readonly string[], each: number | readonly number[], features = 2): string {
  const lines = [[...Array.from({ length: features }, (_, j) => `x${j}`), "kind"].join(",")];
  let state = 7;
  const noise = () => {
    state = (state * 16807) % 2147483647; // Lehmer's generator: the same table in every run
    return state / 2147483647 - 0.5;
  };
  classes.forEach((name, k) => {
    const rows = typeof each === "number" ? each : each[k];
    for (let i = 0; i < rows; i++) {
      const point = Array.from({ length: features }, (_, j) => {
        const angle = (2 * Math.PI * k) / classes.length + j;
        return (10 * Math.cos(angle) + noise()).toFixed(4);
      });
      lines.push([...point, name].join(","));
    }
  });
  return `${lines.join("\n")}\n`;
}
