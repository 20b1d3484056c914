import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContainer } from "../../src/tabular/container.js";
import { Folder, IRIS, MAIN } from "./support.js";

const folder = new Folder();

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a file is there and is written once more. */
async function replaced(path: string): Promise<void> {
  const written = () => statSync(path, { throwIfNoEntry: false })?.ino;
  while (written() === undefined) await sleep(20);
  for (const first = written(); written() === first; ) await sleep(20);
}

/** Trains for ever, and is sent Ctrl-C as soon as it has begun. */
function interrupted(lang: string, ...args: string[]) {
  const endless = ["--epochs", "1000000", "--patience", "0"];
  const child = spawn(process.execPath, [MAIN, "train", IRIS, "--target", "species", ...endless, ...args], {
    cwd: folder.path,
    env: { ...process.env, ANTORCHA_LANG: lang },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  let sent = 0;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [, model] = args;
  child.stdout.setEncoding("utf8").on("data", async (text: string) => {
    if (sent > 0 || !/^4 \p{L}+/mu.test(text)) return;
    sent = 1;
    await sleep(300);
    // where a model is kept, an epoch is done once the first checkpoint has been replaced
    if (model !== undefined) await replaced(folder.at(`${model}.checkpoint`));
    sent = performance.now();
    child.kill("SIGINT");
  });
  return new Promise<{ status: number | null; stderr: string; took: number }>((resolve) =>
    child.on("close", (status) => resolve({ status, stderr, took: performance.now() - sent })),
  );
}

describe.skipIf(process.platform === "win32")("Ctrl-C during the training", () => {
  it("ends it promptly with the best weights, one sentence and exit code 130; --resume goes on", async () => {
    await folder.output("train", IRIS, "--target", "species", "--epochs", "1", "--model", "old.model");
    const before = readFileSync(folder.at("old.model"));
    const [english, spanish] = await Promise.all([
      interrupted("en", "--model", "new.model"),
      interrupted("es", "--model", "old.model"),
    ]);
    const [en, es] = [english, spanish].map(({ stderr }) => stderr);
    expect(en).toMatch(
      /^Interrupted after epoch \d+: new\.model has the weights of epoch \d+, the best so far; --resume goes on\. \[E-CLI-028\]\n$/,
    );
    expect(es).toMatch(
      /^Interrumpido tras la época \d+: old\.model tiene los pesos de la época \d+.*\[E-CLI-028\]\n$/,
    );
    expect([english.status, spanish.status]).toEqual([130, 130]);
    expect(Math.max(english.took, spanish.took)).toBeLessThan(8000);
    const checkpoints = ["new.model.checkpoint", "old.model.checkpoint"];
    expect(folder.files()).toEqual(["new.model", checkpoints[0], "old.model", checkpoints[1]]);
    expect(readFileSync(folder.at("old.model")).equals(before)).toBe(false);
    // The last epoch is kept, whenever the last checkpoint was due: no epoch is trained twice.
    for (const [i, text] of [en, es].entries()) {
      const { text: saved } = readContainer(
        readFileSync(folder.at(checkpoints[i])),
        checkpoints[i],
        "antorcha-checkpoint",
        1,
      );
      const { epoch, history } = JSON.parse(saved);
      expect(epoch).toBe(Number(/(?:epoch|época) (\d+)/.exec(text)?.[1]));
      expect(history).toHaveLength(epoch);
    }
    const right = Number(/accuracy ([\d.]+)/.exec(await folder.output("evaluate", "new.model", IRIS))?.[1]);
    expect(right).toBeGreaterThan(0.3); // few epochs, on a busy machine
  });

  it("without --model saves nothing", async () => {
    const { status, stderr } = await interrupted("en");
    expect(status).toBe(130);
    expect(stderr).toMatch(/^Interrupted after epoch \d+: nothing was saved\. \[E-CLI-028\]\n$/);
  });
});
