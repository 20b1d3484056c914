import { type BackwardOptions as WalkOptions, backward as walkBackward } from "../autograd/backward.js";
import type { Edge, Gradients } from "../autograd/graph.js";
import { enableGrad, isGradEnabled, noGrad } from "../autograd/mode.js";
import { checkOptions } from "../core/check.js";
import { say } from "../core/messages/language.js";
import { shapeText } from "../core/messages/message.js";
import { numel, sameShape } from "../core/shape.js";
import { checkTensor, checkTensors } from "./arguments.js";
import { currentEngine } from "./currentEngine.js";
import type { Handle } from "./handle.js";
import { failure } from "./messages.js";
import { add } from "./ops/arithmetic.js";
import { cast, clone } from "./ops/cast.js";
import { recording } from "./recording.js";

/** Where the tape meets tensors: what it means to start a backward, and to add two gradients. */

export const algebra: Gradients<Handle> = {
  inspect: null,
  add: (a, b) => add(a, b),
  copy: (gradient) => clone(gradient),
  isOwn: (gradient) => gradient.base === null,
  sharesMemory: (a, b) => a.storage === b.storage,
  release: (gradient) => {
    // Recorded themselves (createGraph), gradients are operands that a later backward reads.
    if (!isGradEnabled()) currentEngine().release(gradient.storage);
  },
};

export interface BackwardOptions {
  /** Keep the graph, so that it can be walked again. Default: as createGraph. */
  retainGraph?: boolean;
  /** Record backward itself, for gradients of gradients. Default false. */
  createGraph?: boolean;
}

/** What may be given alone or as an array, as an array. */
export const listOf = <V>(x: V | readonly V[] | null | undefined): readonly V[] =>
  x === undefined || x === null ? [] : Array.isArray(x) ? x : [x as V];

/** The gradient that a backward from `root` starts with: ones for a single number. */
function startGradient(root: Handle, gradient: Handle | undefined, op: string): Handle {
  if (gradient === undefined || gradient === null) {
    if (numel(root.sizes) !== 1) throw failure("E-GRAD-004", { shape: root.sizes });
    const ones = root.spawnNew(root.dtype, root.sizes, 1, false);
    currentEngine().fill(ones, 1);
    return ones;
  }
  checkTensor(op, "gradient", gradient);
  if (!sameShape(gradient.sizes, root.sizes)) {
    const shape = shapeText(root.sizes);
    const expected = say(`shape ${shape}`, `forma ${shape}`);
    throw failure("E-GRAD-007", { op, expected, received: shapeText(gradient.sizes) });
  }
  return cast(gradient, root.dtype);
}

/** Adds the gradient of `root` to the `grad` of every leaf that it depends on. */
export function backward(root: Handle, gradient: Handle | undefined, options: BackwardOptions = {}): void {
  if (gradient !== undefined) {
    const hint = say("options come second", "las opciones van detrás");
    checkTensor("backward", `gradient (${hint}: backward(null, { retainGraph: true }))`, gradient);
  }
  checkOptions("backward", options, ["retainGraph", "createGraph"]);
  const { createGraph = false, retainGraph = createGraph } = options;
  recording()?.walked();
  walkFrom(rootsOf([root], [gradient], "backward"), createGraph, { retainGraph });
}

type Roots = readonly (readonly [Edge<Handle>, Handle])[];

/** Walks the graph, recorded itself with `createGraph`. */
export function walkFrom(roots: Roots, createGraph: boolean, options: WalkOptions<Handle>): void {
  const mode = createGraph ? enableGrad : noGrad;
  mode(() => walkBackward(algebra, roots, options));
}

/** Where a walk starts, and with what gradients. */
export function rootsOf(
  tensors: readonly Handle[],
  gradients: readonly (Handle | undefined)[],
  where: string,
): Roots {
  return tensors.map((tensor, i) => {
    if (tensor.edge === null) throw failure("E-GRAD-003", {});
    return [tensor.edge, startGradient(tensor, gradients[i], where)];
  });
}

/** What comes to these tensors; null to those that nothing leads to. */
export function captured(
  roots: Roots,
  targets: readonly Handle[],
  createGraph: boolean,
  retainGraph: boolean,
): (Handle | null)[] {
  const capture = new Map<Edge<Handle>, Handle | null>();
  targets.forEach((input, index) => {
    if (input.edge === null) throw failure("E-GRAD-008", { index });
    capture.set(input.edge, null);
  });
  walkFrom(roots, createGraph, { retainGraph, capture });
  return targets.map((input) => capture.get(input.edge) ?? null);
}

export interface GradOptions<T> extends BackwardOptions {
  /** Gradients of the outputs, ones for single numbers. */
  gradOutputs?: T | readonly T[];
  /** Give null for inputs that the outputs do not depend on, rather than an error. Default false. */
  allowUnused?: boolean;
}

/**
 * The gradients of the sum of outputs with respect to the inputs (`torch.autograd.grad`): no `grad` is changed.
 */
export function grad<T extends Handle>(
  outputs: T | readonly T[],
  inputs: T | readonly T[],
  options: GradOptions<T> = {},
): (T | null)[] {
  checkOptions("autograd.grad", options, ["createGraph", "retainGraph", "gradOutputs", "allowUnused"]);
  const { createGraph = false, retainGraph = createGraph, gradOutputs, allowUnused = false } = options;
  checkTensors("autograd.grad", "outputs", listOf<T>(outputs));
  checkTensors("autograd.grad", "inputs", listOf<T>(inputs));
  const roots = rootsOf(listOf<T>(outputs), listOf<T>(gradOutputs), "autograd.grad");
  const found = captured(roots, listOf<T>(inputs), createGraph, retainGraph);
  found.forEach((gradient, index) => {
    if (gradient === null && !allowUnused) throw failure("E-GRAD-008", { index });
  });
  return found as (T | null)[];
}
