import { type FloatDType, isFloat } from "../../src/core/dtype.js";
import { numel } from "../../src/core/shape.js";
import { grad } from "../../src/tensor/gradients.js";
import type { Input } from "../../src/tensor/op.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { build } from "./build.js";
import { type Call, type Case, dtypeIn } from "./cases.js";
import { type FixtureCall, type FixtureRun, type FixtureTensor, numbersOf } from "./fixture.js";
import { parseSpec, weights } from "./inputs.js";

/** Our results of a call, in the shape of PyTorch's fixture. */
export interface OwnRun {
  readonly outputs: readonly Tensor[];
  readonly gradients: readonly (Tensor | null)[] | null;
  readonly seconds: readonly (Tensor | null)[] | null;
}

/** The inputs of a call; float tensors require gradients where the case has them. */
export function inputsOf(c: Case, call: Call, float: FloatDType): Input[] {
  return call.inputs.map((text, i) => {
    if (typeof text === "number") return text;
    const tensor = build(dtypeIn(text, float), parseSpec(text).shape, call.values[i] as number[]);
    if (c.noGradient === null && isFloat(tensor.dtype)) tensor.requiresGrad = true;
    return tensor;
  });
}

const weightsOf = (like: Tensor, step: 37 | 23): Tensor =>
  build(like.dtype, like.shape, weights(numel(like.shape), step));

export const floatTensors = (inputs: readonly Input[]): Tensor[] =>
  inputs.filter((x): x is Tensor => x instanceof Tensor && isFloat(x.dtype));

/** Runs a call with gradients of Σ weights·result and of Σ weights·gradient, as ops.py does. */
export function runCall(c: Case, call: Call, float: FloatDType): OwnRun {
  const inputs = inputsOf(c, call, float);
  const outputs = c.run(inputs, call.attrs);
  const roots = outputs.filter((x) => x.requiresGrad);
  if (roots.length === 0) return { outputs, gradients: null, seconds: null };
  const floats = floatTensors(inputs);
  const starts = roots.map((root) => weightsOf(root, 37).requiresGrad_());
  const gradients = grad(roots, floats, { gradOutputs: starts, createGraph: true, allowUnused: true });
  const again = gradients.filter((g): g is Tensor => g?.requiresGrad === true);
  if (again.length === 0) return { outputs, gradients, seconds: null };
  const gradOutputs = again.map((g) => weightsOf(g, 23));
  const seconds = grad(again, [...floats, ...starts], { gradOutputs, allowUnused: true });
  return { outputs, gradients, seconds };
}

/** One number of ours beside PyTorch's: in the dtype of the run, and in float64. */
export interface Pair {
  readonly ours: number;
  readonly torch: number;
  /** PyTorch's value of the same in float64; NaN where there is none. */
  readonly exact: number;
  /** How far ours may be. */
  readonly bound: number;
}

export interface Comparison {
  readonly what: "value" | "gradient" | "second gradient";
  /** `gradient 1`, with the input's number. */
  readonly name: string;
  /** A difference of shape or dtype, or none. */
  readonly mismatch: string | null;
  readonly pairs: readonly Pair[];
}

/** The distance to the next number of a dtype (2^−23 or 2^−52 of the power of two below; that of the smallest below). */
export function ulp(x: number, dtype: FloatDType): number {
  const [digits, least] = dtype === "float32" ? [23, -149] : [52, -1074];
  const power = x === 0 ? least : Math.floor(Math.log2(Math.abs(x))) - digits;
  return 2 ** Math.max(power, least);
}

const finite = (values: readonly number[]) => values.filter(Number.isFinite);

/**
 * How far a number of ours may be from PyTorch's. Whole numbers and bool: not at all. float64: the rounding of a few
 * operations in another order, 1e-12 of the number, and 1e-15 of the largest one beside it (sums that cancel).
 * float32: 4 units in the last place, and 4 times the largest distance of PyTorch's own float32 from its float64 in
 * this result (D11's measure: where PyTorch itself is uncertain, so may we be).
 */
function bounds(dtype: string, torch: readonly number[], exact: readonly number[]): number[] {
  if (dtype === "float64") {
    const largest = finite(torch).reduce((a, x) => Math.max(a, Math.abs(x)), 0);
    return torch.map((x) => 1e-12 * Math.abs(x) + 1e-15 * largest);
  }
  if (dtype !== "float32") return torch.map(() => 0);
  const spread = finite(torch.map((x, i) => Math.abs(x - exact[i]))).reduce((a, b) => Math.max(a, b), 0);
  return torch.map((x) => 4 * ulp(x, "float32") + 4 * spread);
}

function compareTensor(
  what: Comparison["what"],
  name: string,
  ours: Tensor | null,
  torch: FixtureTensor | null,
  exact: FixtureTensor | null | undefined,
): Comparison {
  const differ = (mismatch: string): Comparison => ({ what, name, mismatch, pairs: [] });
  // PyTorch says zeros in some places and "no gradient" in others; both are the number 0.
  const shape = torch?.shape ?? ours?.shape ?? [];
  if (ours !== null && torch !== null) {
    if (ours.shape.join() !== shape.join()) return differ(`shape [${ours.shape}], PyTorch's is [${shape}]`);
    if (ours.dtype !== torch.dtype) return differ(`dtype ${ours.dtype}, PyTorch's is ${torch.dtype}`);
  }
  const zeros = () => new Array<number>(numel(shape)).fill(0);
  const own = ours === null ? zeros() : Array.from(ours.numpy(), Number);
  const theirs = torch === null ? zeros() : numbersOf(torch);
  const fine = exact == null ? theirs : numbersOf(exact);
  const dtype = torch?.dtype ?? ours?.dtype ?? "float32";
  // Values whose shape or dtype depends on the run (casts) have no float64 of their own.
  const comparable = fine.length === theirs.length ? fine : theirs;
  const limit = bounds(dtype, theirs, comparable);
  return {
    what,
    name,
    mismatch: null,
    pairs: own.map((x, i) => ({ ours: x, torch: theirs[i], exact: comparable[i], bound: limit[i] })),
  };
}

/** Everything that one call can be compared in. */
export function compareRun(own: OwnRun, torch: FixtureRun, exact: FixtureRun | undefined): Comparison[] {
  const result = own.outputs.map((x, i) =>
    compareTensor("value", `result ${i}`, x, torch.outputs[i] ?? null, exact?.outputs[i]),
  );
  const compareLists = (what: "gradient" | "second gradient", key: "gradients" | "seconds") => {
    const [ours, theirs] = [own[key], torch[key]];
    // Where PyTorch knows no second gradient (it says so when the fixture is made), gradgradcheck has the word.
    if (theirs === null && key === "seconds") return;
    for (let i = 0; i < Math.max(ours?.length ?? 0, theirs?.length ?? 0); i++) {
      const [a, b] = [ours?.[i] ?? null, theirs?.[i] ?? null];
      if (a !== null || b !== null) result.push(compareTensor(what, `${what} ${i}`, a, b, exact?.[key]?.[i]));
    }
  };
  compareLists("gradient", "gradients");
  compareLists("second gradient", "seconds");
  return result;
}

/** Whether one number of ours is as near as it must be. NaN must be NaN, ∞ the same ∞. */
export function near({ ours, torch, bound }: Pair): boolean {
  if (Number.isNaN(torch)) return Number.isNaN(ours);
  if (!Number.isFinite(torch)) return ours === torch;
  return Math.abs(ours - torch) <= bound;
}

/** The runs of a call: whole numbers alone need one. */
export const floatsOf = (recorded: FixtureCall): FloatDType[] =>
  recorded.float64 === undefined ? ["float32"] : ["float32", "float64"];
