import { numel } from "../core/shape.js";
import { contiguousStrides } from "../core/strides.js";
import type { Engine, Storage } from "../engine/engine.js";
import { planMemory } from "../engine/recording/plan.js";
import { Program } from "../engine/recording/program.js";
import type { Step } from "../engine/recording/step.js";
import type { Module } from "../nn/module.js";
import type { Handle } from "../tensor/handle.js";
import { clone } from "../tensor/ops/cast.js";
import { Tensor } from "../tensor/tensor.js";
import { Differentiable, type RecordedBackward } from "./differentiable.js";
import { graphText } from "./graph.js";
import { Guards } from "./guards.js";
import { failure } from "./messages.js";
import type { Observed } from "./observed.js";
import { fits, type Pattern, patternOf, withTensors } from "./pattern.js";
import { CompiledResult, type Overwriter } from "./result.js";

/** The memory of an argument, and what was copied into it last. */
class Slot {
  readonly view: Tensor;
  private storage: WeakRef<Storage> | null = null;
  private version = -1;
  private offset = 0;
  private strides: readonly number[] = [];

  constructor(engine: Engine, x: Tensor) {
    // On the tape, a copy: what the function computes while it is recorded leads back to the argument.
    if (x.requiresGrad) {
      this.view = clone(x);
      return;
    }
    const storage = engine.allocate(x.dtype, numel(x.sizes), false);
    this.view = new Tensor(storage, x.dtype, x.sizes, contiguousStrides(x.sizes), 0);
  }

  /** Copies an argument, unless it is the one of the last call and was not changed since. */
  take(engine: Engine, x: Tensor): void {
    const { storage, offset, strides } = x;
    const { version } = storage;
    if (
      this.storage?.deref() === storage &&
      this.version === version &&
      this.offset === offset &&
      isSame(this.strides, strides)
    )
      return;
    engine.copy(this.view, x);
    if (this.storage?.deref() !== storage) this.storage = new WeakRef(storage);
    this.version = version;
    this.offset = offset;
    this.strides = strides;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The arguments of one record. */
export class Inputs {
  readonly slots: readonly Slot[];
  private readonly pattern: Pattern;
  private readonly engine: Engine;
  private readonly given: Tensor[] = [];

  constructor(engine: Engine, pattern: Pattern, tensors: readonly Tensor[]) {
    this.engine = engine;
    this.pattern = pattern;
    this.slots = tensors.map((x) => new Slot(engine, x));
    this.take(tensors);
  }

  /** Whether these are arguments of the same kind; they are then those of `take`. */
  fit(args: readonly unknown[]): boolean {
    this.given.length = 0;
    return fits(this.pattern, args, this.given);
  }

  /** Which argument this is the memory of, −1 for none. */
  numberOf(x: Handle): number {
    for (let i = 0; i < this.slots.length; i++) if (this.slots[i].view === x) return i;
    return -1;
  }

  /** The tensors among arguments of this kind. */
  tensorsOf(args: readonly unknown[]): readonly Tensor[] {
    const tensors: Tensor[] = [];
    fits(this.pattern, args, tensors);
    return tensors;
  }

  /** Takes the arguments that fitted. */
  take(tensors: readonly Tensor[] = this.given): void {
    for (let i = 0; i < this.slots.length; i++) this.slots[i].take(this.engine, tensors[i]);
    this.given.length = 0;
  }
}

/** How often a storage from outside was written. */
interface Written {
  readonly storage: Storage;
  readonly versions: number;
  readonly unchecked: number;
  readonly by: string;
}

/** One record of a function: for which calls it holds, and what they do. */
export class Entry {
  private readonly steps: readonly Step[];
  private readonly program: Program;
  private readonly differentiable: Differentiable | null;
  private readonly guards: Guards;
  private readonly inputs: Inputs;
  private readonly written: readonly Written[];
  private readonly result: unknown;
  private readonly made: ReadonlySet<Storage>;
  private readonly owner: Overwriter;
  private readonly kept: readonly Storage[];

  /** @param backward its backward, which was recorded behind `forward` steps */
  constructor(
    owner: Overwriter,
    inputs: Inputs,
    observed: Observed,
    result: unknown,
    forward = observed.recorder.length,
    backward: RecordedBackward | null = null,
  ) {
    const { engine, recorder, kept, modules, before } = observed;
    this.owner = owner;
    this.inputs = inputs;
    this.result = result;
    this.made = recorder.made;
    this.kept = [...kept].filter((storage) => recorder.made.has(storage));
    this.steps = recorder.recorded;
    const { steps, alive } = planMemory(engine, this.steps, recorder.made, kept);
    const end = steps.length - recorder.length + forward;
    this.program = new Program(engine, steps.slice(0, end));
    this.differentiable =
      backward === null
        ? null
        : new Differentiable(owner, engine, new Program(engine, steps.slice(end)), backward);
    // The first backward reads what this first call has computed.
    if (backward !== null)
      for (const [from, to] of alive(end)) engine.copy(whole(to, from.length), whole(from));
    const own = new Set<Storage>(
      [...inputs.slots.map(({ view }) => view), ...(backward?.seeds ?? [])].map(({ storage }) => storage),
    );
    const outside = observed.outside().filter(({ storage }) => !own.has(storage));
    this.guards = new Guards(engine, modules, outside, before);
    this.written = Array.from(recorder.external, ([storage, { version, unchecked }]) => ({
      storage,
      versions: storage.version - version,
      unchecked: storage.unchecked - unchecked,
      by: storage.writtenBy,
    })).filter(({ versions }) => versions > 0);
    for (const storage of recorder.made) if (!kept.has(storage)) withdraw(engine, storage, owner.name);
  }

  /** Whether a call with these arguments does what was recorded. */
  holds(args: readonly unknown[]): boolean {
    return this.inputs.fit(args) && this.guards.hold();
  }

  /** Plays the record with the arguments that fitted. False where other values would have led elsewhere; nothing was changed then. */
  play(): boolean {
    this.owner.turn++;
    this.inputs.take();
    if (!this.program.run()) return false;
    const { written, kept } = this;
    for (let i = 0; i < written.length; i++) {
      const { storage, versions, unchecked, by } = written[i];
      storage.version += versions;
      storage.unchecked += unchecked;
      storage.writtenBy = by;
    }
    for (let i = 0; i < kept.length; i++) kept[i].version++;
    return true;
  }

  /** The record as text. */
  graph(): string {
    const { steps, inputs, result, guards } = this;
    const results: Tensor[] = [];
    patternOf(result, results);
    return graphText({
      steps,
      inputs: inputs.slots.map(({ view }) => view),
      names: namesOf(guards.modules.map(({ module }) => module)),
      results,
    });
  }

  /** What the function gives in this turn, called with these arguments. */
  results(args: readonly unknown[]): unknown {
    const { result, owner, made, inputs, differentiable } = this;
    const joined: Handle[] = [];
    const handedOut = withTensors(result, (x) => {
      const slot = inputs.numberOf(x);
      if (slot >= 0) return inputs.tensorsOf(args)[slot];
      if (!made.has(x.storage)) return x;
      const found = new CompiledResult(owner, x);
      const index = differentiable?.indexOf(x) ?? -1;
      if (index >= 0) joined[index] = found;
      return found;
    });
    differentiable?.join(joined, (leaf) => {
      const slot = inputs.numberOf(leaf);
      return slot >= 0 ? inputs.tensorsOf(args)[slot] : leaf;
    });
    return handedOut;
  }
}

/** The parameters and buffers of modules by the name in the first that has them. */
function namesOf(modules: readonly Module[]): ReadonlyMap<Storage, string> {
  const names = new Map<Storage, string>();
  for (const module of modules) {
    for (const [name, { storage }] of [...module.namedParameters(), ...module.namedBuffers()])
      if (!names.has(storage)) names.set(storage, name);
  }
  return names;
}

/** A storage, or its first elements, as one line. */
const whole = (storage: Storage, length = storage.length) => ({
  storage,
  dtype: storage.dtype,
  sizes: [length],
  strides: [1],
  offset: 0,
});

/** Ends the life of a storage whose tensors the function kept to itself: whoever has one all the same is told. */
function withdraw(engine: Engine, storage: Storage, name: string): void {
  engine.release(storage);
  const gone: PropertyDescriptor = {
    get() {
      throw failure("E-COMPILE-003", { name });
    },
  };
  // Where the engines read from: the heap's address, the reference engine's array.
  Object.defineProperties(storage, { address: gone, array: gone });
}
