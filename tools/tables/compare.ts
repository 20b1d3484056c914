import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../../cli/run.js";
import { readCsv } from "../../src/io/index.js";
import { accuracyScore, r2Score, rocAucScore } from "../../src/sklearn/index.js";
import { Texts } from "../../test/support/texts.js";
import { type Kind, TABLES } from "./tables.js";

/**
 * `antorcha train` with its defaults on the twelve tables, beside scikit-learn's linear model and MLP: the table of docs/tabular.md.
 *
 *     node tools/run.mjs tools/tables/make.ts FOLDER
 *     python tools/tables/sklearn_scores.py FOLDER
 *     node tools/run.mjs tools/tables/compare.ts FOLDER [NAME,…]
 */

const folder = resolve(process.argv[2]);
const only = process.argv[3]?.split(",");
const theirs: Record<string, { linear: number; mlp: number }> = JSON.parse(
  readFileSync(join(folder, "sklearn.json"), "utf8"),
);
const SEEDS = [0, 1, 2];

/** Runs a command; what it says on its standard output. */
async function antorcha(...args: string[]): Promise<string> {
  const [out, err] = [new Texts(), new Texts()];
  const status = await run(args, { out, err, cwd: folder, worker: "" });
  if (status !== 0) throw new Error(`antorcha ${args.join(" ")}: ${err.text}`);
  return out.text;
}

interface Answer {
  readonly prediction: string | number;
  readonly probabilities: Readonly<Record<string, number>>;
}

async function scoreOf({ name: title, target, score, codes = [] }: Kind, seed: number): Promise<number> {
  const name = title.split(" ")[0];
  const model = `${name}-${seed}.model`;
  const learn = ["--target", target, "--test", "0", "--seed", String(seed), "--model", model, "--force"];
  if (codes.length > 0) learn.push("--categories", codes.join(","));
  await antorcha("train", `${name}-train.csv`, ...learn);
  const rows: Answer[] = JSON.parse(await antorcha("predict", model, `${name}-test.csv`, "--json")).rows;
  const truth = [...readCsv(readFileSync(join(folder, `${name}-test.csv`))).column(target)];
  const predicted = rows.map(({ prediction }) => prediction);
  if (score === "r2") {
    const numbers = truth.map((value) => Number(String(value).replace(/[$,]/g, "")));
    return r2Score(numbers, predicted.map(Number)) as number;
  }
  if (score === "auc")
    return rocAucScore(
      truth.map(Number),
      rows.map(({ probabilities }) => probabilities["1"]),
    ) as number;
  return accuracyScore(truth.map(String), predicted.map(String)) as number;
}

console.log("| table | rows | score | `antorcha train` | linear model | MLP |\n|---|---|---|---|---|---|");
for (const table of TABLES) {
  const { name, rows, score } = table;
  if (only !== undefined && !only.includes(name)) continue;
  const scores: number[] = [];
  for (const seed of SEEDS) scores.push(await scoreOf(table, seed));
  const ours = scores.reduce((a, b) => a + b, 0) / scores.length;
  const { linear, mlp } = theirs[name];
  const cells = [ours, linear, mlp].map((value) => value.toFixed(3)).join(" | ");
  const word = { accuracy: "accuracy", r2: "R²", auc: "ROC AUC" }[score];
  const behind = Math.max(linear, mlp) - ours;
  const note = behind > 0.02 ? ` worse by ${behind.toFixed(3)}: ${scores.map((x) => x.toFixed(3))}` : "";
  console.log(`| ${name} | ${rows} | ${word} | ${cells} |${note}`);
}
