import * as torch from "../../src/index.js";
import { weights } from "../../test/support/inputs.js";
import { Drawing, type Line, laidText, leafTensor, viewText } from "./draw.js";

/** One random program here, and the text that Python runs. */

export interface Value {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly requiresGrad: boolean;
  readonly values: readonly (number | string)[];
}
export interface Failed {
  readonly error: string;
}
export type Outcome = Value | Failed | null;

export interface Ran {
  readonly seed: number;
  readonly names: readonly string[];
  /** The leaves and the lines as Python. */
  readonly leaves: readonly string[];
  readonly views: readonly string[];
  readonly lines: readonly string[];
  /** What each line gave. */
  readonly outcomes: readonly Outcome[];
  /** All values at the end, when later lines have changed some in place. */
  readonly last: readonly Outcome[];
  /** The gradient of Σ w·value to each leaf that requires one, and the gradient of Σ w·gradient. */
  readonly gradients: readonly Outcome[] | Failed;
  readonly seconds: readonly Outcome[] | Failed;
}

const textOf = (value: number | bigint | boolean): number | string => {
  const number = Number(value);
  if (Number.isNaN(number)) return "nan";
  if (!Number.isFinite(number)) return number > 0 ? "inf" : "-inf";
  return typeof value === "bigint" && !Number.isSafeInteger(number) ? String(value) : number;
};

export function show(x: torch.Tensor | null | undefined): Outcome {
  if (x === null || x === undefined) return null;
  const flat = x.detach().reshape(-1).numpy();
  return {
    dtype: x.dtype,
    shape: [...x.shape],
    requiresGrad: x.requiresGrad,
    values: Array.from(flat as ArrayLike<number | bigint>, textOf),
  };
}

const attempt = <R>(run: () => R): R | Failed => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof torch.AntorchaError)) throw error; // a fault of ours, whatever Python does
    return { error: error.message };
  }
};

const weightsOf = (x: torch.Tensor) =>
  torch
    .tensor(weights(x.numel(), 37), { dtype: "float64" })
    .to(x.dtype as "float64")
    .reshape(...x.shape);

/** The gradient of the weighed sum of these to the leaves. */
function gradientsOf(
  roots: readonly torch.Tensor[],
  leaves: readonly torch.Tensor[],
): (torch.Tensor | null)[] {
  const sums = roots.map((x): torch.Tensor => x.mul(weightsOf(x)).sum().double());
  const loss = sums.reduce((a, b) => a.add(b));
  return torch.autograd.grad(loss, leaves, { createGraph: true, allowUnused: true });
}

/** Lines of a program. */
const LENGTH = 8;

export function runProgram(seed: number, only: readonly string[] = []): Ran {
  const drawing = new Drawing(seed);
  const made = drawing.leaves.map(leafTensor);
  const leaves = made.map(([laid]) => laid).filter((x) => x.requiresGrad);
  const v = made.map(([, seen]) => seen);
  const lines: Line[] = [];
  const outcomes: Outcome[] = [];
  for (let i = 0; i < LENGTH; i++) {
    const line = drawing.line(v, only);
    const given = attempt(() => line.run(v));
    lines.push(line);
    outcomes.push("error" in given && !(given instanceof torch.Tensor) ? given : show(given as torch.Tensor));
    if (given instanceof torch.Tensor && given.numel() < 2000) v.push(given);
    else if (given instanceof torch.Tensor) break;
  }
  const roots = v.filter((x) => x.requiresGrad).slice(-2);
  const started = leaves.length > 0 && roots.length > 0;
  const gradients = started ? attempt(() => gradientsOf(roots, leaves)) : [];
  let seconds: readonly (torch.Tensor | null)[] | Failed = [];
  if (Array.isArray(gradients)) {
    const again = gradients.filter((g): g is torch.Tensor => g?.requiresGrad === true);
    if (again.length > 0) seconds = attempt(() => gradientsOf(again, leaves));
  }
  const shown = (some: readonly (torch.Tensor | null)[] | Failed) =>
    Array.isArray(some) ? some.map((g: torch.Tensor | null) => show(g?.detach())) : (some as Failed);
  return {
    seed,
    names: lines.map(({ name }) => name),
    leaves: drawing.leaves.map(laidText),
    views: drawing.leaves.map(viewText),
    lines: lines.map(({ python }) => python),
    outcomes,
    last: v.map(show),
    gradients: shown(gradients),
    seconds: shown(seconds),
  };
}
