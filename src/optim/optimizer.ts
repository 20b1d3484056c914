import { enableGrad, noGrad } from "../autograd/mode.js";
import { checkOptions, show, wrong } from "../core/check.js";
import { iterable, list } from "../core/constraints.js";
import { isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { listed } from "../core/messages/phrase.js";
import { checkParameter, parameter, REQUIRED } from "../core/parameters.js";
import { type Shape, sameShape } from "../core/shape.js";
import { clone } from "../tensor/functions/shape.js";
import { AccumulateGrad, dropGradient, markWritten } from "../tensor/handle.js";
import { zero_ } from "../tensor/methods/inplace.js";
import { type Recording, recording, unrecorded } from "../tensor/recording.js";
import { Tensor } from "../tensor/tensor.js";
import { type HookArguments, type HookHandle, registerHook } from "./hooks.js";
import { failure, warn } from "./messages.js";
import { optimizerText } from "./print.js";

/** Parameters that share their hyperparameters: `{ params, lr: 0.01 }`. */
export type ParamGroup<H> = { params: Iterable<Tensor> } & Partial<H>;

/** What an optimizer is given: parameters, or groups of them with options of their own. */
export type Params<H> = Iterable<Tensor> | readonly ParamGroup<H>[];

/** All that an optimizer is given, by name. */
export type Given<H> = { params: Params<H> } & Partial<H>;

/** The parameter `params`, as every optimizer declares it. */
export const params = /* @__PURE__ */ parameter(REQUIRED, {
  accepts: (value) => iterable.accepts(value) && !(value instanceof Tensor),
  text: () =>
    say(
      "an iterable of tensors, such as model.parameters()",
      "un iterable de tensores, como model.parameters()",
    ),
});

/** A group as the optimizer keeps it: every hyperparameter has a value. Schedulers change `lr` here. */
export type FullGroup<H> = H & { params: Tensor[] };

/** What an optimizer remembers: a tensor, a number, or several. */
type Remembered = Tensor | number;

/** What an optimizer remembers of one parameter: tensors (momentum, …) and counts; LBFGS lists of them. */
export type ParamState = Record<string, Remembered | readonly Remembered[]>;

/** A parameter to be changed. */
export interface Learned {
  readonly parameter: Tensor;
  readonly gradient: Tensor;
  readonly state: ParamState;
}

export interface OptimizerState<H> {
  /** By the number of the parameter, in the order of the groups. */
  state: Record<string, ParamState>;
  paramGroups: (H & { params: number[] })[];
}

export interface StepOptions {
  /** The gradients are meant to add up over several steps: no warning. Default false. */
  accumulate?: boolean;
}

/** Called before a step, with its arguments; may give others in their place, as an array. */
export type StepPreHook = (
  optimizer: Optimizer,
  args: readonly unknown[],
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may return nothing
) => readonly unknown[] | void;
/** Called after a step, with its arguments. */
export type StepPostHook = (optimizer: Optimizer, args: readonly unknown[]) => void;
/** Called with the optimizer alone. */
export type StateHook = (optimizer: Optimizer) => void;
/** Called with a state, which it may change; may give another in its place. */
export type StateChangeHook = (
  optimizer: Optimizer,
  state: OptimizerState<{ lr: number }>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may return nothing
) => OptimizerState<{ lr: number }> | void;

/** What is called around steps and states. */
interface Hooks {
  readonly beforeStep: StepPreHook[];
  readonly afterStep: StepPostHook[];
  readonly beforeState: StateHook[];
  readonly afterState: StateChangeHook[];
  readonly beforeLoad: StateChangeHook[];
  readonly afterLoad: StateHook[];
}

/** The first step with which a gradient was used: the tensor, and its version then. */
interface UsedGradient {
  gradient: object;
  version: number;
}

/** Optimizers so far: a warning is said once an optimizer. */
let made = 0;

/**
 * What optimizers share: groups, state, `zeroGrad`, `step`. A subclass gives its defaults, their constraints, and the
 * update of one parameter, as a formula over tensors.
 *
 * @example
 * const layer = new nn.Linear(4, 3);
 * const optimizer = new optim.SGD([{ params: [layer.weight], lr: 0.5 }, { params: [new nn.Parameter(torch.ones(3))] }], { lr: 0.1 });
 * optimizer instanceof optim.Optimizer // true
 * optimizer.paramGroups.map(({ lr }) => lr) // [0.5, 0.1]
 */
export abstract class Optimizer<H extends object = { lr: number }> {
  /** The groups of parameters, each `{ params, lr, … }` with all options; schedulers and programs change `lr` here. */
  readonly paramGroups: FullGroup<H>[] = [];
  /** The options of a group that gives none of its own. */
  readonly defaults: Readonly<H>;
  /** What is remembered of each parameter (momentum, counts of steps), by the parameter; empty before its first step. */
  readonly state = new Map<Tensor, ParamState>();
  /** Whether `update` may keep a gradient beyond the step. If not, zeroGrad frees what only backward has seen. */
  protected readonly keepsGradients: boolean = true;
  /** The state tensors that have the shape of their parameter: one of another shape is refused. */
  protected readonly shaped: readonly string[] = [];
  private readonly hooks: Hooks = {
    beforeStep: [],
    afterStep: [],
    beforeState: [],
    afterState: [],
    beforeLoad: [],
    afterLoad: [],
  };
  private readonly used = new Map<Tensor, UsedGradient>();
  private readonly number = ++made;
  /** How its writes are known to backward. */
  protected readonly writer = `${this.constructor.name}.step`;

  constructor(given: Params<H>, options: Partial<H>, defaults: H) {
    const name = this.constructor.name;
    checkOptions(name, options, Object.keys(defaults));
    this.defaults = withDefaults(options, defaults);
    this.checkGroup(this.defaults);
    checkParameter(name, "params", given, params);
    const list = [...(given as Iterable<unknown>)];
    if (list.length === 0) {
      const expected = say(
        "at least one parameter (are the layers fields of the model?)",
        "al menos un parámetro (¿son las capas campos del modelo?)",
      );
      throw failure("E-ARG-002", { where: name, name: "params", expected, received: say("none", "ninguno") });
    }
    const grouped = list[0] instanceof Tensor ? [{ params: list as Tensor[] }] : (list as ParamGroup<H>[]);
    for (const group of grouped) this.addParamGroup(group as ParamGroup<H>);
  }

  /** Throws where a hyperparameter is out of its range. */
  protected abstract checkGroup(hyper: H): void;

  /** Changes the parameters that have a gradient, `learned[i]` with its gradient and its state; nothing is recorded. */
  protected abstract update(learned: readonly Learned[], group: FullGroup<H>): void;

  /** Adds parameters with hyperparameters of their own. */
  addParamGroup(group: ParamGroup<H>): void {
    const name = this.constructor.name;
    const { params, ...options } = group ?? {};
    if (typeof params?.[Symbol.iterator] !== "function") {
      const expected = say(
        "tensors, or groups such as { params: model.parameters(), lr: 0.01 }",
        "tensores, o grupos como { params: model.parameters(), lr: 0.01 }",
      );
      throw wrong(name, "params", expected, group);
    }
    checkOptions(`${name} group`, options, Object.keys(this.defaults));
    const known = new Set(this.paramGroups.flatMap((other) => other.params));
    const own = params instanceof Tensor ? [params] : [...params];
    for (const parameter of own) {
      if (!(parameter instanceof Tensor) || !parameter.isLeaf || known.has(parameter)) {
        const expected = say("leaf tensors, each once", "tensores hoja, cada uno una sola vez");
        const received = known.has(parameter)
          ? say("one that the optimizer already has", "uno que el optimizador ya tiene")
          : parameter instanceof Tensor
            ? say("the result of an operation", "el resultado de una operación")
            : show(parameter);
        throw failure("E-ARG-002", { where: name, name: "params", expected, received });
      }
      known.add(parameter);
    }
    const full = { ...withDefaults(options as Partial<H>, this.defaults), params: own } as FullGroup<H>;
    this.checkGroup(full);
    this.paramGroups.push(full);
  }

  /** Forgets the gradients; with `{ setToNone: false }` they become zeros instead of null. */
  zeroGrad(options: { setToNone?: boolean } = {}): void {
    checkOptions("zeroGrad", options, ["setToNone"]);
    const { setToNone = true } = options;
    for (const { params } of this.paramGroups) {
      for (const parameter of params) {
        if (setToNone || parameter.gradient === null) dropGradient(parameter);
        else zero_((parameter.gradient as Tensor).detach());
      }
    }
  }

  /**
   * One update of every parameter that has a gradient. A closure, if given, computes the loss anew (with gradients)
   * and its value is given back. Warns (W-OPTIM-001) where gradients of an earlier step are still in the sum.
   */
  step(): void;
  step(options: StepOptions): void;
  step<T>(closure: () => T, options?: StepOptions): T;
  step<T>(...given: [first?: (() => T) | StepOptions, second?: StepOptions]): T | undefined {
    const record = recording();
    if (record !== null) return this.recorded(record, given);
    const { beforeStep, afterStep } = this.hooks;
    let args: readonly unknown[] = given;
    for (const hook of [...beforeStep]) {
      const changed = hook(hooked(this), args);
      if (changed === undefined || changed === null) continue;
      if (!Array.isArray(changed)) {
        const name = say("the hook's result", "el resultado del hook");
        throw wrong(`${this.constructor.name}.step`, name, list.text(), changed);
      }
      args = changed;
    }
    const [first, second] = args as typeof given;
    const closure = typeof first === "function" ? first : null;
    const options = (closure === null ? (first as StepOptions) : second) ?? {};
    checkOptions("step", options, ["accumulate"]);
    const loss = this.perform(closure, options.accumulate ?? false);
    for (const hook of [...afterStep]) hook(hooked(this), args);
    return loss;
  }

  /** A step while `torch.compile` records: it is made anew each time, with the counts and rates of the day. */
  private recorded<T>(record: Recording, given: readonly unknown[]): T | undefined {
    let loss: unknown;
    const step = () => {
      loss = (this.step as (...args: readonly unknown[]) => unknown)(...given);
    };
    if (typeof given[0] !== "function") record.live(`${this.constructor.name}.step`, step);
    else {
      record.refuse(say("step is given a closure", "step recibe un closure"));
      unrecorded(step);
    }
    return loss as T | undefined;
  }

  /** The step itself. */
  protected perform<T>(closure: (() => T) | null, accumulate: boolean): T | undefined {
    const loss = closure === null ? undefined : enableGrad(closure);
    noGrad(() => {
      for (const group of this.paramGroups) {
        const learned: Learned[] = [];
        for (const parameter of group.params) {
          const gradient = (this.keepsGradients ? parameter.grad : parameter.gradient) as Tensor | null;
          if (gradient === null) continue;
          if (!accumulate) this.watchAccumulation(parameter, gradient);
          learned.push({ parameter, gradient, state: this.stateOf(parameter) });
        }
        if (learned.length === 0) continue;
        this.update(learned, group);
        const writer = this.writer;
        for (const { parameter } of learned) markWritten(parameter, writer);
      }
    });
    return loss;
  }

  /** The state of a parameter. A model that was cast since the last step (`model.double()`) takes its state along. */
  private stateOf(parameter: Tensor): ParamState {
    let state = this.state.get(parameter);
    if (state === undefined) {
      state = {};
      this.state.set(parameter, state);
      return state;
    }
    for (const key of this.shaped) {
      const value = state[key] as Tensor | undefined;
      if (value !== undefined && value.dtype !== parameter.dtype) state[key] = asParameter(value, parameter);
    }
    return state;
  }

  /** The next walk added to the gradient as the last step left it: zeroGrad was forgotten. */
  protected watchAccumulation(parameter: Tensor, gradient: Tensor): void {
    const { version } = gradient.storage;
    const before = this.used.get(parameter);
    if (before === undefined) {
      this.used.set(parameter, { gradient, version });
      return;
    }
    const { edge } = parameter;
    if (!(edge instanceof AccumulateGrad)) return;
    if (before.gradient === gradient && edge.addedTo === before.version) {
      warn("W-OPTIM-001", { optimizer: this.constructor.name }, String(this.number));
    }
    edge.addedTo = -1;
    before.gradient = gradient;
    before.version = version;
  }

  /** What is needed to go on later: the state by the number of the parameter, and the hyperparameters. */
  stateDict(): OptimizerState<H> {
    for (const hook of [...this.hooks.beforeState]) hook(hooked(this));
    const numbers = new Map(this.paramGroups.flatMap((group) => group.params).map((p, i) => [p, i]));
    const state: Record<string, ParamState> = Object.create(null);
    for (const [parameter, values] of this.state) state[String(numbers.get(parameter))] = { ...values };
    const paramGroups = this.paramGroups.map(({ params, ...hyper }) => ({
      ...(hyper as unknown as H),
      params: params.map((p) => numbers.get(p) as number),
    }));
    return changed(this, this.hooks.afterState, { state, paramGroups });
  }

  /**
   * Takes over a state of the same groups. The tensors are copied, and cast to the dtype of their parameters.
   *
   * @throws E-OPTIM-001 where a state tensor has another shape than its parameter; nothing is changed then
   */
  loadStateDict(given: OptimizerState<H>): void {
    const name = this.constructor.name;
    const { beforeLoad, afterLoad } = this.hooks;
    const saved = beforeLoad.length === 0 ? given : changed(this, beforeLoad, { ...given });
    if (!Array.isArray(saved?.paramGroups) || typeof saved.state !== "object") {
      const expected = say("what stateDict() gives", "lo que da stateDict()");
      throw wrong(`${name}.loadStateDict`, say("the state", "el estado"), expected, saved);
    }
    const { state, paramGroups } = saved;
    const sizes = (groups: readonly { params: readonly unknown[] }[]) =>
      listed(groups.map((g) => g.params.length));
    if (sizes(paramGroups) !== sizes(this.paramGroups)) {
      throw failure("E-ARG-002", {
        where: `${name}.loadStateDict`,
        name: say("the state", "el estado"),
        expected: say(
          `groups of ${sizes(this.paramGroups)} parameters`,
          `grupos de ${sizes(this.paramGroups)} parámetros`,
        ),
        received: sizes(paramGroups),
      });
    }
    const all = this.paramGroups.flatMap((group) => group.params);
    const loaded = Object.entries(state).map(([number, values]) => {
      const parameter = all[Number(number)];
      if (parameter === undefined)
        throw failure("E-OPTIM-002", { optimizer: name, number, count: all.length });
      return [parameter, this.copyOf(number, values, parameter)] as const;
    });
    const hypers = this.paramGroups.map((group, i) => {
      const { params: _, ...hyper } = paramGroups[i];
      this.checkGroup({ ...group, ...(hyper as unknown as H) });
      return Object.entries(hyper).filter(([key]) => key !== "__proto__");
    });
    this.state.clear();
    for (const [parameter, values] of loaded) this.state.set(parameter, values);
    this.paramGroups.forEach((group, i) => {
      Object.assign(group, Object.fromEntries(hypers[i]));
    });
    for (const hook of [...afterLoad]) hook(hooked(this));
  }

  /** The shape that a state tensor of a parameter must have; null where any will do. */
  protected shapeOf(key: string, parameter: Tensor): Shape | null {
    return this.shaped.includes(key) ? parameter.sizes : null;
  }

  /** A parameter's state as it is loaded. */
  private copyOf(number: string, values: ParamState, parameter: Tensor): ParamState {
    const copy: ParamState = Object.create(null);
    for (const [key, value] of Object.entries(values)) {
      const expected = this.shapeOf(key, parameter);
      const copied = (one: Remembered): Remembered => {
        const tensor = one instanceof Tensor;
        if (expected !== null && !(tensor && sameShape(one.sizes, expected))) {
          const received = tensor ? one.sizes : show(one);
          throw failure("E-OPTIM-001", {
            optimizer: this.constructor.name,
            key,
            number,
            expected,
            received,
          });
        }
        return tensor ? clone(asParameter(one.detach(), parameter)) : one;
      };
      copy[key] = Array.isArray(value) ? value.map(copied) : copied(value as Remembered);
    }
    return copy;
  }

  /** Calls `hook(optimizer, args)` before each step; an array that it returns takes the place of the step's arguments. */
  registerStepPreHook(hook: StepPreHook): HookHandle {
    return registerHook("registerStepPreHook", this.hooks.beforeStep, [hook]);
  }

  /** Calls `hook(optimizer, args)` after each step. */
  registerStepPostHook(hook: StepPostHook): HookHandle {
    return registerHook("registerStepPostHook", this.hooks.afterStep, [hook]);
  }

  /** Calls `hook(optimizer)` before `stateDict` collects the state. `prepend` (default false): before the other hooks. */
  registerStateDictPreHook(...args: HookArguments<StateHook>): HookHandle {
    return registerHook("registerStateDictPreHook", this.hooks.beforeState, args);
  }

  /** Calls `hook(optimizer, state)` with what `stateDict` gives; it may change it or return another. `prepend` (default false): before the other hooks. */
  registerStateDictPostHook(...args: HookArguments<StateChangeHook>): HookHandle {
    return registerHook("registerStateDictPostHook", this.hooks.afterState, args);
  }

  /** Calls `hook(optimizer, state)` before `loadStateDict` takes a state over; it may return another. `prepend` (default false): before the other hooks. */
  registerLoadStateDictPreHook(...args: HookArguments<StateChangeHook>): HookHandle {
    return registerHook("registerLoadStateDictPreHook", this.hooks.beforeLoad, args);
  }

  /** Calls `hook(optimizer)` after a state was loaded. `prepend` (default false): before the other hooks. */
  registerLoadStateDictPostHook(...args: HookArguments<StateHook>): HookHandle {
    return registerHook("registerLoadStateDictPostHook", this.hooks.afterLoad, args);
  }

  /** What PyTorch prints: each group's hyperparameters, those that there are. */
  toString(): string {
    return optimizerText(this.constructor.name, this.paramGroups);
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** An optimizer as its hooks see it: all have groups with a rate. */
const hooked = (optimizer: object): Optimizer => optimizer as Optimizer;

/** A state after the hooks that may change it. */
function changed<H extends object>(
  optimizer: Optimizer<H>,
  hooks: readonly StateChangeHook[],
  state: OptimizerState<H>,
): OptimizerState<H> {
  let now = state as OptimizerState<object>;
  for (const hook of [...hooks]) {
    now = hook(hooked(optimizer), now as OptimizerState<{ lr: number }>) ?? now;
  }
  return now as OptimizerState<H>;
}

/** The options, with the default where one is missing or undefined. */
function withDefaults<H extends object>(options: Partial<H>, defaults: H): H {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}

/** Counts a step of a parameter: the number of this one, from 1. */
export function countStep(state: ParamState): number {
  const step = ((state.step as number | undefined) ?? 0) + 1;
  state.step = step;
  return step;
}

export const parametersOf = (learned: readonly Learned[]) => learned.map(({ parameter }) => parameter);

/** A state tensor in the dtype of its parameter, as PyTorch loads it; whole numbers stay. */
export const asParameter = (value: Tensor, { dtype }: Tensor): Tensor =>
  isFloat(dtype) && isFloat(value.dtype) ? value.to(dtype) : value;

/** What a step changes: the parameters, then their state tensors of each kind. */
export function steppedOf(learned: readonly Learned[], kinds: readonly string[]): readonly Tensor[] {
  const count = learned.length;
  const stepped = new Array<Tensor>(count * (1 + kinds.length));
  for (let i = 0; i < count; i++) {
    const { parameter, state } = learned[i];
    stepped[i] = parameter;
    for (let k = 0; k < kinds.length; k++) stepped[(1 + k) * count + i] = state[kinds[k]] as Tensor;
  }
  return stepped;
}
export const gradientsOf = (learned: readonly Learned[]) => learned.map(({ gradient }) => gradient);
