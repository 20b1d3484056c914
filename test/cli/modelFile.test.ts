import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildNetwork } from "../../cli/job/define.js";
import { loadModel, saveModel } from "../../cli/job/modelFile.js";
import type { ModelSpec } from "../../cli/job/modelSpec.js";
import * as torch from "../../src/index.js";
import { readSafetensors, writeSafetensors } from "../../src/io/safetensors.js";
import { Folder } from "./support.js";

const folder = new Folder();
const spec: ModelSpec = {
  target: "la clase",
  features: ["x", "ñ"],
  classes: ["a", "b", "__proto__"],
  scaler: { mean: [0.1, -2], scale: [1, 1e-300] },
  hidden: [3],
  made: { seed: 7, command: "antorcha train", testAccuracy: null },
};
const file = folder.at("a.model");
let bytes: Buffer;
beforeAll(() => {
  torch.manualSeed(7);
  saveModel(file, spec, buildNetwork(2, [3], 3));
  bytes = readFileSync(file);
});

/** The code of the error that these bytes give as a model. */
function refusal(content: Uint8Array): string {
  folder.put("b.model", content);
  try {
    loadModel(folder.at("b.model"));
    return "read";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe("a model file", () => {
  it("comes back as it was saved", () => {
    const { spec: found, network } = loadModel(file);
    expect(found).toEqual(spec);
    torch.manualSeed(7);
    const same = buildNetwork(2, [3], 3);
    const x = torch.tensor([[1, 2]]);
    expect((network(x) as torch.Tensor).toArray()).toEqual((same(x) as torch.Tensor).toArray());
    expect(network.training).toBe(false);
  });
  it("has PyTorch's names", () => {
    const { tensors } = readSafetensors(bytes);
    expect([...tensors.keys()].sort()).toEqual(["0.bias", "0.weight", "2.bias", "2.weight"]);
  });
  it("cut off at any byte is refused", () => {
    const codes = new Set<string>();
    for (let length = 0; length < bytes.length; length++) codes.add(refusal(bytes.subarray(0, length)));
    expect(codes).toEqual(new Set(["E-MODEL-001", "E-MODEL-002"]));
    expect(refusal(bytes.subarray(0, 100))).toBe("E-MODEL-002");
  });
  it("with one bit of any byte turned is refused", () => {
    const codes = new Map<string, number>();
    for (let i = 0; i < bytes.length; i++) {
      const turned = Buffer.from(bytes);
      turned[i] ^= 1 << ((i * 5) % 8);
      const code = refusal(turned);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    // (a bit of the format's name makes another kind of file of it, one of the version a newer one)
    const known = ["E-MODEL-001", "E-MODEL-002", "E-MODEL-003"];
    expect([...codes.keys()].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.get("E-MODEL-002")).toBeGreaterThan(0.9 * bytes.length);
  });
  it("with something behind it is refused", () => {
    expect(refusal(Buffer.concat([bytes, Buffer.from([0])]))).toBe("E-MODEL-002");
  });
});

describe("what a model file says", () => {
  /** The file with other contents and a checksum that fits. */
  const altered = (change: Record<string, unknown>) => {
    const network = buildNetwork(2, [3], 3);
    saveModel(folder.at("c.model"), { ...spec, ...change } as ModelSpec, network);
    return refusal(readFileSync(folder.at("c.model")));
  };
  it.each([
    ["features too few", { features: ["x"] }],
    ["features twice", { features: ["x", "x"] }],
    ["features that are no texts", { features: ["x", 1] }],
    ["classes too few", { classes: ["a", "b"] }],
    ["one class", { classes: ["a"] }],
    ["classes twice", { classes: ["a", "a", "b"] }],
    ["no target", { target: undefined }],
    ["a scale of 0", { scaler: { mean: [0, 0], scale: [1, 0] } }],
    ["a scale too few", { scaler: { mean: [0, 0], scale: [1] } }],
    ["means that are no numbers", { scaler: { mean: ["0", 0], scale: [1, 1] } }],
    ["other layers", { hidden: [4] }],
    ["layers beyond all memory", { hidden: [2 ** 30, 2 ** 30] }],
    ["no widths", { hidden: [0.5] }],
    ["made by nobody", { made: "me" }],
  ])("%s is refused", (_, change) => expect(altered(change)).toBe("E-MODEL-001"));

  it("is JSON of an object", () => {
    const { tensors, metadata } = readSafetensors(bytes);
    for (const version of ["0", "x", "1.5", ""])
      expect(refusal(writeSafetensors(tensors, new Map([...metadata, ["version", version]])))).toBe(
        "E-MODEL-001",
      );
    expect(refusal(writeSafetensors(tensors, new Map([...metadata, ["version", "2"]])))).toBe("E-MODEL-003");
    expect(refusal(writeSafetensors(tensors, new Map([...metadata, ["spec", "[]"]])))).toBe("E-MODEL-002");
    expect(refusal(writeSafetensors(tensors))).toBe("E-MODEL-001");
  });
});
