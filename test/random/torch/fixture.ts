import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  bernoulli,
  bernoulliFrom,
  cauchy,
  exponential,
  type FloatArray,
  type Generator,
  geometric,
  type IntegerArray,
  int64Seed,
  logNormal,
  multinomial,
  normal,
  randint,
  random,
  randperm,
  uniform,
} from "../../../src/random/torch/index.js";

export type DTypeName = "float32" | "float64" | "int64" | "int32" | "uint8" | "bool";

/** One draw: what to call, and the bytes that PyTorch gave (or their SHA-256). */
export interface Step {
  op: string;
  dtype?: DTypeName;
  n?: number;
  args?: (number | string | boolean | null)[];
  hex?: string;
  sha256?: string;
}

/** Draws of one generator, one after the other, and the SHA-256 of its state at their end. */
export interface Case {
  seed: string;
  steps: Step[];
  state: string;
}

export interface Fixture {
  seeds: { seed: string; initialSeed: string; state: string }[];
  mixed: Case[];
  sizes: Case[];
  continuous: Case[];
  whole: Case[];
  masks: Case[];
  choices: Case[];
  ties: { n: number; modulus: number; k: number; largest: boolean; sha256: string }[];
  dropout: { seed: string; p: number; n: number; hex: string; state: string }[];
  layers: { name: string; seed: string; arrays: { n: number; sha256: string }[] }[];
  loaders: { name: string; seed: string; epochs: number[][]; state: string }[];
  elementary: { name: "log" | "log1p" | "exp" | "sin" | "cos" | "tan"; x: string; y: string }[];
  travel: { seed: string; state: string; normal: string; uniform: string };
}

export const fixture: Fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/random/torch.json", import.meta.url), "utf8"),
);

const ARRAYS = {
  float32: Float32Array,
  float64: Float64Array,
  int64: BigInt64Array,
  int32: Int32Array,
  uint8: Uint8Array,
  bool: Uint8Array,
};

export const bytesOf = (array: IntegerArray) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
export const hexOf = (array: IntegerArray) => Buffer.from(bytesOf(array)).toString("hex");
export const sha256 = (array: IntegerArray) => createHash("sha256").update(bytesOf(array)).digest("hex");
export const stateOf = (g: Generator) => sha256(g.getState());

/** The doubles whose bytes these are. */
export function doubles(hex: string): Float64Array {
  const bytes = Uint8Array.from(Buffer.from(hex, "hex"));
  return new Float64Array(bytes.buffer);
}

/** The weights of the script: 1, 2, 3, 4, 5, 1, …, every seventh zero. */
const weights = (out: FloatArray) => out.map((_, i) => (i % 7 === 6 ? 0 : (i % 5) + 1)) as FloatArray;

/** Draws what PyTorch drew. */
export function draw(g: Generator, { op, dtype = "float32", n = 0, args = [] }: Step): IntegerArray {
  const out: IntegerArray = new ARRAYS[dtype](n);
  const floats = out as FloatArray;
  const [a, b] = args as number[];
  const bound = (value: unknown) => (value === null ? null : BigInt(value as string));
  switch (op) {
    case "uniform":
      uniform(floats, a, b, g);
      return out;
    case "normal":
      normal(floats, a, b, g);
      return out;
    case "exponential":
      exponential(floats, a, g);
      return out;
    case "cauchy":
      cauchy(floats, a, b, g);
      return out;
    case "logNormal":
      logNormal(floats, a, b, g);
      return out;
    case "geometric":
      geometric(out, a, g);
      return out;
    case "bernoulli":
      bernoulli(out, a, g);
      return out;
    case "bernoulliFrom": {
      const probabilities = floats.map((_, i) => i / n) as FloatArray;
      bernoulliFrom(probabilities, out, g);
      return out;
    }
    case "randint":
      randint(out, bound(args[0])!, bound(args[1]), g);
      return out;
    case "random":
      random(out, g, dtype === "bool");
      return out;
    case "randperm":
      return randperm(n, g);
    case "int64Seed":
      return BigInt64Array.of(int64Seed(g));
    case "multinomial":
      return multinomial(weights(floats), a, args[1] as boolean, g);
    default:
      throw new Error(`no such draw: ${op}`);
  }
}

/**
 * What PyTorch computes in float64 by way of the C library's sin, cos, log, exp: two such libraries differ in the last
 * bit. Its integers, uniforms, masks, and everything in float32, are exact.
 */
export const throughLibrary = ({ op, dtype }: Step) =>
  dtype === "float64" && ["normal", "exponential", "cauchy", "logNormal"].includes(op);

/** Units in the last place between two doubles of the size of `size`. */
export const ulps = (a: number, b: number, size: number) =>
  a === b ? 0 : Math.abs(a - b) / 2 ** (Math.floor(Math.log2(size)) - 52);
