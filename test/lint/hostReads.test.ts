import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Design, D3: library code reads no tensor value by itself, and the linter says so. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

/** A folder with the linter's configuration of the house and nothing else. */
let house = "";
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "antorcha-lint-"));
  for (const path of ["biome.json", "tools/lint"])
    cpSync(join(root, path), join(house, path), { recursive: true });
});
afterAll(() => rmSync(house, { recursive: true }));

/** What the linter says of code in a file of this name. */
function lint(path: string, code: string): string {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "--colors=off", path], {
    cwd: house,
  });
  return String(stdout) + String(stderr);
}

const code = (read: string) => `import type { Tensor } from "../tensor/tensor.js";
export const read = async (x: Tensor | null, y = new Float32Array(1)) => ${read};
`;

const READS = [
  "x.item()",
  "x?.item()",
  "x.numpy()[0]",
  "x.toArray<2>()",
  "x.copyTo(y)",
  "await x?.numpyAsync()",
];
const REFUSAL = "reads no tensor value by itself";

describe("the linter", () => {
  test.each(READS)("refuses %s in nn, optim and data", (read) => {
    for (const room of ["nn", "optim", "data"])
      expect(lint(`src/${room}/sample.ts`, code(read))).toContain(REFUSAL);
  });

  test("takes a reason for it, and what computes with tensors", () => {
    const marked = `export const read = (x: { item(): number }) => {
  // biome-ignore lint/plugin: shown to the user
  return x.item();
};
`;
    const said = [
      lint("src/nn/sample.ts", marked),
      lint("src/nn/sample.ts", code("x?.mul(2).indexSelect(0, x)")),
      lint("cli/sample.ts", code("x?.item()")),
    ];
    for (const text of said) expect(text).toMatch(/Checked 1 file.*No fixes applied/);
    for (const text of said) expect(text).not.toContain(REFUSAL);
  });
});
