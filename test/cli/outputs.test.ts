import { linkSync, mkdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { clusters, Folder, modelAt } from "./support.js";

/** What a command writes replaces nothing that a command of ours did not write. */
const folder = new Folder();
const TRAIN = ["train", "dots.csv", "--target", "kind", "--epochs", "2", "--patience", "0"];
const read = (name: string) => readFileSync(folder.at(name), "utf8");

beforeAll(async () => {
  folder.put("dots.csv", clusters(["a", "b"], 20));
  await folder.output(...TRAIN, "--model", "dots.model");
});

/** The command is refused with this code, and no file of the folder changes. */
async function refused(args: readonly string[], code: string): Promise<string> {
  const before = folder.files().map((name) => [name, readFileSync(folder.at(name))]);
  const { status, stderr } = await folder.antorcha(args);
  expect([args, status, stderr]).toEqual([args, 1, expect.stringContaining(`[${code}]`)]);
  expect(folder.files().map((name) => [name, readFileSync(folder.at(name))])).toEqual(before);
  return stderr;
}

describe("--model", () => {
  it("replaces models of ours, an empty file, and no other file without --force", async () => {
    await folder.output(...TRAIN, "--model", "dots.model");
    folder.put("empty", "");
    await folder.output(...TRAIN, "--model", "empty");
    modelAt(folder.at("empty"));

    folder.put("thesis.txt", "my thesis");
    const said = await refused([...TRAIN, "--model", "thesis.txt"], "E-FILE-005");
    expect(said).toContain("not a model that antorcha wrote");
    const { stderr } = await folder.antorcha([...TRAIN, "--model", "thesis.txt"], "es");
    expect(stderr).toContain("no es un modelo que escribió antorcha");
    folder.put("options.json", JSON.stringify({ epochs: 2 }));
    folder.put("other.safetensors", read("dots.model").replace("antorcha-tabular", "somebody-elses"));
    await refused([...TRAIN, "--model", "other.safetensors"], "E-FILE-005");
    await refused(["tune", ...TRAIN.slice(1), "--model", "thesis.txt"], "E-FILE-005");
    // what the command reads is never replaced
    await refused([...TRAIN, "--model", "dots.csv", "--force"], "E-CLI-016");
    await refused([...TRAIN, "--config", "options.json", "--model", "options.json", "--force"], "E-CLI-016");

    await folder.output(...TRAIN, "--model", "thesis.txt", "--force");
    modelAt(folder.at("thesis.txt"));
  });

  it("is not the study's file, there or not yet, by whatever name", async () => {
    const tune = ["tune", ...TRAIN.slice(1), "--trials", "1"];
    const names = ["study.db", `${folder.path}/study.db`, "./none/../study.db"];
    mkdirSync(folder.at("none"), { recursive: true });
    const without = async () => {
      for (const name of names) {
        for (const storage of ["sqlite:///study.db", `sqlite:///${folder.path}/study.db`, "study.db"]) {
          const { status, stderr } = await folder.antorcha([
            ...tune,
            "--storage",
            storage,
            "--model",
            name,
            "--force",
          ]);
          expect([name, storage, status, stderr]).toEqual([
            name,
            storage,
            1,
            expect.stringContaining("E-CLI-016"),
          ]);
        }
      }
    };
    await without();
    expect(folder.files()).not.toContain("study.db");
    await folder.antorcha(["create-study", "--storage", "sqlite:///study.db", "--study-name", "dots"]);
    const study = readFileSync(folder.at("study.db"));
    await without();
    expect(readFileSync(folder.at("study.db")).equals(study)).toBe(true);
    linkSync(folder.at("dots.csv"), folder.at("same.csv"));
    const { stderr } = await folder.antorcha([...tune, "--model", "same.csv", "--force"]);
    expect(stderr).toContain("E-CLI-016");
  });

  it.skipIf(process.platform === "win32")("follows a link in its folder, none out of it", async () => {
    mkdirSync(folder.at("elsewhere"), { recursive: true });
    folder.put("elsewhere/theirs.model", readFileSync(folder.at("dots.model")));
    symlinkSync("elsewhere/theirs.model", folder.at("out.model"));
    const { status, stderr } = await folder.antorcha([...TRAIN, "--model", "out.model", "--force"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/link out of its folder.*E-FILE-003/)]);
    expect(read("elsewhere/theirs.model")).toBe(read("dots.model"));
    symlinkSync("dots.model", folder.at("in.model"));
    await folder.output(...TRAIN, "--model", "in.model");
    // a folder that is itself a link is where the user pointed to
    symlinkSync("elsewhere", folder.at("there"));
    await folder.output(...TRAIN, "--model", "there/theirs.model");
    for (const name of ["out.model", "in.model", "there"]) unlinkSync(folder.at(name));
  });
});

describe("the checkpoint beside the model", () => {
  it("of somebody else's, or of a training that was cut off, is not replaced without --force", async () => {
    folder.put("new.model.checkpoint", "the log of my experiment");
    await folder.antorcha([...TRAIN, "--model", "new.model"]).then(({ status, stderr }) => {
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/not a checkpoint that antorcha wrote.*E-FILE-005/),
      ]);
    });
    expect(read("new.model.checkpoint")).toBe("the log of my experiment");
    await folder.antorcha([...TRAIN, "--model", "new.model", "--resume"]);
    expect(read("new.model.checkpoint")).toBe("the log of my experiment");
    await folder.output(...TRAIN, "--model", "new.model", "--force");
    modelAt(folder.at("new.model"));
  });

  it.skipIf(process.platform === "win32")("is no link, even with --force", async () => {
    folder.put("precious.txt", "precious");
    symlinkSync("precious.txt", folder.at("l.model.checkpoint"));
    for (const more of [[], ["--force"], ["--resume"]]) {
      const { status, stderr } = await folder.antorcha([...TRAIN, "--model", "l.model", ...more]);
      expect([more, status, stderr]).toEqual([more, 1, expect.stringMatching(/it is a link.*E-FILE-003/)]);
    }
    expect(read("precious.txt")).toBe("precious");
    unlinkSync(folder.at("l.model.checkpoint"));
  });
});

describe("predict --output", () => {
  it("replaces predictions, and no other file without --force", async () => {
    const predict = ["predict", "dots.model", "dots.csv", "--output"];
    await folder.output(...predict, "out.csv");
    await folder.output(...predict, "out.csv", "--json");
    await folder.output(...predict, "out.csv");
    folder.put("sales.csv", "month,sold\n1,2\n");
    await folder.antorcha([...predict, "sales.csv"]).then(({ status, stderr }) => {
      expect([status, stderr]).toEqual([1, expect.stringMatching(/not a table of predictions.*E-FILE-005/)]);
    });
    expect(read("sales.csv")).toBe("month,sold\n1,2\n");
    await folder.output(...predict, "sales.csv", "--force");
    expect(read("sales.csv")).toBe(read("out.csv"));
  });

  it.skipIf(process.platform === "win32")("writes to devices and pipes", async () => {
    await folder.output("predict", "dots.model", "dots.csv", "--output", "/dev/null");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
