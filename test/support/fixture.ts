import { existsSync, readFileSync } from "node:fs";
import type { DType } from "../../src/core/dtype.js";

/** What PyTorch gave, as `tools/reference/ops/ops.py` writes it: one file a case under test/fixtures/ops. */

/** JSON knows neither NaN and ∞ nor −0 for sure: they are written as words. */
export type NumberText = number | "nan" | "inf" | "-inf" | "-0";

export const numberText = (x: number): NumberText => {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  return Object.is(x, -0) ? "-0" : x;
};

export const numberOf = (text: NumberText): number => {
  if (typeof text === "number") return text;
  return { nan: NaN, inf: Infinity, "-inf": -Infinity, "-0": -0 }[text];
};

/** The numbers of a recorded tensor; float32 was written with just the digits it needs. */
export const numbersOf = ({ dtype, data }: FixtureTensor): number[] => {
  const values = data.map(numberOf);
  return dtype === "float32" ? values.map(Math.fround) : values;
};

export interface FixtureTensor {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly data: readonly NumberText[];
}

/** The results of one call in one float dtype. Gradients are null where PyTorch has none. */
export interface FixtureRun {
  readonly outputs: readonly FixtureTensor[];
  /** Of Σ weights · outputs, with respect to each float input. */
  readonly gradients: readonly (FixtureTensor | null)[] | null;
  /** Of Σ weights · gradients, with respect to each float input, then to the weights of each output. */
  readonly seconds: readonly (FixtureTensor | null)[] | null;
}

export interface FixtureCall {
  readonly label: string;
  /** PyTorch refuses this variant: with what words. */
  readonly refused?: string;
  readonly float32?: FixtureRun;
  readonly float64?: FixtureRun;
}

export interface Fixture {
  readonly origin: { readonly library: string; readonly version: string; readonly capability: string };
  readonly torch: string;
  /** The values that went in: when an example has changed, they show it. */
  readonly inputs: readonly (readonly (readonly NumberText[] | number)[])[];
  readonly calls: readonly FixtureCall[];
}

const directory = new URL("../fixtures/ops/", import.meta.url);

export function fixtureOf(name: string): Fixture {
  const file = new URL(`${name}.json`, directory);
  if (!existsSync(file)) {
    throw new Error(
      `no fixture for ${name}: node tools/run.mjs tools/reference/ops/calls.ts ${name} | python …`,
    );
  }
  return JSON.parse(readFileSync(file, "utf8")) as Fixture;
}
