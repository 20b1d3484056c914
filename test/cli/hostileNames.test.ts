import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../cli/run.js";
import * as optuna from "../../src/optuna/index.js";
import { redact } from "../../src/optuna/storages/rdb/url.js";
import { containerBytes, readContainer } from "../../src/tabular/container.js";
import { Texts } from "../support/texts.js";
import { watched } from "./layers.js";
import { Folder, type PredictReport, type TrainReport, WORKER } from "./support.js";

/** Names of files are texts, whatever every object of JavaScript has under them, and whatever a terminal would do with them. */
const NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
const folder = new Folder();

/** What every program has, with all that hangs on it. */
const shared = () =>
  [Object, Object.prototype, Function.prototype, Array.prototype, Map.prototype].map((thing) =>
    Object.getOwnPropertyNames(thing).join(),
  );

/** Rows whose columns, categories and classes have those names; the class is the category of the first column. */
function table(): string {
  const lines = [[...NAMES, "prototype"].join(",")];
  for (let i = 0; i < 200; i++) {
    const kind = NAMES[i % NAMES.length];
    const cells = NAMES.map((_, j) => (j === 0 ? kind : String((i * (j + 3)) % 17)));
    lines.push([...cells, kind].join(","));
  }
  return `${lines.join("\n")}\n`;
}

describe("names that every object has", () => {
  it("are columns, categories and classes like any other", async () => {
    const before = shared();
    folder.put("t.csv", table());
    const trained = await folder.json<TrainReport>(
      ...["train", "t.csv", "--target", "prototype", "--epochs", "40", "--hidden", "8", "--model", "t.model"],
    );
    expect([...trained.features].sort()).toEqual([...NAMES].sort());
    expect([...trained.classes].sort()).toEqual([...NAMES].sort());
    const { rows } = await folder.json<PredictReport>("predict", "t.model", "t.csv");
    let right = 0;
    for (const [i, { prediction, probabilities }] of rows.entries()) {
      expect(Object.keys(probabilities).sort()).toEqual([...NAMES].sort());
      expect(Object.values(probabilities).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
      expect(probabilities[prediction]).toBe(Math.max(...Object.values(probabilities)));
      if (prediction === NAMES[i % NAMES.length]) right++;
    }
    expect(right / rows.length).toBeGreaterThan(0.9);
    for (const args of [
      ["describe", "t.csv", "--target", "prototype"],
      ["show", "t.model"],
      ["evaluate", "t.model", "t.csv"],
      ["compare", "t.model"],
    ])
      for (const name of NAMES.slice(0, args[0] === "compare" ? 0 : undefined))
        expect(await folder.output(...args)).toContain(name);
    for (const name of NAMES) {
      const { stderr } = await folder.antorcha(["train", "t.csv", "--target", name, "--epochs", "1"]);
      expect([name, stderr]).toEqual([name, ""]);
    }
    folder.put("o.json", `{"__proto__": {"epochs": 3}, "constructor": 1}`);
    const { stderr } = await folder.antorcha([
      "train",
      "t.csv",
      "--target",
      "prototype",
      "--config",
      "o.json",
    ]);
    expect(stderr).toMatch(/there is no option '__proto__'.*E-CLI-030/);
    expect(shared()).toEqual(before);
  });

  it("in a checkpoint write into nothing, and are refused", async () => {
    const before = shared();
    folder.put("t.csv", table());
    const train = ["train", "t.csv", "--target", "prototype", "--epochs", "2", "--model", "c.model"];
    const sound = await checkpointOf(train);
    const { version, text, tensors } = readContainer(sound, "c", "antorcha-checkpoint", 1);
    const [, some] = [...tensors].find(([name]) => name.startsWith("optimizer.")) as [string, never];
    for (const name of [
      "constructor.keys",
      "toString.call",
      "0.constructor",
      "x.y",
      "constructor",
      "00.",
      "1e1.a",
    ])
      for (const part of ["optimizer", "network", "best"]) {
        const hostile = new Map([...tensors, [`${part}.${name}`, some]]);
        const bytes = containerBytes("antorcha-checkpoint", { version, text, tensors: hostile });
        writeFileSync(folder.at("c.model.checkpoint"), bytes);
        const { status, stderr } = await folder.antorcha([...train, "--resume"]);
        if (part === "optimizer" && name === "0.constructor") continue; // a state of its own, which nobody reads
        expect([part, name, status, stderr]).toEqual([part, name, 1, expect.stringContaining("E-MODEL-001")]);
      }
    // nor does any value of another kind end in a TypeError
    const saved = JSON.parse(text) as Record<string, unknown>;
    for (const key of Object.keys(saved))
      for (const value of [
        null,
        undefined,
        "x",
        -1,
        1.5,
        [null],
        [{}],
        { x: null },
        { "0": { step: "x" } },
      ]) {
        const changed = JSON.stringify({ ...saved, [key]: value });
        const bytes = containerBytes("antorcha-checkpoint", { version, text: changed, tensors });
        writeFileSync(folder.at("c.model.checkpoint"), bytes);
        const { status, stderr } = await folder.antorcha([...train, "--resume"]);
        if (status === 0)
          expect([key, value]).toEqual(["schedule", value]); // nobody reads one
        else
          expect([key, value, stderr]).toEqual([key, value, expect.stringMatching(/E-MODEL-001|E-CLI-027/)]);
      }
    expect(shared()).toEqual(before);
  });

  it.each(["memory", "journal", "sqlite"])("are parameters, notes and studies: %s", async (kind) => {
    const before = shared();
    const { JournalFileBackend, JournalStorage, RDBStorage, InMemoryStorage } = optuna.storages;
    const file = folder.at(`${kind}.study`);
    const open = () =>
      kind === "journal"
        ? new JournalStorage(new JournalFileBackend(file))
        : kind === "sqlite"
          ? new RDBStorage(`sqlite:///${file}`)
          : new InMemoryStorage();
    optuna.logging.setVerbosity(optuna.logging.ERROR);
    const storage = open();
    for (const studyName of NAMES) {
      const study = optuna.createStudy({ storage, studyName }) as optuna.Study;
      study.optimize(
        (trial) => {
          let sum = 0;
          for (const name of NAMES) sum += trial.suggestFloat(name, 0, 1);
          for (const name of NAMES) trial.setUserAttr(name, name);
          return sum;
        },
        { nTrials: 12 },
      );
      for (const name of NAMES) study.setUserAttr(name, [name]);
      const [{ params, userAttrs }] = study.trials;
      expect(Object.keys(params).sort()).toEqual([...NAMES].sort());
      expect(NAMES.every((name) => Object.hasOwn(userAttrs, name) && userAttrs[name] === name)).toBe(true);
      expect(Object.keys(study.userAttrs).sort()).toEqual([...NAMES].sort());
    }
    storage.removeSession();
    if (kind === "memory") return;
    const where = ["--storage", kind === "sqlite" ? `sqlite:///${file}` : file];
    for (const more of [[], ["--flatten"]])
      for (const format of ["json", "table", "yaml", "value"]) {
        const text = await folder.output(
          ...["trials", ...where, "--study-name", "__proto__", "--format", format, ...more],
        );
        if (format === "value") continue;
        for (const name of NAMES)
          expect([format, more, text]).toEqual([format, more, expect.stringContaining(name)]);
      }
    expect(JSON.parse(await folder.output("study-names", ...where, "--format", "json"))).toHaveLength(
      NAMES.length,
    );
    expect(shared()).toEqual(before);
  });
});

/** A checkpoint as an interrupted training leaves it. */
async function checkpointOf(train: readonly string[]): Promise<Uint8Array> {
  const path = folder.at("c.model.checkpoint");
  let kept: Uint8Array | undefined;
  const out = new Texts();
  const layer = watched("renameSync", (target) => {
    if (target === path) kept = readFileSync(path);
  });
  await run(train, { out, err: new Texts(), cwd: folder.path, layer, worker: WORKER });
  return kept as Uint8Array;
}

/** Erases the screen, turns the writing, begins a sequence of the second set. */
const ESCAPES = "a\u001b[2Jb\u202ec\u009bd\u007f";
const DANGEROUS = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe("what a terminal would obey", () => {
  it("is never printed, from wherever it comes", async () => {
    const cells = Array.from(
      { length: 40 },
      (_, i) => `${i % 7},${i % 2 ? "x" : ESCAPES},${i % 2 ? "y" : ESCAPES}z`,
    );
    const file = `${ESCAPES}.csv`;
    const model = `${ESCAPES}.model`;
    folder.put(file, `n${ESCAPES},c${ESCAPES},t${ESCAPES}\n${cells.join("\n")}\n`);
    const target = `t${ESCAPES}`;
    const storage = ["--storage", "study.log"];
    const study = ["--study-name", `s${ESCAPES}`];
    const commands = [
      ["describe", file],
      ["describe", file, "--json"],
      ["train", file, "--target", target, "--epochs", "2", "--model", model],
      ["train", file, "--target", target, "--epochs", "2", "--json"],
      ["train", file, "--target", `${target}?`],
      ["show", model],
      ["show", model, "--json"],
      ["evaluate", model, file],
      ["evaluate", model, file, "--json"],
      ["compare", model, model],
      ["predict", model, file, "--json"],
      ["predict", model, file],
      ["create-study", ...storage, ...study],
      ["study", "set-user-attr", ...storage, ...study, "--key", ESCAPES, "--value", ESCAPES],
      ["ask", ...storage, ...study, "--search-space", spaceOf(ESCAPES)],
      ["ask", ...storage, ...study, "--search-space", spaceOf(ESCAPES), "--flatten", "--format", "table"],
      ["tune", file, "--target", target, "--trials", "1", "--epochs", "1"],
      ...["studies", "study-names"].map((name) => [name, ...storage]),
      ...["json", "table", "yaml", "value"].flatMap((format) => [
        ["trials", ...storage, ...study, "--format", format],
        ["trials", ...storage, ...study, "--format", format, "--flatten"],
        ["studies", ...storage, "--format", format, "--flatten"],
      ]),
      [ESCAPES],
    ];
    for (const args of commands) {
      const { status, stdout, stderr } = await onTerminal(args);
      const where = args.join(" ");
      expect([where, DANGEROUS.exec(stdout + stderr)]).toEqual([where, null]);
      if (args.includes("--json")) JSON.parse(stdout);
      expect([where, status, stderr]).toEqual([
        where,
        /\?$/.test(where) || args.length === 1 ? 1 : 0,
        stderr,
      ]);
    }
    // a file gets its table as it is
    await folder.output("predict", model, file, "--output", "out.csv");
    expect(readFileSync(folder.at("out.csv"), "utf8")).toContain(ESCAPES);
    const rows = JSON.parse(await folder.output("predict", model, file, "--json")) as PredictReport;
    expect(rows.target).toBe(target);
  });

  it("nor a password, wherever a URL has it", () => {
    expect(redact("postgresql://me:secret@host/db")).toBe("postgresql://me:***@host/db");
    expect(redact("postgresql://host/db?user=me&password=secret&sslmode=require")).toBe(
      "postgresql://host/db?user=me&password=***&sslmode=require",
    );
    for (const url of [
      "mysql://host/db?passwd=secret",
      "postgresql://me:secret@host/db?sslpassword=secret",
      "postgresql:/me:secret@host/db",
      "postgresql//me:secret@host/db",
      "postgresql://host/db?PGPASSWORD=secret",
      "sqlite:///file.db?password=secret",
    ])
      expect([url, redact(url).includes("secret")]).toEqual([url, false]);
    expect(redact("sqlite:////tmp/a:b/study.db?timeout=3")).toBe("sqlite:////tmp/a:b/study.db?timeout=3");
  });

  it("nor in what a command says of it", async () => {
    for (const storage of [
      "postgresql:/me:secret@host/db",
      "sqlite:///none.db?password=secret",
      "nosql://h/d?pwd=secret",
    ]) {
      const { stdout, stderr } = await folder.antorcha(["studies", "--storage", storage]);
      expect([storage, /secret/.test(stdout + stderr), stderr]).toEqual([storage, false, stderr]);
    }
  });
});

const spaceOf = (name: string) =>
  JSON.stringify({
    [name]: { name: "FloatDistribution", attributes: { low: 0, high: 1, step: null, log: false } },
  });

async function onTerminal(args: readonly string[]) {
  const [out, err] = [new Texts(), new Texts()];
  Object.assign(out, { isTTY: true });
  const env = { ...process.env, ANTORCHA_LANG: "en", NO_COLOR: "1" };
  const status = await run(args, { out, err, cwd: folder.path, env, worker: WORKER });
  return { status, stdout: out.text, stderr: err.text };
}
