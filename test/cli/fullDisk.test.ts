import fs from "node:fs";
import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { FileLayer } from "../../cli/files.js";
import { run } from "../../cli/run.js";
import { Texts } from "../support/texts.js";
import { clusters, Folder, modelAt, WORKER } from "./support.js";

/** A disk that refuses at the n-th call, for every n: nothing good is lost, and what is said is true. */
const CALLS = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "closeSync",
  "renameSync",
  "unlinkSync",
  "fchmodSync",
  "statSync",
  "realpathSync",
] as const;

type Fault = "once" | "from here on";

function disk(n: number, fault: Fault) {
  let count = 0;
  const layer = Object.fromEntries(
    CALLS.map((name) => [
      name,
      (...args: unknown[]) => {
        const turn = count++;
        const fails =
          turn === n || (fault === "from here on" && turn > n && /^(open|write|fsync)/.test(name));
        if (fails && name !== "closeSync") throw Object.assign(new Error("full"), { code: "ENOSPC" });
        return (fs[name] as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as FileLayer;
  return { layer, calls: () => count };
}

const folder = new Folder();
const COMMON = ["dots.csv", "--target", "kind", "--epochs", "2", "--patience", "0"];
const TRAIN = ["train", ...COMMON, "--seed", "7", "--model", "dots.model"];

async function antorcha(args: readonly string[], layer?: FileLayer) {
  const [out, err] = [new Texts(), new Texts()];
  const env = { ...process.env, ANTORCHA_LANG: "en" };
  const status = await run(args, { out, err, cwd: folder.path, env, layer, worker: WORKER });
  return { status, stdout: out.text, stderr: err.text };
}
const bytes = (name: string) => (fs.existsSync(folder.at(name)) ? fs.readFileSync(folder.at(name)) : null);

let old: Buffer;
let whole: Buffer;
beforeAll(async () => {
  folder.put("dots.csv", clusters(["a", "b"], 20));
  await folder.output("train", ...COMMON, "--seed", "1", "--model", "dots.model");
  old = bytes("dots.model") as Buffer;
  await folder.output(...TRAIN);
  whole = bytes("dots.model") as Buffer;
  expect(old.equals(whole)).toBe(false);
});

describe("a full disk", () => {
  for (const fault of ["once", "from here on"] as const)
    it(`leaves train's model and its checkpoint, from which --resume goes on (${fault})`, async () => {
      const { layer: sound, calls } = disk(Number.POSITIVE_INFINITY, fault);
      await antorcha(TRAIN, sound);
      const total = calls();
      expect(total).toBeGreaterThan(20);
      let checkpoints = 0;
      for (let n = 0; n < total; n++) {
        fs.writeFileSync(folder.at("dots.model"), old);
        fs.rmSync(folder.at("dots.model.checkpoint"), { force: true });
        const { status, stderr } = await antorcha(TRAIN, disk(n, fault).layer);
        const where = `call ${n} of ${total}, ${fault}`;
        if (status === 0) continue; // a close that fails has closed
        expect([where, status, stderr]).toEqual([where, 1, expect.stringMatching(/E-FILE-00[34]/)]);
        const isUnconfirmed = stderr.includes("E-FILE-004");
        const model = bytes("dots.model");
        expect([where, model?.equals(old) || (isUnconfirmed && model?.equals(whole))]).toEqual([where, true]);
        if (bytes("dots.model.checkpoint") !== null) checkpoints++;
        if (n % 3 === 0) {
          await folder.output(...TRAIN, "--resume");
          expect([where, bytes("dots.model")?.equals(whole)]).toEqual([where, true]);
        }
        for (const name of folder.files()) if (name.endsWith(".tmp")) fs.rmSync(folder.at(name));
      }
      expect(checkpoints).toBeGreaterThan(total / 2);
    });

  it("does not take a checkpoint that was there before", async () => {
    // all that is written of a resumed training fails: the checkpoint of before is the same
    const kept = await cutOff();
    for (let n = 0; n < 12; n++) {
      const { status } = await antorcha([...TRAIN, "--resume"], disk(n, "from here on").layer);
      expect(status).toBe(1);
      const now = bytes("dots.model.checkpoint");
      expect(now).not.toBe(null);
      if (n < 8) expect(now?.equals(kept)).toBe(true);
    }
    await folder.output(...TRAIN, "--resume");
    expect(bytes("dots.model")?.equals(whole)).toBe(true);
  });

  it("a training that diverged leaves none: it would diverge again", async () => {
    const { stderr } = await antorcha([...TRAIN, "--lr", "1e30", "--optimizer", "sgd"]);
    expect(stderr).toContain("E-CLI-017");
    expect(bytes("dots.model.checkpoint")).toBe(null);
  });

  it("keeps the study of a search whose model cannot be written", async () => {
    const renameSync = () => {
      throw Object.assign(new Error("full"), { code: "ENOSPC" });
    };
    const tune = ["tune", ...COMMON, "--trials", "1", "--model", "tuned.model"];
    const { status, stderr } = await antorcha([...tune, "--quiet"], {
      ...disk(-1, "once").layer,
      renameSync,
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/The study is kept: .*\n.*E-FILE-003/)]);
    const [, storage] = /--storage (\S+)/.exec(stderr) as RegExpExecArray;
    await folder.output(...tune, "--storage", storage, "--quiet");
    modelAt(folder.at("tuned.model"));
    fs.rmSync(dirname(storage), { recursive: true });
  });

  it("leaves the file of predictions as it was", async () => {
    const predict = ["predict", "dots.model", "dots.csv", "--output", "out.csv"];
    await folder.output(...predict);
    const before = bytes("out.csv");
    const { layer, calls } = disk(Number.POSITIVE_INFINITY, "once");
    await antorcha([...predict, "--json"], layer);
    await folder.output(...predict);
    for (let n = 0; n < calls(); n++) {
      const { status, stderr } = await antorcha([...predict, "--json"], disk(n, "once").layer);
      const unchanged = bytes("out.csv")?.equals(before as Buffer);
      if (status === 0 || stderr.includes("E-FILE-004")) await folder.output(...predict);
      else expect([n, stderr, unchanged]).toEqual([n, expect.stringContaining("E-FILE-003"), true]);
    }
  });
});

/** A checkpoint of a training whose last write failed. */
async function cutOff(): Promise<Buffer> {
  fs.writeFileSync(folder.at("dots.model"), old);
  fs.rmSync(folder.at("dots.model.checkpoint"), { force: true });
  for (let n = 30; ; n--) {
    await antorcha([...TRAIN, "--force"], disk(n, "from here on").layer);
    const kept = bytes("dots.model.checkpoint");
    if (kept !== null) {
      modelAt(folder.at("dots.model"));
      return kept;
    }
  }
}
