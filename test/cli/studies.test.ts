import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Folder } from "./support.js";

/** What Optuna's own command line prints, ours prints to the letter. */

interface Case {
  readonly args: readonly string[];
  readonly stdout: string;
}
interface Fixture {
  readonly journal: string;
  readonly cases: readonly Case[];
  readonly dialog: readonly Case[];
}
const fixture: Fixture = JSON.parse(
  readFileSync(new URL("../fixtures/cli/studies.json", import.meta.url), "utf8"),
);

const folder = new Folder();
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "UTC";
  writeFileSync(folder.at("study.log"), fixture.journal);
  writeFileSync(folder.at("dialog.log"), fixture.journal);
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** What is printed for `args` by the command in this process. */
async function printed(args: readonly string[], journal: string): Promise<string> {
  const placed = args.map((arg) => (arg === "study.log" ? journal : arg));
  return folder.output(...placed, "--quiet");
}

describe("as Python's optuna prints it", () => {
  it.each(fixture.cases.map((one) => [one.args.join(" "), one] as const))(
    "%s",
    async (_, { args, stdout }) => {
      expect(await printed(args, "study.log")).toBe(stdout);
    },
  );

  it("a dialog of create-study, ask and tell, with seeded samplers", async () => {
    for (const { args, stdout } of fixture.dialog)
      expect([args.join(" "), await printed(args, "dialog.log")]).toEqual([args.join(" "), stdout]);
  });
});

describe("from outside", () => {
  const STORE = ["--storage", "sqlite:///study.db"];

  it("a study lives from create-study to delete-study", async () => {
    const run = (...args: string[]) => folder.output(...args, ...STORE, "-q");
    expect(await run("create-study", "--study-name", "live", "--directions", "minimize", "maximize")).toBe(
      "live\n",
    );
    expect(await run("create-study", "--study-name", "live", "--skip-if-exists")).toBe("live\n");
    const space = JSON.stringify({
      x: { name: "FloatDistribution", attributes: { low: 0, high: 1, log: false, step: null } },
    });
    const asked = JSON.parse(await run("ask", "--search-space", space)) as {
      number: number;
      params: { x: number };
    };
    expect(asked.number).toBe(0);
    expect(asked.params.x).toBeGreaterThanOrEqual(0);
    await run("tell", "--trial-number", "0", "--values", "-1.5", "2");
    expect(await run("trials", "live", "-f", "value", "--flatten")).toMatch(/^0 -1\.5 2\.0 .* COMPLETE\n$/);
    const { stderr, status } = await folder.antorcha(["delete-study", "--study-name", "live", ...STORE]);
    expect([stderr, status]).toEqual(["", 0]);
    expect(await run("study-names")).toBe("\n");
  });

  it("the log is Optuna's, on standard error", async () => {
    const log = async (...args: string[]) => (await folder.antorcha([...args, ...STORE])).stderr;
    const line = (text: string) => new RegExp(String.raw`^\[I [-\d]+ [:,\d]+\] ${text}\n$`);
    expect(await log("create-study", "--study-name", "log")).toMatch(
      line("A new study created in RDB with name: log"),
    );
    expect(await log("ask", "--study-name", "log")).toMatch(
      line(String.raw`Asked trial 0 with parameters \{\}\.`),
    );
    const told = String.raw`Told trial 0 with values \[1\.0\] and state None\.`;
    expect(await log("tell", "--study-name", "log", "--trial-number", "0", "--values", "1")).toMatch(
      line(told),
    );
  });

  it("keeps a row on its line, whatever is in it", async () => {
    await folder.output(
      "study",
      "set-user-attr",
      "--study-name",
      "log",
      "-k",
      "note",
      "--value",
      "a\nb\u001b[31m🐦",
      ...STORE,
      "-q",
    );
    expect(await folder.output("studies", "--flatten", "-f", "value", ...STORE, "-q")).toMatch(/^log .*\n$/);
    const table = (await folder.output("studies", "--flatten", ...STORE, "-q")).split("\n");
    expect(table[3]).toMatch(/\{'note': 'a\\nb\\x1b\[31m🐦'\} +\|$/);
    expect(await folder.output("studies", "-f", "yaml", ...STORE, "-q")).toContain(
      String.raw`note: "a\nb\e[31m\U0001F426"`,
    );
  });

  it("OPTUNA_STORAGE says where the studies are", async () => {
    process.env.OPTUNA_STORAGE = "sqlite:///study.db";
    try {
      expect(await folder.output("study-names")).toBe("log\n");
    } finally {
      delete process.env.OPTUNA_STORAGE;
    }
  });
});

describe("storage upgrade", () => {
  const { sql } = JSON.parse(
    readFileSync(new URL("../fixtures/optuna/storages/sqlite-2.10.1.json", import.meta.url), "utf8"),
  ) as { sql: string };

  /** A database made by this script, and what the command says of it. */
  async function upgraded(name: string, script: string): Promise<string[]> {
    const path = folder.at(name);
    if (script !== "") {
      const Database = createRequire(import.meta.url)("libsql") as new (
        path: string,
      ) => { exec(sql: string): void; close(): void };
      const db = new Database(path);
      db.exec(`PRAGMA foreign_keys = OFF; ${script}`);
      db.close();
    }
    const { stderr } = await folder.antorcha(["storage", "upgrade", "--storage", `sqlite:///${path}`]);
    const lines = stderr.trimEnd().split("\n");
    return lines.map((line) => line.replace(/^\[I [-\d]+ [:,\d]+\] /, ""));
  }

  it("brings the tables of Optuna 2.10 to today's, once", async () => {
    expect(await upgraded("old.db", sql)).toEqual([
      "Upgrading the storage schema to the latest version.",
      "Completed to upgrade the storage.",
    ]);
    expect(await upgraded("old.db", "")).toEqual(["This storage is up-to-date."]);
    const args = ["study-names", "--storage", `sqlite:///${folder.at("old.db")}`];
    expect(await printed(args, "")).toBe("old\n");
  });

  it("refuses newer tables, journals and what is not there", async () => {
    expect(await upgraded("newer.db", sql.replace("'v2.6.0.a'", "'v9.0.0.a'"))).toEqual([
      "Upgrading the storage schema to the latest version.",
      expect.stringMatching(/E-STORAGE-005/),
    ]);
    expect(await upgraded("none.db", "")).toEqual([expect.stringMatching(/E-FILE-001/)]);
    const { status, stderr } = await folder.antorcha(["storage", "upgrade", "--storage", "study.log"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/study\.log.*E-STORAGE-002/s)]);
  });
});

describe("bad input", () => {
  const STORE = ["--storage", "sqlite:///bad.db"];
  beforeAll(async () => {
    await folder.output("create-study", "--study-name", "a", ...STORE, "-q");
    await folder.output("create-study", "--study-name", "b", ...STORE, "-q");
    folder.put("text.csv", "a,b\n1,2\n");
  });
  const cases: readonly (readonly [string, readonly string[], string, RegExp, RegExp])[] = [
    ["no storage", ["studies"], "E-TUNE-001", /where the studies are/, /dónde están los estudios/],
    [
      "no such database",
      ["studies", "--storage", "sqlite:///no.db"],
      "E-FILE-001",
      /no\.db: there is no such file/,
      /no\.db: no existe/,
    ],
    [
      "no such journal",
      ["trials", "a", "--storage", "no.log"],
      "E-FILE-001",
      /no\.log: there is no such file/,
      /no\.log: no existe/,
    ],
    [
      "no URL",
      ["studies", "--storage", "oracle://x"],
      "E-STORAGE-002",
      /'oracle' is not sqlite/,
      /no es la URL/,
    ],
    [
      "no journal",
      ["studies", "--storage", "text.csv"],
      "E-STORAGE-008",
      /text\.csv is not a record/,
      /no es un registro/,
    ],
    [
      "no server",
      ["studies", "--storage", "postgresql://localhost:1/x"],
      "E-STORAGE-001",
      /ECONNREFUSED/,
      /El almacén falló/,
    ],
    [
      "no such study",
      ["trials", "c", ...STORE],
      "E-TUNE-002",
      /no study 'c'.*it has a, b/,
      /ningún estudio 'c'.*tiene a, b/,
    ],
    ["no name of two", ["best-trial", ...STORE], "E-TUNE-003", /--study-name.*a, b/, /--study-name.*a, b/],
    [
      "two names",
      ["trials", "a", "--study-name", "b", ...STORE],
      "E-TUNE-006",
      /do not go together/,
      /no van juntas/,
    ],
    [
      "no best trial",
      ["best-trial", "a", ...STORE],
      "E-OPTUNA-024",
      /No trials are completed/,
      /ningún trial completo/,
    ],
    [
      "the name is taken",
      ["create-study", "--study-name", "a", ...STORE],
      "E-OPTUNA-022",
      /already exists/,
      /Ya existe/,
    ],
    [
      "a direction",
      ["create-study", "--direction", "down", ...STORE],
      "E-CLI-002",
      /expected minimize or maximize/,
      /se esperaba minimize o maximize/,
    ],
    [
      "both directions",
      ["create-study", "--direction", "minimize", "--directions", "minimize", ...STORE],
      "E-TUNE-006",
      /--direction and --directions/,
      /--direction y --directions/,
    ],
    [
      "a format",
      ["studies", "-f", "xml", ...STORE],
      "E-CLI-002",
      /--format: expected value or json/,
      /--format: se esperaba/,
    ],
    [
      "a class",
      ["studies", "--storage-class", "Redis", ...STORE],
      "E-CLI-002",
      /rdbstorage or journalfilebackend/i,
      /rdbstorage o/i,
    ],
    [
      "nothing to delete",
      ["delete-study", ...STORE],
      "E-TUNE-004",
      /--study-name is missing/,
      /falta --study-name/,
    ],
    [
      "no key",
      ["study", "set-user-attr", "--study-name", "a", "--value", "1", ...STORE],
      "E-TUNE-004",
      /--key is missing/,
      /falta --key/,
    ],
    [
      "no trial number",
      ["tell", "--study-name", "a", "--values", "1", ...STORE],
      "E-TUNE-004",
      /--trial-number is missing/,
      /falta --trial-number/,
    ],
    [
      "no such trial",
      ["tell", "--study-name", "a", "--trial-number", "9", "--values", "1", ...STORE],
      "E-OPTUNA-015",
      /tell: .*9/,
      /tell: .*9/,
    ],
    [
      "no number",
      ["tell", "--study-name", "a", "--trial-number", "0", "--values", "one", ...STORE],
      "E-CLI-002",
      /--values: expected a number, received 'one'/,
      /--values: se esperaba un número/,
    ],
    [
      "no JSON",
      ["ask", "--study-name", "a", "--search-space", "{x: 1}", ...STORE],
      "E-TUNE-005",
      /--search-space: .*quotes/,
      /--search-space: .*comillas/,
    ],
    [
      "no distribution",
      ["ask", "--study-name", "a", "--search-space", '{"x": {"name": "Normal"}}', ...STORE],
      "E-TUNE-005",
      /'x'/,
      /'x'/,
    ],
    [
      "a sampler",
      ["ask", "--study-name", "a", "--sampler", "TPE", ...STORE],
      "E-CLI-002",
      /--sampler: expected TPESampler/,
      /--sampler: se esperaba/,
    ],
    [
      "options of no sampler",
      ["ask", "--study-name", "a", "--sampler-kwargs", "{}", ...STORE],
      "E-TUNE-007",
      /needs --sampler/,
      /necesita --sampler/,
    ],
    [
      "options that it has not",
      ["ask", "--study-name", "a", "--sampler", "TPESampler", "--sampler-kwargs", '{"sead": 1}', ...STORE],
      "E-ARG-001",
      /'sead'/,
      /'sead'/,
    ],
    [
      "quiet and verbose",
      ["studies", "-q", "-v", ...STORE],
      "E-TUNE-006",
      /--quiet and --verbose/,
      /--quiet y --verbose/,
    ],
    [
      "an option",
      ["trials", "a", "--flaten", ...STORE],
      "E-CLI-010",
      /'--flaten'.*'--flatten'/,
      /'--flaten'/,
    ],
    [
      "a command of study",
      ["study", "rename"],
      "E-CLI-011",
      /no command 'rename'/,
      /No existe el comando 'rename'/,
    ],
  ];
  it.each(cases)("%s", async (_, args, code, en, es) => {
    const before = folder.files();
    const [english, spanish] = await Promise.all([folder.antorcha(args), folder.antorcha(args, "es")]);
    for (const [{ status, stdout, stderr }, text] of [
      [english, en],
      [spanish, es],
    ] as const) {
      const lines = stderr.split("\n").filter((line) => !line.includes("Warning"));
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(text);
      expect(lines[0].endsWith(` [${code}]`)).toBe(true);
      expect([stdout, status]).toEqual(["", 1]);
    }
    expect(folder.files().filter((name) => !/-(?:wal|shm)$/.test(name))).toEqual(
      before.filter((name) => !/-(?:wal|shm)$/.test(name)),
    );
  });
});
