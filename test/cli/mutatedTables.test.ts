import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { writeModel } from "../../cli/models.js";
import { sourceOf } from "../../cli/tables.js";
import { AntorchaError } from "../../src/core/errors.js";
import * as torch from "../../src/index.js";
import { readSafetensors } from "../../src/io/safetensors.js";
import { buildNetwork } from "../../src/tabular/network.js";
import { collectTable, split, treat } from "../../src/tabular/prepare.js";
import { newRows, predictRows } from "../../src/tabular/rows.js";
import type { ModelSpec } from "../../src/tabular/spec.js";
import { totalWidth } from "../../src/tabular/treatment.js";
import { Folder, files, modelAt, ROOT, tableAt } from "./support.js";

/** Tables and models that were changed anywhere: read, or refused with an error of ours. */
const RUNS = Number(process.env.ANTORCHA_FUZZ ?? 300);
const folder = new Folder();
// a piece of the houses: numbers, categories, gaps
const houses = Buffer.from(
  readFileSync(join(ROOT, "data/houses.csv"), "utf8").split("\n").slice(0, 60).join("\n"),
);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const ODD = [
  ",",
  '"',
  "\n",
  "\r\n",
  ";",
  "NaN",
  "1e308",
  "-1e308",
  "inf",
  "1e999",
  "\0",
  "\ufeff",
  "é",
  "true",
  "NA",
  "?",
];

const changeOf = (length: number) =>
  fc.record({
    at: fc.nat(length),
    length: fc.nat(40),
    kind: fc.constantFrom("insert", "remove", "overwrite", "repeat"),
    put: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.constantFrom(...ODD).map(bytesOf)),
  });
type Change = ReturnType<typeof changeOf> extends fc.Arbitrary<infer C> ? C : never;

function changed(bytes: Buffer, { at, length, kind, put }: Change): Buffer {
  const [head, middle, tail] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  if (kind === "remove") return Buffer.concat([head, tail]);
  if (kind === "repeat") return Buffer.concat([head, middle, middle, tail]);
  if (kind === "overwrite") return Buffer.concat([head, put, bytes.subarray(at + put.length)]);
  return Buffer.concat([head, put, middle, tail]);
}

function attempt(seen: Set<string>, work: () => void): void {
  try {
    work();
    seen.add("read");
  } catch (error) {
    if (!(error instanceof AntorchaError)) throw error;
    seen.add(error.code);
  }
}

const collectedAt = (file: string, target: string) => {
  const { table, choices } = tableAt(file, target);
  return collectTable(table, choices);
};
const shares = { val: 0.15, test: 0.15, seed: 1 };

let spec: ModelSpec;
let file: string;
beforeAll(() => {
  folder.put("houses.csv", houses);
  const path = folder.at("houses.csv");
  const collected = collectedAt(path, "price");
  const { features, scale } = treat(collected, split(collected, shares), 50);
  spec = {
    task: "regression",
    target: { name: "price", classes: [], scale },
    features,
    hidden: [3],
    activation: "relu",
    dropout: 0.1,
    format: {},
    rows: { train: 41, validation: 9, test: 9 },
    bestEpoch: 1,
    history: [{ epoch: 1, lr: 0.1, loss: 1, accuracy: null, valLoss: 1, valAccuracy: null, valF1: null }],
    evaluation: null,
    folds: null,
    made: { seed: 1, command: "antorcha train", tier: "plain" },
  };
  file = folder.at("a.model");
  writeModel(file, { spec, network: networkOf(spec) }, files);
});
const networkOf = (of: ModelSpec) => {
  torch.manualSeed(1);
  const { hidden, activation, dropout } = of;
  return buildNetwork({ inputs: totalWidth(of.features), hidden, outputs: 1, activation, dropout });
};

describe("a table that was changed anywhere", () => {
  it("is learned from, or refused", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(changeOf(houses.length), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("price", "area", "garden"),
        (changes, target) => {
          folder.put("mutated.csv", changes.reduce(changed, houses));
          const path = folder.at("mutated.csv");
          attempt(seen, () => {
            const collected = collectedAt(path, target);
            const { train, validation, test } = treat(collected, split(collected, shares), 50);
            const parts = [train, validation, test];
            expect(parts.reduce((sum, part) => sum + (part?.x.shape[0] ?? 0), 0)).toBe(collected.rows);
            for (const part of parts)
              expect(Array.from(part?.x.numpy() ?? [], Number).every(Number.isFinite)).toBe(true);
          });
        },
      ),
      { numRuns: RUNS },
    );
    expect(seen).toContain("read");
    expect(seen.size).toBeGreaterThan(5);
  });

  it("is predicted, or refused", () => {
    const seen = new Set<string>();
    const model = modelAt(file);
    fc.assert(
      fc.property(fc.array(changeOf(houses.length), { minLength: 1, maxLength: 4 }), (changes) => {
        folder.put("mutated.csv", changes.reduce(changed, houses));
        attempt(seen, () => {
          for (const rows of newRows(model, sourceOf(folder.at("mutated.csv"), files)))
            for (const [value] of predictRows(model, rows).outputs) expect(Number.isFinite(value)).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
    expect(seen).toContain("read");
    expect(seen.size).toBeGreaterThan(4);
  });
});

describe("a model file", () => {
  it("comes back as it was saved", () => {
    const { spec: found, network } = modelAt(file);
    expect(found).toEqual(spec);
    const [ours, theirs] = [network, networkOf(spec)].map((one) => Object.entries(one.stateDict()));
    expect(ours.map(([name, x]) => [name, x.toArray()])).toEqual(
      theirs.map(([name, x]) => [name, x.toArray()]),
    );
  });

  it("has PyTorch's names", () => {
    const { tensors } = readSafetensors(readFileSync(file));
    expect([...tensors.keys()].sort()).toEqual(["0.bias", "0.weight", "3.bias", "3.weight"]);
  });

  /** The code of the error that these bytes give as a model. */
  const refusal = (content: Uint8Array): string => {
    const seen = new Set<string>();
    folder.put("b.model", content);
    attempt(seen, () => modelAt(folder.at("b.model")));
    return [...seen][0];
  };

  it("cut off at any byte is refused, and so with something behind it", () => {
    const bytes = readFileSync(file);
    const codes = new Set<string>();
    for (let length = 0; length < bytes.length; length += length < 400 ? 1 : 7)
      codes.add(refusal(bytes.subarray(0, length)));
    expect(codes).toEqual(new Set(["E-MODEL-001", "E-MODEL-002"]));
    expect(refusal(bytes.subarray(0, 100))).toBe("E-MODEL-002");
    expect(refusal(Buffer.concat([bytes, Buffer.from([0])]))).toBe("E-MODEL-002");
  });

  it("with one bit of any byte turned is refused", () => {
    const bytes = readFileSync(file);
    const codes = new Map<string, number>();
    let tried = 0;
    for (let i = 0; i < bytes.length; i += i < 400 ? 1 : 3) {
      const turned = Buffer.from(bytes);
      turned[i] ^= 1 << ((i * 5) % 8);
      const code = refusal(turned);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      tried++;
    }
    // (a bit of the format's name makes another kind of file of it, one of the version a newer one)
    const known = ["E-MODEL-001", "E-MODEL-002", "E-MODEL-003"];
    expect([...codes.keys()].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.get("E-MODEL-002")).toBeGreaterThan(0.9 * tried);
  });

  it("that was changed anywhere is refused", () => {
    const bytes = readFileSync(file);
    const seen = new Set<string>();
    fc.assert(
      fc.property(changeOf(bytes.length), (change) => {
        const other = changed(bytes, change);
        if (other.equals(bytes)) return;
        folder.put("mutated.model", other);
        attempt(seen, () => modelAt(folder.at("mutated.model")));
      }),
      { numRuns: RUNS },
    );
    expect([...seen].filter((code) => !/^E-MODEL-00[123]$/.test(code))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["no task", { task: "guessing" }],
    ["no target", { target: undefined }],
    ["a target of classes without names", { task: "classification" }],
    ["a target that is a feature", { target: { name: "area", classes: [], scale: { mean: 0, scale: 1 } } }],
    ["no features", { features: [] }],
    ["a feature of another kind", { features: [{ kind: "date", name: "x" }] }],
    [
      "a feature divided by 0",
      { features: [{ kind: "number", name: "x", missing: 0, boolean: false, fill: 0, mean: 0, scale: 0 }] },
    ],
    [
      "a category twice",
      {
        features: [
          {
            kind: "category",
            name: "x",
            missing: 0,
            numeric: false,
            fill: "a",
            categories: ["a", "a"],
            other: false,
          },
        ],
      },
    ],
    ["no widths", { hidden: [0.5] }],
    ["layers beyond all memory", { hidden: [2 ** 30, 2 ** 30] }],
    ["other layers", { hidden: [4] }],
    ["another activation", { activation: "constructor" }],
    ["too much dropout", { dropout: 1 }],
    ["a history of texts", { history: ["1"] }],
    ["an evaluation of another task", { evaluation: { task: "classification", rows: 1 } }],
    ["folds that are none", { folds: [1] }],
    ["made by nobody", { made: "me" }],
  ])("with %s is refused, its checksum right", (_, change) => {
    const other = folder.at("b.model");
    writeModel(other, { spec: { ...spec, ...change } as ModelSpec, network: networkOf(spec) }, files);
    expect(() => modelAt(other)).toThrow(/E-MODEL-001/);
  });
});
