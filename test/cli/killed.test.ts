import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Folder, MAIN, modelAt, ROOT } from "./support.js";

/**
 * A training that is killed (SIGKILL) at any moment leaves the old model or the new one, whole, and a checkpoint from which --resume goes
 * on to the same weights as a training that nobody disturbed. `ANTORCHA_KILLS=200` does it longer.
 */
const KILLS = Number(process.env.ANTORCHA_KILLS ?? 5);
const folder = new Folder();
const HOUSES = join(ROOT, "data/houses.csv");
const OPTIONS = [
  "--target",
  "price",
  "--epochs",
  "12",
  "--patience",
  "0",
  "--dropout",
  "0.1",
  "--scheduler",
  "plateau",
];
const args = (model: string, ...more: string[]) => ["train", HOUSES, ...OPTIONS, "--model", model, ...more];

/**
 * Runs it, and kills it after so many milliseconds.
 * @param from they count from when this file is there; without one, from the beginning
 * @returns whether it had ended by itself
 */
function killed(milliseconds: number, command: readonly string[], from?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...command], { cwd: folder.path, stdio: "ignore" });
    const kill = () => child.kill("SIGKILL");
    let timer = setTimeout(() => {}, 0);
    const wait = (): void => {
      const isThere = from === undefined || existsSync(folder.at(from));
      timer = isThere ? setTimeout(kill, milliseconds) : setTimeout(wait, 5);
    };
    wait();
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve(status === 0);
    });
  });
}

describe.skipIf(process.platform === "win32")("a killed training", () => {
  it("leaves a whole model and a checkpoint, and goes on to the same bits", async () => {
    const began = performance.now();
    await folder.output(...args("whole.model"));
    const took = performance.now() - began;
    const whole = readFileSync(folder.at("whole.model"));
    let state = 12345;
    const random = () => {
      state = (state * 16807) % 2147483647;
      return state / 2147483647;
    };
    let resumed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      // every third while it trains, the others at any moment
      const command = args("killed.model", "--resume");
      const isDone =
        kill % 3 === 0
          ? await killed(random() * 200, command, "killed.model.checkpoint")
          : await killed(random() * took * 1.1, command);
      const hasCheckpoint = existsSync(folder.at("killed.model.checkpoint"));
      if (hasCheckpoint) resumed++;
      // the old one or the new one, never half of it
      if (existsSync(folder.at("killed.model"))) modelAt(folder.at("killed.model"));
      if (isDone) expect(hasCheckpoint).toBe(false);
      if (kill % 4 !== 3) continue;
      // now and then it is let go on to its end
      await folder.output(...args("killed.model", "--resume"));
      expect(readFileSync(folder.at("killed.model"))).toEqual(whole);
    }
    await folder.output(...args("killed.model", "--resume"));
    expect(readFileSync(folder.at("killed.model"))).toEqual(whole);
    expect(existsSync(folder.at("killed.model.checkpoint"))).toBe(false);
    expect(resumed).toBeGreaterThan(0);
  }, 3_600_000);

  it("is not gone on with on another table, or with other options", async () => {
    folder.put("a.csv", readFileSync(HOUSES));
    const command = ["train", "a.csv", ...OPTIONS, "--model", "a.model"];
    for (let wait = 1500; !existsSync(folder.at("a.model.checkpoint")) && wait < 30_000; wait *= 1.5) {
      await killed(wait, [...command.slice(0, 4), "--epochs", "100000", ...command.slice(6)]);
    }
    const other = await folder.antorcha([
      ...command.slice(0, 4),
      "--epochs",
      "99999",
      ...command.slice(6),
      "--resume",
    ]);
    expect([other.status, other.stderr]).toEqual([
      1,
      expect.stringMatching(/made with other options: .*E-CLI-027/),
    ]);
    folder.put("a.csv", readFileSync(HOUSES, "utf8").replace("H0001", "H000X"));
    const table = await folder.antorcha([
      ...command.slice(0, 4),
      "--epochs",
      "100000",
      ...command.slice(6),
      "--resume",
    ]);
    expect([table.status, table.stderr]).toEqual([
      1,
      expect.stringMatching(/belongs to another table.*E-CLI-027/),
    ]);
  });
});
