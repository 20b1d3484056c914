import type { Edge } from "../autograd/graph.js";
import { isGradEnabled } from "../autograd/mode.js";
import { numel } from "../core/shape.js";
import { contiguousStrides } from "../core/strides.js";
import type { Engine, Storage } from "../engine/engine.js";
import type { Program } from "../engine/recording/program.js";
import { grad } from "../tensor/gradients.js";
import { AccumulateGrad, type Handle } from "../tensor/handle.js";
import { recordSeveral, type SeveralRule } from "../tensor/node.js";
import { clone } from "../tensor/ops/cast.js";
import { Tensor } from "../tensor/tensor.js";
import { failure } from "./messages.js";
import type { Observed } from "./observed.js";
import type { Overwriter } from "./result.js";

/** The backward of a recorded forward: what goes in, and what comes out. */
export interface RecordedBackward {
  /** The results that have gradients, and the memory of their gradients. */
  readonly roots: readonly Tensor[];
  readonly seeds: readonly Tensor[];
  /** The leaves that they depend on, their gradients (null for one that gets none), and the numbers of the roots that lead to each. */
  readonly leaves: readonly Handle[];
  readonly gradients: readonly (Handle | null)[];
  readonly sources: readonly (readonly number[])[];
}

/** Records the backward from these results, which computes with ones instead of gradients that are not known yet. */
export function recordBackward(
  observed: Observed,
  roots: readonly Tensor[],
  inputs: readonly Tensor[],
): RecordedBackward {
  const { engine } = observed;
  const seeds = roots.map(({ dtype, sizes }) => {
    const storage = engine.allocate(dtype, numel(sizes), false);
    const seed = new Tensor(storage, dtype, sizes, contiguousStrides(sizes), 0);
    engine.fill(seed, 1);
    return seed;
  });
  const reached = roots.map((root) => leavesOf(root, inputs));
  const leaves = [...new Set(reached.flat())];
  const sources = leaves.map((leaf) => [...roots.keys()].filter((k) => reached[k].includes(leaf)));
  const gradients = observed.run(() =>
    grad<Handle>(roots, leaves, { gradOutputs: seeds, allowUnused: true }),
  );
  for (const gradient of gradients) if (gradient !== null) observed.keep(gradient);
  return { roots, seeds, leaves, gradients, sources };
}

/** The leaves from which a tensor was computed, and the inputs, which count as such. */
function leavesOf(root: Tensor, inputs: readonly Tensor[]): Handle[] {
  const leaves: Handle[] = [];
  const seen = new Set<Edge<Handle>>();
  const stack: Edge<Handle>[] = [root.edge];
  for (let edge = stack.pop(); edge !== undefined; edge = stack.pop()) {
    if (edge === null || seen.has(edge)) continue;
    seen.add(edge);
    const input = inputs.find((x) => x.edge === edge);
    if (input !== undefined) leaves.push(input);
    else if (edge instanceof AccumulateGrad) leaves.push(edge.leaf);
    else if (!edge.isLeafEdge) stack.push(...edge.edges);
  }
  return leaves;
}

/** One call of the forward, as backward comes to it. */
interface Turn {
  readonly number: number;
  /** How often the storages of the leaves had been written. */
  readonly versions: readonly number[];
  spent: boolean;
}

/** Joins the results of a recorded forward to the tape: their backward plays the other half of the record. */
export class Differentiable {
  private readonly owner: Overwriter;
  private readonly engine: Engine;
  private readonly program: Program;
  private readonly recorded: RecordedBackward;
  private readonly storages: readonly Storage[];

  constructor(owner: Overwriter, engine: Engine, program: Program, recorded: RecordedBackward) {
    this.owner = owner;
    this.engine = engine;
    this.program = program;
    this.recorded = recorded;
    this.storages = recorded.leaves.map(({ storage }) => storage);
  }

  /** The number of a result among those that have a gradient, −1 for others. */
  indexOf(result: Tensor): number {
    return this.recorded.roots.indexOf(result);
  }

  /** Puts the results of this turn on the tape; `leaves` stand for those of the recording. */
  join(results: readonly Handle[], leafOf: (recorded: Handle) => Handle): void {
    const turn: Turn = {
      number: this.owner.turn,
      versions: this.storages.map(({ version }) => version),
      spent: false,
    };
    const rule: SeveralRule<Turn> = {
      name: "compiled",
      node: "CompiledFunctionBackward",
      saves: [],
      backward: (gradients) => this.backward(turn, gradients),
    };
    recordSeveral(rule, this.recorded.leaves.map(leafOf), turn, results, results.length);
  }

  private backward(turn: Turn, gradients: readonly (Handle | null)[]): readonly (Handle | null)[] {
    const { engine, owner, storages } = this;
    const { name } = owner;
    if (isGradEnabled()) throw failure("E-COMPILE-005", { name });
    const isStale = owner.turn !== turn.number || storages.some((one, i) => one.version !== turn.versions[i]);
    if (isStale || turn.spent) throw failure("E-COMPILE-004", { name });
    turn.spent = true;
    const { seeds, sources, gradients: found } = this.recorded;
    for (let i = 0; i < seeds.length; i++) {
      const gradient = gradients[i];
      if (gradient === null) engine.fill(seeds[i], 0);
      else engine.copy(seeds[i], gradient);
    }
    this.program.run();
    // What no gradient has come for gets none, as on the tape.
    return found.map((one, i) =>
      one === null || sources[i].every((k) => gradients[k] === null) ? null : clone(one),
    );
  }
}
