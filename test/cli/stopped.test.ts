import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadStudy, storages } from "../../src/optuna/index.js";
import { Folder, IRIS, MAIN } from "./support.js";

/** A search whose workers are stopped, whose terminal is closed, whose folder is removed. */

const folder = new Folder();
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tune(...args: readonly string[]) {
  mkdirSync(folder.at("tmp"), { recursive: true });
  const child = spawn(process.execPath, [MAIN, "tune", IRIS, "--target", "species", ...args], {
    cwd: folder.path,
    env: { ...process.env, ANTORCHA_LANG: "en", TMPDIR: folder.at("tmp") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.resume();
  const ended = new Promise<{ status: number | null; stderr: string }>((resolve) =>
    child.on("close", (status) => resolve({ status, stderr })),
  );
  return { child, ended };
}

/** The worker processes, once there are any. */
async function workersOf({ pid }: ChildProcess, count: number): Promise<number[]> {
  for (;;) {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const workers = list.split(" ").filter(Boolean).map(Number);
    if (workers.length >= count) return workers;
    await sleep(50);
  }
}

const states = async (log: string) => {
  const storage = new storages.JournalStorage(new storages.JournalFileBackend(folder.at(log)));
  const study = await loadStudy({ storage, studyName: "iris" });
  return study.getTrials().map(({ state }) => state);
};

describe.skipIf(process.platform !== "linux")("a search", () => {
  it("whose worker is stopped puts another in its place", async () => {
    const { child, ended } = tune(
      "--trials",
      "4",
      "--workers",
      "2",
      "--heartbeat",
      "1",
      "--epochs",
      "60",
      "--storage",
      "s.log",
    );
    const [first] = await workersOf(child, 2);
    while ((await states("s.log").catch(() => [])).length < 2) await sleep(50);
    process.kill(first, "SIGSTOP");
    const { status } = await ended;
    expect(status).toBe(0);
    expect(() => process.kill(first, 0)).toThrow("ESRCH");
    expect((await states("s.log")).filter((state) => ["COMPLETE", "PRUNED"].includes(state))).toHaveLength(4);
  });

  it("whose terminal is closed ends in order, and leaves no folder behind", async () => {
    const { child, ended } = tune("--trials", "1000", "--epochs", "1000");
    await workersOf(child, 1);
    await sleep(300);
    expect(readdirSync(folder.at("tmp"))).toHaveLength(1);
    child.kill("SIGHUP");
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([
      130,
      expect.stringMatching(/Interrupted after \d+ finished trials?.*E-TUNE-012/),
    ]);
    expect(readdirSync(folder.at("tmp"))).toEqual([]);
  });

  it.each([
    [
      "the model's folder",
      ["--model", "models/a.model"],
      "models",
      /models\/a\.model: the file cannot be written \(there is no such folder\).*E-FILE-003/,
    ],
    ["the study", ["--storage", "studies/a.log"], "studies", /studies\/a\.log/],
  ])("notices at once that %s is gone", async (_, args, name, message) => {
    mkdirSync(folder.at(name));
    const { child, ended } = tune("--trials", "1000", "--epochs", "1000", "--pruner", "none", ...args);
    await workersOf(child, 1);
    if (args[0] === "--storage") while (!existsSync(folder.at(args[1]))) await sleep(20);
    await sleep(500);
    renameSync(folder.at(name), folder.at("gone")); // At once, whatever the search writes meanwhile.
    const began = performance.now();
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
