import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundle as bundleIn, LINEAR_ADAM, projectWith, root, size as sizeIn } from "../support/bundle.js";
import { kernelModules } from "../support/kernelBytes.js";

const KiB = 1024;
const kB = 1000;
const folder = projectWith(root);
const bundle = (program: string, options?: { kernels: boolean }) => bundleIn(folder, program, options);
const size = (program: string) => sizeIn(folder, program);

/** Runs a bundle in a process of its own; gives what it printed. */
async function run(program: string): Promise<string> {
  const file = join(folder, "bundle.mjs");
  writeFileSync(file, await bundle(program));
  const env = { ...process.env, ANTORCHA_LANG: "en" };
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", env });
  return stdout + stderr.slice(-500); // a stack shows the whole bundle
}

describe("what a page ships", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("each build of the kernels is below 1 MB", async () => {
    const MODULES = await kernelModules();
    const bytes = (text: string) => Buffer.from(text, "base64").length;
    const plain = MODULES.reduce((sum, module) => sum + bytes(module.plain), 0);
    const fused = MODULES.reduce((sum, module) => sum + bytes(module.fused ?? module.plain), 0);
    expect(plain).toBeGreaterThan(10 * KiB);
    expect(Math.max(plain, fused)).toBeLessThan(1e6);
  });

  test("a program carries the kernels that it uses, and no others", async () => {
    const code = await bundle(LINEAR_ADAM, { kernels: true });
    const carried = (await kernelModules())
      .filter(({ plain }) => code.includes(plain))
      .map(({ name }) => name);
    expect(carried.sort()).toEqual([
      ...["constants", "copy", "gemm", "gemv", "optim", "pack"],
      ...["pointwise", "pointwiseInt", "reduce", "reduceInt"],
    ]);
  });

  test("a program with Linear and Adam, from nn and optim alone, carries less than 60 kB beside the kernels", async () => {
    expect(await size(LINEAR_ADAM)).toBeLessThan(60 * kB);
  });

  test("the whole PyTorch door carries at most 200 kB beside the kernels", async () => {
    const all = await size(`import * as torch from "antorcha"; globalThis.torch = torch;`);
    expect(all).toBeLessThan(200 * kB);
  });

  test("the bundle of Linear and Adam learns, and explains itself", async () => {
    expect(await run(LINEAR_ADAM)).toMatch(
      /^learned\nLinear: expected input of shape \[\*, 4\], got \[50, 3\]/,
    );
  });

  test("layers, optimizers and datasets keep their names where a minifier changes those of classes", async () => {
    const program = `
      import { Linear, ReLU, Sequential } from "antorcha/nn";
      import { Adam } from "antorcha/optim";
      import { SequentialSampler, Subset } from "antorcha/data";
      const model = new Sequential(new Linear(4, 3), new ReLU());
      console.log(String(model));
      console.log(String(new Adam(model.parameters())).split(" ")[0]);
      const dataset = { length: 3, get: (i) => i };
      console.log(String(new Subset(dataset, [1])), String(new SequentialSampler(dataset)));`;
    expect(await run(program)).toBe(
      "Sequential(\n  (0): Linear(in_features=4, out_features=3, bias=True)\n  (1): ReLU()\n)\nAdam\n" +
        "Subset(length=1, dataset=Object(length=3)) SequentialSampler(length=3)\n",
    );
  });

  test("whoever bundles one function of a door has its messages, and only those", async () => {
    const program = `
      import { accuracyScore } from "antorcha/sklearn";
      try {
        accuracyScore([1, 2, 3], [1, 2]);
      } catch (error) {
        console.log(error.message);
      }`;
    expect(await run(program)).toMatch(/\w{4,} .*\[E-SKLEARN-\d+\]/);
    const code = await bundle(program, { kernels: false });
    expect(code).toContain("E-SKLEARN-001");
    expect(code).not.toContain("E-OPTUNA-001");
    expect(await bundle(LINEAR_ADAM, { kernels: false })).not.toMatch(
      /E-(SKLEARN|OPTUNA|STORAGE|FILE|CLI|TUNE)-/,
    );
    const study = `import { createStudy } from "antorcha/optuna"; globalThis.createStudy = createStudy;`;
    expect(await bundle(study, { kernels: false })).not.toMatch(
      /E-(NN|GRAD|DTYPE|SKLEARN|FILE|CLI)-|W-OPTIM-/,
    );
  });
});
