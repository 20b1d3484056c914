import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Folder, IRIS, MAIN } from "./support.js";

const folder = new Folder();

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
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (sent > 0 || !/^4 \p{L}+/mu.test(text)) return;
    setTimeout(() => {
      sent = performance.now();
      child.kill("SIGINT");
    }, 300);
  });
  return new Promise<{ status: number | null; stderr: string; took: number }>((resolve) =>
    child.on("close", (status) => resolve({ status, stderr, took: performance.now() - sent })),
  );
}

describe.skipIf(process.platform === "win32")("Ctrl-C during the training", () => {
  it("ends it promptly, with one sentence and exit code 130; nothing is written", async () => {
    folder.put("old.model", "what was there");
    const [english, spanish] = await Promise.all([
      interrupted("en", "--model", "new.model"),
      interrupted("es", "--model", "old.model"),
    ]);
    expect(english).toMatchObject({ status: 130, stderr: "Interrupted: nothing was saved. [E-CLI-018]\n" });
    expect(spanish).toMatchObject({ status: 130, stderr: "Interrumpido: no se guardó nada. [E-CLI-018]\n" });
    expect(Math.max(english.took, spanish.took)).toBeLessThan(2000);
    expect(folder.files()).toEqual(["old.model"]);
    expect(readFileSync(folder.at("old.model"), "utf8")).toBe("what was there");
  });
});
