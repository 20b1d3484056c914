import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FrozenTrial } from "../../src/optuna/index.js";
import { logging, storages } from "../../src/optuna/index.js";
import { openPlace, POSTGRES, postgres } from "../optuna/storages/media.js";
import { Folder, IRIS, MAIN, modelAt, type PredictReport, type TrainReport, wordsOf } from "./support.js";

logging.setVerbosity(logging.WARNING);
const folder = new Folder();

interface Counts {
  readonly complete: number;
  readonly pruned: number;
  readonly failed: number;
  readonly running: number;
  readonly waiting: number;
}
interface TuneReport extends TrainReport {
  readonly study: {
    readonly name: string;
    readonly storage: string | null;
    readonly trials: Counts;
    readonly best: {
      readonly number: number;
      readonly value: number;
      readonly params: Record<string, unknown>;
    };
    readonly top: readonly { readonly number: number; readonly value: number }[];
  };
}

/** Few epochs: what is tested is the search. */
const TUNE = ["tune", IRIS, "--target", "species", "--epochs", "6"];
const tune = (...args: string[]) => folder.json<TuneReport>(...TUNE, ...args);

/** The trials of a storage's only study, by number. */
async function trialsIn(storage: string): Promise<FrozenTrial[]> {
  const place = storage.replace("sqlite:///", `sqlite:///${folder.path}/`);
  const opened = storage.includes("://")
    ? openPlace({ kind: "url", url: place })
    : new storages.JournalStorage(new storages.JournalFileBackend(folder.at(storage)));
  try {
    const [study] = await opened.getAllStudies();
    await opened.sync(study.studyId);
    return opened.getAllTrials(await opened.getStudyIdFromName(study.studyName));
  } finally {
    await opened.removeSession();
  }
}

/** Numbers without gaps, and nothing half done. */
function expectWhole(trials: readonly FrozenTrial[], finished: number): void {
  expect(trials.map(({ number }) => number)).toEqual(trials.map((_, i) => i));
  expect(trials.filter(({ state }) => state === "RUNNING")).toEqual([]);
  const done = trials.filter(({ state }) => state === "COMPLETE" || state === "PRUNED");
  expect(done).toHaveLength(finished);
  for (const trial of done)
    expect(Object.keys(trial.params)).toHaveLength(5 + (trial.params.n_layers as number));
}

/** Starts a process that can be hurt. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...TUNE, ...args], {
    cwd: folder.path,
    env: { ...process.env, ANTORCHA_LANG: "en" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on("close", (status) => resolve({ status, ...texts })),
  );
  return { child, ended };
}

/** The worker processes of a command, on Linux. */
const workersOf = ({ pid }: ChildProcess): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
const alive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many trials are complete; none while there is no storage yet. */
const completeIn = async (storage: string): Promise<number> =>
  (await trialsIn(storage).catch(() => [])).filter(({ state }) => state === "COMPLETE").length;

/** Waits until the study has some trials. */
async function begun(storage: string, count: number): Promise<void> {
  for (let wait = 0; wait < 400; wait++) {
    const trials = await trialsIn(storage).catch(() => []);
    if (trials.length >= count) return;
    await sleep(50);
  }
  throw new Error(`fewer than ${count} trials in ${storage}`);
}

describe("antorcha tune", () => {
  it.each(["sqlite:///two.db", "two.log"])(
    "finds with two workers in %s, trains the best again, saves it",
    async (storage) => {
      const report = await tune(
        "--trials",
        "12",
        "--workers",
        "2",
        "--storage",
        storage,
        "--model",
        "best.model",
      );
      const { study } = report;
      expect(study).toMatchObject({ name: "iris", storage, trials: { failed: 0, running: 0, waiting: 0 } });
      const trials = await trialsIn(storage);
      expectWhole(trials, 12);
      expect(study.trials.complete + study.trials.pruned).toBe(12);
      const values = trials.flatMap(({ state, value }) => (state === "COMPLETE" ? [value as number] : []));
      expect(study.best.value).toBe(Math.min(...values));
      expect(study.top.map(({ value }) => value)).toEqual([...values].sort((a, b) => a - b).slice(0, 10));
      // The same hyperparameters and the same seed: the same network to the last digit.
      const { history, bestEpoch } = report.training;
      expect(history[bestEpoch - 1].valLoss).toBe(study.best.value);
      expect(trials[study.best.number].userAttrs).toEqual({
        accuracy: history[bestEpoch - 1].valAccuracy,
        epoch: bestEpoch,
      });
      expect(trials[study.best.number].intermediateValues.size).toBe(history.length);

      const { spec } = modelAt(folder.at("best.model"));
      const { n_layers, dropout } = study.best.params;
      expect(spec.hidden).toEqual(
        Array.from({ length: n_layers as number }, (_, i) => study.best.params[`n_units_l${i}`]),
      );
      expect(spec.made).toMatchObject({ study: "iris", trial: study.best.number });
      expect(spec.dropout).toBe(dropout);
      const { rows } = await folder.json<PredictReport>("predict", "best.model", IRIS);
      expect(rows).toHaveLength(150);
    },
  );

  it("prints the command that trains the same network without a search", async () => {
    const { command, training } = await tune("--trials", "3");
    const [, ...args] = wordsOf(command);
    const trained = await folder.json(...args);
    expect(trained.training.history).toEqual(training.history);
  });

  it("takes tables of all kinds: quantities, categories, missing values, semicolons", async () => {
    const colours = ["red", "green", "blue"];
    const rows = Array.from({ length: 60 }, (_, i) => {
      const [x, colour] = [(i * 7) % 30, i % 3];
      return `${x % 11 === 0 ? "" : `${x},5`};${colours[colour]};${i};${2 * x + 10 * colour},25`;
    });
    folder.put("prices.csv", `x;colour;id;price\n${rows.join("\n")}\n`);
    const report = await folder.json<TuneReport>(
      ...["tune", "prices.csv", "--target", "price", "--decimal", ",", "--drop", "id", "--trials", "4"],
      ...["--epochs", "20", "--model", "prices.model", "--storage", "sqlite:///prices.db"],
    );
    const { spec } = modelAt(folder.at("prices.model"));
    expect(spec.task).toBe("regression");
    expect(spec.features.map(({ name, kind }) => [name, kind])).toEqual([
      ["x", "number"],
      ["colour", "category"],
    ]);
    const trials = await trialsIn("sqlite:///prices.db");
    expectWhole(trials, 4);
    expect(Object.keys(trials[report.study.best.number].userAttrs)).toEqual(["epoch"]);
    const { stderr, status } = await folder.antorcha([
      ...["tune", "prices.csv", "--target", "price", "--decimal", ",", "--trials", "4", "--epochs", "20"],
      ...["--storage", "sqlite:///prices.db"],
    ]);
    expect(stderr).toMatch(/--drop id.*--drop none.*\[E-TUNE-010\]/);
    expect(status).toBe(1);
  });

  it("repeats itself with one worker and a seed, and not with another seed", async () => {
    const params = async (seed: string) => {
      const storage = `sqlite:///seed${seed}${Math.random()}.db`;
      await tune("--trials", "12", "--epochs", "3", "--seed", seed, "--storage", storage);
      return (await trialsIn(storage)).map(({ params, state, value }) => ({ params, state, value }));
    };
    const [one, again, other] = [await params("1"), await params("1"), await params("2")];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("prunes, and not with --pruner none", async () => {
    const pruned = await tune("--trials", "14", "--epochs", "16");
    const whole = await tune("--trials", "8", "--pruner", "none", "--patience", "0");
    expect(pruned.study.trials.pruned).toBeGreaterThan(0);
    expect(pruned.study.storage).toBeNull();
    expect(whole.study.trials).toMatchObject({ complete: 8, pruned: 0 });
  });

  it("goes on with a study that exists, up to the number of trials in all", async () => {
    const more = (trials: string) =>
      tune("--trials", trials, "--storage", "sqlite:///more.db", "--study-name", "más 🐦");
    await more("4");
    expectWhole(await trialsIn("sqlite:///more.db"), 4);
    const again = await more("4");
    expect(again.study.trials.complete).toBe(4);
    expect(again.training.history.length).toBeGreaterThan(0);
    await more("7");
    const trials = await trialsIn("sqlite:///more.db");
    expectWhole(trials, 7);
    expect(new Set(trials.map(({ params }) => params.lr)).size).toBe(7); // nothing is suggested twice
  });

  it.each(["random", "qmc"])("takes the sampler %s, and each pruner", async (sampler) => {
    for (const pruner of ["halving", "hyperband"]) {
      const { study } = await tune("--trials", "6", "--sampler", sampler, "--pruner", pruner);
      expect(study.trials.complete + study.trials.pruned).toBe(6);
    }
  });

  it("ends after --timeout with what there is", async () => {
    const began = performance.now();
    const { study } = await tune("--trials", "100000", "--timeout", "3", "--epochs", "3", "--pruner", "none");
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(study.trials.complete).toBeGreaterThan(0);
  });

  it("prints the steps and a table of the best trials, in English and Spanish, or nothing", async () => {
    const english = (await folder.antorcha([...TUNE, "--trials", "3"])).stdout;
    expect(english).toMatch(/^6 Tune {6}study 'iris': 3 complete; [\d.]+ s$/m);
    expect(english).toMatch(/trial +loss +acc +layers +drop +lr +batch +opt +epoch/);
    expect(english.split("\n").filter((line) => /^ +\d +[\d.]+ +[\d.]+ +[\d,]+ /.test(line))).toHaveLength(3);
    expect(english).toMatch(/The search once more .*:\nantorcha tune .* --trials 3 /);
    const lines = english.split("\n").filter((line) => !/^(?:antorcha|The search) /.test(line));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    const spanish = (await folder.antorcha([...TUNE, "--trials", "3"], "es")).stdout;
    expect(spanish).toMatch(/^6 Ajuste +estudio 'iris': 3 completos; [\d.]+ s$/m);
    expect(await folder.output(...TUNE, "--trials", "3", "--quiet")).toBe("");
  });
});

describe("several machines", () => {
  /** Two commands on one storage at the same moment. */
  async function together(storage: string): Promise<void> {
    const args = ["--trials", "10", "--workers", "2", "--storage", storage, "--heartbeat", "2", "--json"];
    const ends = await Promise.all([start(...args), start(...args)].map(({ ended }) => ended));
    const studies = ends.map(({ status, stdout, stderr }) => {
      expect([status, stderr]).toEqual([0, ""]);
      return (JSON.parse(stdout) as TuneReport).study;
    });
    // Who begins at the same moment as another may begin one trial too many.
    const { complete, pruned } = studies[0].trials;
    expect(complete + pruned).toBeGreaterThanOrEqual(10);
    expect(complete + pruned).toBeLessThanOrEqual(11);
    const trials = await trialsIn(storage);
    expectWhole(trials, trials.length);
    expect(new Set(trials.map(({ params }) => params.lr)).size).toBe(trials.length);
  }
  it("share SQLite", () => together("sqlite:///share.db"));
  it.skipIf(!POSTGRES)("share PostgreSQL", async () => {
    const medium = await postgres();
    if (medium.place?.kind !== "url") throw new Error("no URL");
    await together(medium.place.url);
    await medium.remove();
  });
});

describe.skipIf(process.platform !== "linux")("what goes wrong", () => {
  const STORAGES = ["sqlite:///killed.db", "killed.log", ...(POSTGRES ? ["PostgreSQL"] : [])];
  /** The storage of this name, and how it goes. */
  async function made(name: string): Promise<{ storage: string; remove(): Promise<void> }> {
    if (name !== "PostgreSQL") return { storage: name, remove: async () => {} };
    const medium = await postgres();
    if (medium.place?.kind !== "url") throw new Error("no URL");
    return { storage: medium.place.url, remove: () => medium.remove() };
  }

  it.each(STORAGES)("workers that are killed cost no trial of %s", async (name) => {
    const { storage, remove } = await made(name);
    const { child, ended } = start(
      "--trials",
      "9",
      "--epochs",
      "30",
      "--workers",
      "2",
      "--storage",
      storage,
      "--pruner",
      "none",
      "--patience",
      "0",
      "--json",
    );
    let killed = 0;
    // Between two deaths a trial ends: dying and dying is another test.
    for (const finished of [1, 3, 5]) {
      while (child.exitCode === null && (await completeIn(storage)) < finished) await sleep(30);
      const [first] = child.exitCode === null ? workersOf(child) : [];
      if (first === undefined || !alive(first)) continue;
      process.kill(first, "SIGKILL");
      killed++;
    }
    expect(killed).toBeGreaterThan(0);
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr });
    // Killed while it held the lock of a journal, a worker leaves it to be broken after its time: that is said.
    const said = stderr.split("\n").filter((line) => line !== "" && !line.includes("lock file"));
    expect(said).toEqual([]);
    const { running } = (JSON.parse(stdout) as TuneReport).study.trials;
    // A journal has no signs of life: a trial whose worker died before it said a word stays as it was.
    expect(running).toBeLessThanOrEqual(storage.endsWith(".log") ? killed : 0);
    const trials = await trialsIn(storage);
    expect(trials.filter(({ state }) => state === "COMPLETE")).toHaveLength(9);
    const retried = trials.filter(({ systemAttrs }) => systemAttrs.failed_trial !== undefined);
    const again = ({ state, systemAttrs }: FrozenTrial) =>
      state === "FAIL" && ((systemAttrs.retry_history as number[] | undefined) ?? []).length < 2;
    expect(retried.length).toBe(trials.filter(again).length);
    // A worker that died early had not asked for all of them.
    for (const { systemAttrs, params } of retried)
      expect(params).toMatchObject(trials[systemAttrs.failed_trial as number].params);
    await remove();
  });

  it("a command that is killed leaves no process, and the study to go on with", async () => {
    const storage = "sqlite:///orphan.db";
    const args = [
      "--trials",
      "8",
      "--epochs",
      "30",
      "--workers",
      "2",
      "--storage",
      storage,
      "--heartbeat",
      "1",
      "--pruner",
      "none",
      "--patience",
      "0",
    ];
    const { child, ended } = start(...args);
    await begun(storage, 3);
    const workers = workersOf(child);
    expect(workers).toHaveLength(2);
    child.kill("SIGKILL");
    await ended;
    for (let wait = 0; wait < 100 && workers.some(alive); wait++) await sleep(50);
    expect(workers.filter(alive)).toEqual([]);
    await tune(...args);
    const trials = await trialsIn(storage);
    expect(trials.filter(({ state }) => state === "COMPLETE")).toHaveLength(8);
    expect(trials.filter(({ state }) => state === "RUNNING")).toEqual([]);
  });

  it("a worker that dies and dies ends the command with one sentence", async () => {
    const { child, ended } = start(
      "--trials",
      "8",
      "--storage",
      "sqlite:///dying.db",
      "--epochs",
      "100000",
      "--patience",
      "0",
      "--pruner",
      "none",
    );
    await begun("sqlite:///dying.db", 1);
    for (let seen = 0, last = 0; seen < 3; ) {
      const [first] = workersOf(child);
      if (first !== undefined && first !== last && alive(first)) {
        await sleep(100);
        process.kill(first, "SIGKILL");
        [last, seen] = [first, seen + 1];
      }
      await sleep(20);
    }
    const { status, stderr } = await ended;
    expect(stderr).toBe(
      "A worker process ended 3 times in a row (SIGKILL) without finishing a trial. Is there enough memory? Try fewer --workers. [E-TUNE-013]\n",
    );
    expect(status).toBe(1);
  });

  it.each([
    ["SIGINT", "sqlite:///SIGINT.db"],
    ["SIGTERM", "sqlite:///SIGTERM.db"],
    ...(POSTGRES ? [["SIGTERM", "PostgreSQL"] as const] : []),
  ] as const)("%s: the workers stop, and the best so far is kept, in %s", async (signal, name) => {
    const { storage, remove } = await made(name);
    const { child, ended } = start(
      "--trials",
      "100000",
      "--workers",
      "2",
      "--storage",
      storage,
      "--model",
      `${signal}.model`,
    );
    await begun(storage, 6);
    const workers = workersOf(child);
    const sent = performance.now();
    child.kill(signal);
    const { status, stdout, stderr } = await ended;
    expect(performance.now() - sent).toBeLessThan(10_000);
    expect(status).toBe(130);
    expect(stderr).toMatch(
      new RegExp(
        String.raw`^\nStopping the workers; Ctrl-C once more ends at once\.\nInterrupted after \d+ finished trials; the best model so far is in ${signal}\.model\. \[E-TUNE-012\]\n$`,
      ),
    );
    expect(stdout).toMatch(/^6 Tune .* complete/m);
    expect(workers.filter(alive)).toEqual([]);
    expect(folder.files()).toContain(`${signal}.model`);
    const trials = await trialsIn(storage);
    expect(trials.filter(({ state }) => state === "RUNNING")).toEqual([]);
    // What was under way is put back in line.
    const failed = trials.filter(({ state }) => state === "FAIL");
    expect(trials.filter(({ state }) => state === "WAITING")).toHaveLength(failed.length);
    await remove();
  });

  it("a second Ctrl-C ends it at once", async () => {
    const { child, ended } = start(
      "--trials",
      "100000",
      "--storage",
      "sqlite:///twice.db",
      "--epochs",
      "100000",
      "--patience",
      "0",
    );
    await begun("sqlite:///twice.db", 1);
    const workers = workersOf(child);
    child.kill("SIGINT");
    await sleep(5);
    child.kill("SIGINT");
    const { status } = await ended;
    expect(status).toBe(130);
    for (let wait = 0; wait < 100 && workers.some(alive); wait++) await sleep(50);
    expect(workers.filter(alive)).toEqual([]);
  });
});

describe("bad input", () => {
  const cases: readonly (readonly [string, readonly string[], string, RegExp, RegExp])[] = [
    ["no file", ["tune", "no.csv", "--target", "species"], "E-FILE-001", /no such file/, /no existe/],
    ["no target", ["tune", IRIS], "E-CLI-015", /--target COLUMN/, /--target COLUMNA/],
    [
      "no trials",
      [...TUNE, "--trials", "0"],
      "E-CLI-002",
      /--trials: expected a whole number from 1/,
      /--trials: se esperaba/,
    ],
    [
      "no workers",
      [...TUNE, "--workers", "none"],
      "E-CLI-002",
      /--workers: expected a whole number from 1 to 256/,
      /--workers: se esperaba/,
    ],
    [
      "no time",
      [...TUNE, "--timeout", "-1"],
      "E-CLI-002",
      /--timeout: expected a number above 0/,
      /--timeout: se esperaba/,
    ],
    [
      "no validation",
      [...TUNE, "--val", "0"],
      "E-CLI-002",
      /--val: expected a number above 0/,
      /--val: se esperaba/,
    ],
    [
      "too large shares",
      [...TUNE, "--val", "0.5", "--test", "0.5"],
      "E-CLI-003",
      /leave no rows/,
      /no dejan filas/,
    ],
    [
      "a sampler",
      [...TUNE, "--sampler", "gp"],
      "E-CLI-002",
      /--sampler: expected tpe or random or qmc/,
      /--sampler: se esperaba/,
    ],
    ["a pruner", [...TUNE, "--pruner", "medan"], "E-CLI-002", /--pruner: .*'median'/, /--pruner: .*'median'/],
    [
      "a storage",
      [...TUNE, "--storage", "mongodb://x"],
      "E-STORAGE-002",
      /'mongodb' is not sqlite/,
      /no es la URL/,
    ],
    [
      "no server",
      [...TUNE, "--storage", "postgresql://localhost:1/x"],
      "E-STORAGE-001",
      /ECONNREFUSED/,
      /El almacén falló/,
    ],
    [
      "a storage that is a table",
      [...TUNE, "--storage", IRIS],
      "E-STORAGE-008",
      /is not a record/,
      /no es un registro/,
    ],
    [
      "a model in no folder",
      [...TUNE, "--model", "no/such.model"],
      "E-FILE-003",
      /no such folder/,
      /no existe esa carpeta/,
    ],
    [
      "a model over the table",
      ["tune", "a.csv", "--target", "kind", "--model", "a.csv"],
      "E-CLI-016",
      /would replace/,
      /reemplazaría/,
    ],
    [
      "an option",
      [...TUNE, "--trails", "3"],
      "E-CLI-010",
      /'--trails'.*'--trials'/,
      /'--trails'.*'--trials'/,
    ],
    [
      "another split of a study",
      [...TUNE, "--val", "0.2", "--storage", "sqlite:///known.db"],
      "E-TUNE-010",
      /--val 0\.15.*--val 0\.2/,
      /--val 0\.15.*--val 0\.2/,
    ],
    [
      "another table of a study",
      [
        "tune",
        "a.csv",
        "--target",
        "kind",
        "--epochs",
        "30",
        "--storage",
        "sqlite:///known.db",
        "--study-name",
        "iris",
      ],
      "E-TUNE-010",
      /the table \(SHA-256\)/,
      /\(SHA-256\)/,
    ],
    [
      "a study of something else",
      [...TUNE, "--storage", "sqlite:///known.db", "--study-name", "other"],
      "E-TUNE-011",
      /other directions/,
      /otras direcciones/,
    ],
  ];
  it("prepares", async () => {
    folder.put(
      "a.csv",
      `x,kind\n${Array.from({ length: 40 }, (_, i) => `${i},${i % 2 ? "a" : "b"}`).join("\n")}\n`,
    );
    await tune("--trials", "1", "--storage", "sqlite:///known.db");
    await folder.output(
      "create-study",
      "-q",
      "--storage",
      "sqlite:///known.db",
      "--study-name",
      "other",
      "--direction",
      "maximize",
    );
  });
  it.each(cases)("%s", async (_, args, code, en, es) => {
    const [english, spanish] = await Promise.all([folder.antorcha(args), folder.antorcha(args, "es")]);
    for (const [{ status, stderr }, text] of [
      [english, en],
      [spanish, es],
    ] as const) {
      const lines = stderr.split("\n").filter((line) => !line.includes("Warning"));
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(text);
      expect(lines[0].endsWith(` [${code}]`)).toBe(true);
      expect(status).toBe(1);
    }
  });
});
