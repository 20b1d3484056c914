import { beforeAll, describe, expect, it } from "vitest";
import { Folder } from "./support.js";

/** What the command says of rows that are not as those of training: without a target, with new categories. */

const folder = new Folder();
const ROWS = Array.from({ length: 60 }, (_, i) => `${i % 9},${"xyz"[i % 3]},${"ab"[i % 2]}`);
const plain = (text: string) => text.replace(/\s+/g, " ");

beforeAll(async () => {
  folder.put("some.csv", `n,kind,y\n${[...ROWS, "1,x,", "2,y,", "3,z,"].join("\n")}\n`);
  folder.put("new.csv", "n,kind,y\n1,x,a\n2,new,b\n3,new,a\n4,?,\n");
  await folder.output(
    ...[
      "train",
      "some.csv",
      "--target",
      "y",
      "--drop-missing-target",
      "--epochs",
      "2",
      "--model",
      "some.model",
    ],
  );
});

describe("rows without a target", () => {
  it("are counted, and left out with --drop-missing-target", async () => {
    const args = ["train", "some.csv", "--target", "y", "--epochs", "2"];
    const { status, stderr } = await folder.antorcha(args);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "line 62 (the header is line 1), column 'y' is empty. Fill it in, or delete the row. It is the first of 3 such rows of 63; --drop-missing-target leaves them out.",
    );
    expect((await folder.antorcha(args, "es")).stderr).toContain(
      "Es la primera de 3 filas así de 63; --drop-missing-target las quita.",
    );
    const shown = plain(await folder.output(...args, "--drop-missing-target"));
    expect(shown).toContain("3 rows without a target left out");
    expect(shown).toMatch(/--patience 20 --drop-missing-target$|--drop-missing-target/);
  });

  it("are so in describe and evaluate", async () => {
    expect(plain(await folder.output("describe", "some.csv", "--target", "y"))).toContain(
      "tell 2 classes apart; 3 rows have none (--drop-missing-target)",
    );
    expect((await folder.antorcha(["evaluate", "some.model", "new.csv"])).stderr).toContain(
      "--drop-missing-target leaves it out",
    );
    const report = await folder.json<{ test: { rows: number }; withoutTarget: number }>(
      ...["evaluate", "some.model", "new.csv", "--drop-missing-target"],
    );
    expect([report.test.rows, report.withoutTarget]).toEqual([3, 1]);
  });
});

describe("categories that training has not seen", () => {
  it("are told by evaluate and predict, column by column", async () => {
    const said =
      "'kind': 2 rows have a value that training has not seen, taken as none of those it knows: 'new' (2)";
    const evaluated = await folder.output("evaluate", "some.model", "new.csv", "--drop-missing-target");
    expect(plain(evaluated)).toContain(said);
    const { stdout, stderr } = await folder.antorcha(["predict", "some.model", "new.csv"]);
    expect(stdout.split("\n")).toHaveLength(6);
    expect(plain(stderr)).toContain(said);
    expect(plain((await folder.antorcha(["predict", "some.model", "new.csv"], "es")).stderr)).toContain(
      "'kind': 2 filas tienen un valor que el entrenamiento no ha visto",
    );
    const { stdout: json } = await folder.antorcha(["predict", "some.model", "new.csv", "--json"]);
    expect(JSON.parse(json).unseen).toEqual([
      { column: "kind", rows: 2, values: [{ value: "new", rows: 2 }], rare: false },
    ]);
  });
});

describe("a table of many columns", () => {
  it("is described whole with --all, and says so without", async () => {
    const names = Array.from({ length: 70 }, (_, j) => `c${j}`);
    folder.put(
      "wide.csv",
      `${names.join()}\n${names.map((_, j) => j).join()}\n${names.map(() => 1).join()}\n`,
    );
    const some = await folder.output("describe", "wide.csv");
    expect(some.match(/\(and 10 columns more: --all shows all\)/g)).toHaveLength(2);
    expect(some).not.toContain("c69");
    const all = await folder.output("describe", "wide.csv", "--all");
    expect(all).not.toContain("more:");
    expect(all.match(/^c69\b/gm)).toHaveLength(2);
  });
});

describe("what an evaluation is worth", () => {
  it("is said: rows seen in training, and what always saying one class would reach", async () => {
    const own = plain(await folder.output("evaluate", "some.model", "some.csv", "--drop-missing-target"));
    expect(own).toMatch(/on 60 rows, \d+ of them seen in training: this is no test/);
    expect(own).toMatch(
      /balanced accuracy [\d.]+, macro F1 [\d.]+, ROC AUC [\d.]+; always saying 'a' has accuracy 0.5000/,
    );
    expect(
      plain(await folder.output("evaluate", "some.model", "new.csv", "--drop-missing-target")),
    ).toContain("on 3 test rows");
    folder.put("q.csv", `x,y\n${Array.from({ length: 60 }, (_, i) => `${i % 13},${i / 7}`).join("\n")}\n`);
    expect(plain(await folder.output("train", "q.csv", "--target", "y", "--epochs", "2"))).toMatch(
      /always saying [\d.]+, the mean of the training rows, has RMSE [\d.]+/,
    );
  });

  it("a model that is replaced is told, in the report too", async () => {
    const args = ["train", "some.csv", "--target", "y", "--drop-missing-target", "--epochs", "1"];
    await folder.output(...args, "--model", "again.model");
    expect(await folder.output(...args, "--model", "again.model")).toMatch(
      /^again\.model: the model of 'y' that is there will be replaced\./,
    );
    expect((await folder.json<{ replaced: object }>(...args, "--model", "again.model")).replaced).toEqual({
      file: "again.model",
      target: "y",
    });
  });
});

describe("rows in the order of time, and in groups", () => {
  it("are split so, and the command says it again", async () => {
    folder.put(
      "days.csv",
      `day,person,x,y\n${Array.from({ length: 60 }, (_, i) => `2024-${String(1 + (i % 12)).padStart(2, "0")}-0${1 + (i % 5)},p${i % 20},${i % 7},${i / 9}`).join("\n")}\n`,
    );
    const shown = async (...more: string[]) =>
      plain(await folder.output("train", "days.csv", "--target", "y", "--epochs", "1", ...more));
    const time = await shown("--split", "time", "--time", "day");
    expect(time).toContain(
      "42 rows to train, 9 to validate, 9 to test (in the order of 'day', the latest test)",
    );
    expect(time).toContain("--split time --time day");
    const group = await shown("--group", "person", "--folds", "3");
    expect(group).toContain("42 rows to train, 9 to validate, 9 to test (whole groups of 'person', seed 42)");
    expect(group).toContain("left out, the groups that are not split (--keep to use them): 'person'");
    expect(group).toContain("--folds 3 --group person");
  });
});

describe("a slip of the hand gets a hint", () => {
  it.each([
    ["train some.csv y", "'y' is one too many. Did you mean '--target y'?", "¿Querías decir '--target y'?"],
    [
      "train some.csv --target y --lr 0,01",
      "received '0,01'. Did you mean '0.01'?",
      "¿Querías decir '0.01'?",
    ],
    [
      "train some.csv --target y --drop-missing-target --drop y",
      "--drop y: 'y' is the target",
      "'y' es el objetivo",
    ],
    ["tune some.csv y", "Did you mean '--target y'?", "¿Querías decir"],
  ])("%s", async (typed, english, spanish) => {
    expect((await folder.antorcha(typed.split(" "))).stderr).toContain(english);
    expect((await folder.antorcha(typed.split(" "), "es")).stderr).toContain(spanish);
  });
});
