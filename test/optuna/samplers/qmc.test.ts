import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/core/sha256.js";
import { Halton } from "../../../src/optuna/samplers/qmc/halton.js";
import { Sobol } from "../../../src/optuna/samplers/qmc/sobol.js";

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/optuna/qmc_sequences.json", import.meta.url), "utf8"),
);
const { indices, wide } = fixture as {
  indices: number[];
  wide: { every: number; dimensions: number; index: number; sobol: number[]; halton: number[] };
};

describe.each([
  ["sobol", Sobol],
  ["halton", Halton],
] as const)("%s: the points of SciPy", (name, Engine) => {
  it("plain", () => {
    const engine = new Engine(12);
    expect(indices.map((i) => [...engine.point(i)])).toEqual(fixture[name]);
  });

  it.each([0, 7])("scrambled, seed %i", (seed) => {
    const engine = new Engine(12, seed);
    expect(indices.map((i) => [...engine.point(i)])).toEqual(fixture[`${name}Scrambled`][seed]);
  });

  it("in 1,111 dimensions, far out", () => {
    const point = new Engine(wide.dimensions).point(wide.index);
    expect([...point].filter((_, i) => i % wide.every === 0)).toEqual(wide[name]);
  });

  it("a dimension does not depend on how many there are", () => {
    expect([...new Engine(3).point(77)]).toEqual([...new Engine(40).point(77).subarray(0, 3)]);
  });
});

it("Sobol says where its directions end", () => {
  expect(() => new Sobol(1112)).toThrow(/E-NOTIMPL-001/);
});

describe("SHA-256", () => {
  it.each(["", "abc", "ñandú 🐦", "x".repeat(55), "x".repeat(56), "x".repeat(64), "x".repeat(5000)])(
    "of %s",
    (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    },
  );
});
