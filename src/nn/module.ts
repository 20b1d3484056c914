import { noGrad } from "../autograd/mode.js";
import { checkBoolean, checkDType, show, wrong } from "../core/check.js";
import { boolean, type Constraint } from "../core/constraints.js";
import { type DType, isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { verbatim } from "../core/messages/phrase.js";
import { type Called, keyword, parameter, type Resolved, signature } from "../core/parameters.js";
import { sameShape } from "../core/shape.js";
import { type TensorData, tensor } from "../tensor/creation.js";
import { copy_ } from "../tensor/methods/inplace.js";
import { cast, clone } from "../tensor/ops/cast.js";
import { adviseDevices, type Device, isDevice } from "../tensor/slips.js";
import { Tensor } from "../tensor/tensor.js";
import type { BackwardHook, BackwardHooks, BackwardPreHook } from "./backwardHooks.js";
import { callModule, type ForwardHook, type ForwardPreHook, type Hooks } from "./call.js";
import { failure } from "./messages.js";
import { Parameter } from "./parameter.js";
import {
  copyStateHooks,
  type IncompatibleKeys,
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  ownStateHooks,
  type StateDict,
  type StateDictPostHook,
  type StateDictPreHook,
  stateHooksOf,
} from "./stateHooks.js";
import { listText, moduleText, printed } from "./text.js";

export type { IncompatibleKeys, StateDict } from "./stateHooks.js";

export interface RecurseOptions {
  /** Of the modules below too. Default true. */
  recurse?: boolean;
}

export interface NamedOptions extends RecurseOptions {
  /** What stands before every path, with a dot between. Default "". */
  prefix?: string;
}

export interface StateDictOptions {
  /** What stands before every name, as it is: `"model."`. Default "". */
  prefix?: string;
  /** Give the parameters and buffers themselves, not tensors outside of the graph on the same memory. Default false. */
  keepVars?: boolean;
}

export interface RegisterBufferOptions {
  /** Whether the state dict holds it. Default true. */
  persistent?: boolean;
}

export interface LoadStateDictOptions {
  /** Whether the names must be the same. Default true. */
  strict?: boolean;
  /** Put the tensors of the state in the place of the model's own, with their dtypes, in place of copying values. Default false. */
  assign?: boolean;
}

const text: Constraint = {
  accepts: (value) => typeof value === "string",
  text: () => say("a string", "un texto"),
};
const RECURSE = signature<RecurseOptions>("parameters", { recurse: parameter(true, boolean) });
const REGISTER_BUFFER = signature<RegisterBufferOptions>("registerBuffer", {
  persistent: parameter(true, boolean),
});
const LOAD_STATE_DICT = signature<LoadStateDictOptions>("loadStateDict", {
  strict: parameter(true, boolean),
  assign: parameter(false, boolean),
});
const STATE_DICT = signature<StateDictOptions>("stateDict", {
  prefix: keyword("", text),
  keepVars: keyword(false, boolean),
});
const NAMED = signature<NamedOptions>("namedParameters", {
  prefix: parameter("", text),
  recurse: parameter(true, boolean),
});

type NamedArguments = Called<[prefix?: string, recurse?: boolean], NamedOptions, ["prefix", "recurse"]>;
type RecurseArguments = Called<[recurse?: boolean], RecurseOptions, ["recurse"]>;

/** The internal state of a module, which is hidden from the walk over its fields. */
const HOOKS = Symbol("hooks");
const BUFFERS = Symbol("buffers");
const SEEN = Symbol("seen");

interface Hidden {
  readonly [HOOKS]: Hooks;
  readonly [BUFFERS]: Map<string, { persistent: boolean }>;
  /** What the fields held when they were last looked at: a parameter is not to be lost by an assignment. */
  readonly [SEEN]: Map<string, "parameter" | "module">;
}

/** Modules are called as functions, with the arguments and result of their `forward`. */
export interface Module {
  (...args: Parameters<this["forward"]>): ReturnType<this["forward"]>;
}

/**
 * The base of layers and models. Assign modules, parameters or arrays of modules to fields, and they are registered
 * in the order of assignment; write `forward`, and call the module as a function.
 *
 * @example
 * class Net extends nn.Module {
 *   fc = new nn.Linear(4, 3);
 *   forward(x: torch.Tensor) {
 *     return this.fc(x).relu();
 *   }
 * }
 * new Net()(torch.ones(2, 4)).shape // [2, 3]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface gives every module its call signature
export abstract class Module {
  /** Whether layers such as Dropout behave as in training. Set it with `train()` and `eval()`. */
  declare training: boolean;

  /** What the module computes. */
  // biome-ignore lint/suspicious/noExplicitAny: every module has its own arguments and result
  abstract forward(...args: any[]): any;

  static {
    adviseDevices(Module.prototype, "module");
  }

  constructor() {
    // biome-ignore lint/correctness/noConstructorReturn: the callable takes the place of the object (D12)
    return emptyModule(new.target.prototype);
  }

  /** A module of the same class with copies of the fields, the same hooks and the same mode; no constructor runs. @internal */
  copied(copy: (value: unknown) => unknown, known: (made: Module) => void): this {
    const made = emptyModule(Object.getPrototypeOf(this)) as this;
    known(made); // before the fields: one of them may lead back here
    const [from, to] = [this, made] as unknown as [Hidden, Hidden];
    made.training = this.training;
    to[HOOKS].pre.push(...from[HOOKS].pre);
    to[HOOKS].post.push(...from[HOOKS].post);
    const { backward } = from[HOOKS];
    if (backward !== null) to[HOOKS].backward = { pre: [...backward.pre], post: [...backward.post] };
    for (const [name, buffer] of from[BUFFERS]) to[BUFFERS].set(name, { ...buffer });
    for (const [name, kind] of from[SEEN]) to[SEEN].set(name, kind);
    copyStateHooks(this, made);
    for (const [key, value] of Object.entries(this)) Reflect.set(made, key, copy(value));
    return made;
  }

  // The parts

  /** The modules in the fields of this one by name, one that stands in two fields twice. @internal */
  *namedFields(): Generator<[string, Module]> {
    for (const [key, value] of Object.entries(this)) {
      this.noteField(key, value);
      if (value instanceof Module) yield [key, value];
      else if (Array.isArray(value)) {
        for (let i = 0; i < value.length; i++)
          if (value[i] instanceof Module) yield [`${key}.${i}`, value[i]];
      }
    }
  }

  /**
   * Notes what a field holds. Class fields pass by every setter, so that a lost parameter is found when the fields are looked at.
   *
   * @throws E-NN-008 where a parameter or a module was replaced by something else; E-NN-007 for a module of another copy of the package
   */
  private noteField(key: string, value: unknown): void {
    const seen = (this as unknown as Hidden)[SEEN];
    const is = value instanceof Module ? "module" : value instanceof Parameter ? "parameter" : null;
    if (is !== null) {
      seen.set(key, is);
      return;
    }
    if (value === null || value === undefined) return;
    const module = this.constructor.name;
    if (isForeign(value)) throw failure("E-NN-007", { module, name: key });
    const was = seen.get(key) ?? (this.isLost(key, value) ? "parameter" : undefined);
    if (was !== undefined) throw failure("E-NN-008", { module, name: key, was, received: show(value) });
  }

  /** Whether a layer of the library, which keeps no tensors but parameters and buffers, was assigned a plain tensor. */
  private isLost(key: string, value: unknown): boolean {
    return (
      value instanceof Tensor &&
      Object.hasOwn(this.constructor, "retainsNoTensors") &&
      !(this as unknown as Hidden)[BUFFERS].has(key)
    );
  }

  /** The modules in the fields of this one, each once, with their names: `fc1`, or `layers.0` in an array. */
  *namedChildren(): Generator<[string, Module]> {
    const seen = new Set<Module>();
    for (const [name, child] of this.namedFields()) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The modules in the fields of this one, each once. */
  *children(): Generator<Module> {
    for (const [, child] of this.namedChildren()) yield child;
  }

  /** This module (under the name "") and all modules below it, each once. */
  *namedModules(prefix = "", seen = new Set<Module>()): Generator<[string, Module]> {
    if (seen.has(this)) return;
    seen.add(this);
    yield [prefix, this];
    for (const [name, child] of this.namedFields()) yield* child.namedModules(join(prefix, name), seen);
  }

  /** This module and all modules below it, each once. */
  *modules(): Generator<Module> {
    for (const [, module] of this.namedModules()) yield module;
  }

  /** The module at a path such as `features.0`; the empty path is this one. */
  getSubmodule(path: string): Module {
    if (path === "") return this;
    for (const [name, child] of this.namedFields()) {
      if (path === name) return child;
      if (path.startsWith(`${name}.`) && path.length > name.length + 1)
        return child.getSubmodule(path.slice(name.length + 1));
    }
    throw failure("E-NN-001", { model: this.constructor.name, path });
  }

  /** The parameter at a path such as `fc1.weight`. Throws E-NN-009 where there is none. */
  getParameter(path: string): Parameter {
    return this.tensorAt(path, "parameter") as Parameter;
  }

  /** The buffer at a path such as `bn.running_mean`. Throws E-NN-009 where there is none. */
  getBuffer(path: string): Tensor {
    return this.tensorAt(path, "buffer");
  }

  private tensorAt(path: string, wanted: "parameter" | "buffer"): Tensor {
    for (const [prefix, module] of this.everyModule()) {
      for (const [name, tensor, kind] of module.ownTensors())
        if (join(prefix, name) === path && (kind === "parameter") === (wanted === "parameter")) return tensor;
    }
    throw failure("E-NN-009", { model: this.constructor.name, path: String(path), wanted });
  }

  /**
   * Puts a module at a path, in the place of the one there; a name that is new is registered, unless `strict`.
   *
   * @throws E-NN-001 where the path leads nowhere; E-ARG-002 where it names something else than a module
   */
  setSubmodule(path: string, module: Module, strict = false): void {
    if (strict) this.getSubmodule(path);
    if (!(module instanceof Module))
      throw wrong(this.where("setSubmodule"), "module", say("a module", "un módulo"), module);
    const at = String(path).lastIndexOf(".");
    const [above, name] = [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
    const list = this.arrayAt(above);
    if (list !== null && /^\d+$/.test(name)) list[Number(name)] = module;
    else this.getSubmodule(above).addModule(name, module);
  }

  /** The array of modules at a path, if that is one. */
  private arrayAt(path: string): unknown[] | null {
    for (const [prefix, module] of this.everyModule()) {
      for (const [key, value] of Object.entries(module))
        if (Array.isArray(value) && join(prefix, key) === path) return value;
    }
    return null;
  }

  /** The modules by all their paths: one that stands at two places comes twice. */
  private *everyModule(prefix = "", above: readonly Module[] = []): Generator<[string, Module]> {
    if (above.includes(this)) throw failure("E-NN-006", { model: this.constructor.name, path: prefix });
    yield [prefix, this];
    const here = [...above, this];
    for (const [name, child] of this.namedFields()) yield* child.everyModule(join(prefix, name), here);
  }

  /** The tensors in the fields of this module alone: parameters, then buffers. */
  private *ownTensors(): Generator<[string, Tensor, "parameter" | "buffer" | "transient"]> {
    const buffers = (this as unknown as Hidden)[BUFFERS];
    const entries = Object.entries(this);
    for (const [key, value] of entries) {
      if (value instanceof Parameter) yield [key, value, "parameter"];
      else if (Array.isArray(value)) {
        for (let i = 0; i < value.length; i++) {
          if (value[i] instanceof Parameter) yield [`${key}.${i}`, value[i], "parameter"];
        }
      }
    }
    for (const [key, value] of entries) {
      const buffer = buffers.get(key);
      if (buffer !== undefined && value instanceof Tensor) {
        yield [key, value, buffer.persistent ? "buffer" : "transient"];
      }
    }
  }

  /** All parameters with their paths, each tensor once, in PyTorch's order. With `prefix`, it stands before every path. */
  *namedParameters(...args: NamedArguments): Generator<[string, Parameter]> {
    const seen = new Set<Tensor>();
    for (const [prefix, module] of this.reached(NAMED.read(args))) {
      for (const [name, tensor, kind] of module.ownTensors()) {
        if (kind !== "parameter" || seen.has(tensor)) continue;
        seen.add(tensor);
        yield [join(prefix, name), tensor as Parameter];
      }
    }
  }

  /** All parameters, each once, in PyTorch's order: what an optimizer is given. With `{ recurse: false }` those of this module alone. */
  *parameters(...args: RecurseArguments): Generator<Parameter> {
    for (const [, parameter] of this.namedParameters("", RECURSE.read(args).recurse)) yield parameter;
  }

  /** The registered tensors that are not learned, each once, with their paths (`bn.running_mean`); with `{ recurse: false }` those of this module alone. */
  *namedBuffers(...args: NamedArguments): Generator<[string, Tensor]> {
    const seen = new Set<Tensor>();
    for (const [prefix, module] of this.reached(NAMED.read(args, "namedBuffers"))) {
      for (const [name, tensor, kind] of module.ownTensors()) {
        if (kind === "parameter" || seen.has(tensor)) continue;
        seen.add(tensor);
        yield [join(prefix, name), tensor];
      }
    }
  }

  /** The registered tensors that are not learned, each once; with `{ recurse: false }` those of this module alone. */
  *buffers(...args: RecurseArguments): Generator<Tensor> {
    for (const [, buffer] of this.namedBuffers("", RECURSE.read(args, "buffers").recurse)) yield buffer;
  }

  private reached({ prefix, recurse }: Resolved<NamedOptions>): Iterable<[string, Module]> {
    return recurse ? this.namedModules(prefix) : [[prefix, this]];
  }

  /** Registers a tensor of the state that is not a parameter (running means). Also sets the field. */
  registerBuffer(
    name: string,
    tensor: Tensor | null,
    ...args: Called<[persistent?: boolean], RegisterBufferOptions, ["persistent"]>
  ): void {
    const { persistent } = REGISTER_BUFFER.read(args);
    // A parameter stays one: as a buffer it would no longer be learned.
    const isPlain = (value: unknown) => value instanceof Tensor && !(value instanceof Parameter);
    this.checkName("registerBuffer", name, isPlain);
    if (tensor !== null && !(tensor instanceof Tensor)) {
      const expected = say("a tensor or null", "un tensor o null");
      throw wrong(this.where("registerBuffer"), name, expected, tensor);
    }
    (this as unknown as Hidden)[BUFFERS].set(name, { persistent });
    (this as unknown as Record<string, unknown>)[name] = tensor;
  }

  /** Registers a parameter under a computed name (a field does the same); null keeps the place free. */
  registerParameter(name: string, parameter: Parameter | null): void {
    this.checkName("registerParameter", name, (value) => value instanceof Parameter);
    if (parameter !== null && !(parameter instanceof Parameter)) {
      const expected = say("a Parameter or null", "un Parameter o null");
      throw wrong(this.where("registerParameter"), name, expected, parameter);
    }
    (this as unknown as Record<string, unknown>)[name] = parameter;
  }

  /** Registers a module under a computed name (a field does the same). */
  addModule(name: string, module: Module): void {
    this.checkName("addModule", name, (value) => value instanceof Module);
    if (!(module instanceof Module)) {
      const expected = say("a module", "un módulo");
      throw wrong(this.where("addModule"), name, expected, module);
    }
    (this as unknown as Record<string, unknown>)[name] = module;
  }

  /** The same as `addModule`. */
  registerModule(name: string, module: Module): void {
    this.addModule(name, module);
  }

  private where(method: string): string {
    return `${this.constructor.name}.${method}`;
  }

  /** Throws where a name cannot stand in a path, or would hide a method or a field of another kind. */
  private checkName(where: string, name: string, replaces: (value: unknown) => boolean): void {
    // `__proto__` is a member of every object, and no tensor of a file has it in its name.
    const isMember = name === "__proto__";
    const before = isMember ? Object.prototype : (this as unknown as Record<string, unknown>)[name];
    const free = before === undefined || before === null || (!isMember && replaces(before));
    if (typeof name === "string" && name !== "" && !name.includes(".") && free) return;
    const received = free
      ? show(name)
      : say(`'${name}', a name that the module uses already`, `'${name}', un nombre que el módulo ya usa`);
    throw failure("E-ARG-002", {
      where: this.where(where),
      name: say("the name", "el nombre"),
      expected: say(
        "a text without dots, and not the name of another member",
        "un texto sin puntos, distinto de los demás miembros",
      ),
      received,
    });
  }

  // State

  /**
   * Every parameter and persistent buffer by its path; the tensors share the memory of the model. A module that stands
   * in two places is listed under both, as in PyTorch.
   */
  stateDict(...args: Called<[], StateDictOptions, []>): StateDict {
    const { prefix, keepVars } = STATE_DICT.read(args);
    const state: StateDict = Object.create(null);
    const collect = (module: Module, path: string, above: readonly Module[]): void => {
      if (above.includes(module)) throw failure("E-NN-006", { model: this.constructor.name, path });
      const here = [...above, module];
      const before = prefix + (path === "" ? "" : `${path}.`);
      const hooks = stateHooksOf(module);
      for (const hook of hooks?.savePre ?? []) hook(module, before, keepVars);
      for (const [name, tensor, kind] of module.ownTensors()) {
        if (kind !== "transient") state[before + name] = keepVars ? tensor : tensor.detach();
      }
      for (const [name, child] of module.namedFields()) collect(child, join(path, name), here);
      for (const hook of hooks?.savePost ?? []) hook(module, state, before);
    };
    collect(this, "", []);
    return state;
  }

  /** The tensors that a state dict holds, without its hooks. */
  private ownState(): Map<string, Tensor> {
    const state = new Map<string, Tensor>();
    for (const [path, module] of this.everyModule()) {
      for (const [name, tensor, kind] of module.ownTensors())
        if (kind !== "transient") state.set(join(path, name), tensor);
    }
    return state;
  }

  /**
   * Copies values into the parameters and buffers. Nothing is changed unless everything fits: names (all of them,
   * unless `strict` is false) and shapes. Values may be what JSON.stringify wrote of a state dict, too. With `assign` the tensors
   * of the state take the place of the model's own: make the optimizer afterwards.
   *
   * @throws E-NN-002 where names or shapes differ, E-ARG-002 for what is no state
   * @example
   * const [model, other] = [new nn.Linear(2, 1), new nn.Linear(2, 1)];
   * other.loadStateDict(model.stateDict());
   * other.loadStateDict(JSON.parse(JSON.stringify(model.stateDict())));
   * other.weight.equal(model.weight) // true
   */
  loadStateDict(
    state: StateDict | ReadonlyMap<string, Tensor>,
    ...args: Called<[strict?: boolean, assign?: boolean], LoadStateDictOptions, ["strict", "assign"]>
  ): IncompatibleKeys {
    const { strict, assign } = LOAD_STATE_DICT.read(args);
    const given = this.hookedState(tensorsByName(state), strict);
    const own = this.ownState();
    const keys: IncompatibleKeys = {
      missingKeys: [...own.keys()].filter((key) => !given.has(key)),
      unexpectedKeys: [...given.keys()].filter((key) => !own.has(key)),
    };
    const reshaped = [...own].flatMap(([key, tensor]) => {
      const other = given.get(key);
      if (other === undefined || sameShape(other.sizes, tensor.sizes)) return [];
      const [came, wanted] = [other, tensor].map(({ sizes: shape }) => `[${shape.join(", ")}]`);
      return [say(`${key}: ${came} instead of ${wanted}`, `${key}: ${came} en vez de ${wanted}`)];
    });
    const refuse = () => {
      const [missing, unexpected] = strict ? [keys.missingKeys, keys.unexpectedKeys] : [[], []];
      if (reshaped.length + missing.length + unexpected.length === 0) return;
      throw failure("E-NN-002", { model: this.constructor.name, missing, unexpected, reshaped });
    };
    const hooked = [...this.everyModule()]
      .reverse()
      .filter(([, module]) => stateHooksOf(module)?.loadPost.length);
    if (hooked.length === 0 || reshaped.length > 0) refuse();
    const undo = assign ? this.assignState(given) : copyState(own, given, hooked.length > 0);
    // Hooks see what was loaded; what they take out of the lists is no error.
    for (const [, module] of hooked)
      for (const hook of stateHooksOf(module)?.loadPost ?? []) hook(module, keys);
    try {
      refuse();
    } catch (error) {
      undo();
      throw error;
    }
    return keys;
  }

  /** The state as the hooks leave it. */
  private hookedState(given: Map<string, Tensor>, strict: boolean): Map<string, Tensor> {
    const hooked = [...this.everyModule()].filter(([, module]) => stateHooksOf(module)?.loadPre.length);
    if (hooked.length === 0) return given;
    const state: StateDict = Object.assign(Object.create(null), Object.fromEntries(given));
    for (const [path, module] of hooked)
      for (const hook of stateHooksOf(module)?.loadPre ?? [])
        hook(module, state, path === "" ? "" : `${path}.`, strict);
    return tensorsByName(state);
  }

  /** Puts the tensors of a state in the place of those in the fields; gives the way back. */
  private assignState(given: ReadonlyMap<string, Tensor>): () => void {
    const before: (() => void)[] = [];
    for (const [path, module] of this.everyModule()) {
      for (const [name, tensor, kind] of [...module.ownTensors()]) {
        const source = given.get(join(path, name));
        if (source === undefined || kind === "transient") continue;
        const [holder, key] = slotOf(module, name);
        before.push(() => Reflect.set(holder, key, tensor));
        Reflect.set(
          holder,
          key,
          kind === "parameter" ? learnedAs(source, tensor.requiresGrad) : source.detach(),
        );
      }
    }
    return () => {
      for (const back of before) back();
    };
  }

  /** Calls `hook` before this module writes its part of a state dict. Gives the remover. */
  registerStateDictPreHook(hook: StateDictPreHook): { remove(): void } {
    return register(ownStateHooks(this).savePre, hook);
  }

  /** Calls `hook` when this module and those below have written their parts of a state dict, which it may change. Gives the remover. */
  registerStateDictPostHook(hook: StateDictPostHook): { remove(): void } {
    return register(ownStateHooks(this).savePost, hook);
  }

  /** Calls `hook` before a state dict is loaded, which it may change. Gives the remover. */
  registerLoadStateDictPreHook(hook: LoadStateDictPreHook): { remove(): void } {
    return register(ownStateHooks(this).loadPre, hook);
  }

  /** Calls `hook` when a state dict is loaded, with the names that were missing and those that had no place. Gives the remover. */
  registerLoadStateDictPostHook(hook: LoadStateDictPostHook): { remove(): void } {
    return register(ownStateHooks(this).loadPost, hook);
  }

  /** Whether hooks see what goes in and comes out. @internal */
  isWatched(): boolean {
    const { pre, post, backward } = (this as unknown as Hidden)[HOOKS];
    return pre.length + post.length > 0 || backward !== null;
  }

  /** Sets training mode here and below. */
  train(mode = true): this {
    checkBoolean("train", "mode", mode);
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Evaluation mode: Dropout passes everything, BatchNorm uses what it has learned. */
  eval(): this {
    return this.train(false);
  }

  /** Forgets the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  /** Whether the parameters are to be learned; false freezes them. */
  requiresGrad_(value = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = value;
    return this;
  }

  /** Casts the float parameters and buffers. The parameters stay the same objects: an optimizer keeps holding them. To a device: nothing changes, there is one. */
  to(dtype: DType | Device | "cpu"): this {
    if (isDevice(dtype)) return this;
    checkDType("Module.to", dtype);
    if (!isFloat(dtype)) {
      throw failure("E-DTYPE-001", {
        op: "Module.to",
        expected: say("float32 or float64", "float32 o float64"),
        received: verbatim(String(dtype)),
      });
    }
    noGrad(() => {
      for (const tensor of [...this.parameters(), ...this.buffers()]) {
        if (!isFloat(tensor.dtype)) continue;
        tensor.become(tensor.to(dtype));
        if (tensor.gradient !== null) tensor.gradient.become(cast(tensor.gradient, dtype));
      }
    });
    return this;
  }

  /** Casts the float parameters and buffers to float64; gives the module back. */
  double(): this {
    return this.to("float64");
  }

  /** Casts the float parameters and buffers to float32; gives the module back. */
  float(): this {
    return this.to("float32");
  }

  /** Calls `fn` with every module below and at last with this one, as PyTorch does (to initialise weights). */
  apply(fn: (module: Module) => void): this {
    const go = (module: Module, path: string, above: readonly Module[]): void => {
      if (above.includes(module)) throw failure("E-NN-006", { model: this.constructor.name, path });
      for (const [name, child] of module.namedChildren()) go(child, join(path, name), [...above, module]);
      fn(module);
    };
    go(this, "", []);
    return this;
  }

  // Hooks

  /** Calls `hook` with the arguments before forward; what it returns takes their place. Gives the remover. */
  registerForwardPreHook(hook: ForwardPreHook): { remove(): void } {
    const { pre } = (this as unknown as Hidden)[HOOKS];
    return register(pre, hook);
  }

  /** Calls `hook` with the result of forward; what it returns takes its place. Gives the remover. */
  registerForwardHook(hook: ForwardHook): { remove(): void } {
    const { post } = (this as unknown as Hidden)[HOOKS];
    return register(post, hook);
  }

  /**
   * Calls `hook(module, gradInput, gradOutput)` in backward, when the gradients of this module's arguments are known; what it returns takes
   * their place. Both are arrays, null for what is no tensor. Gives the remover.
   */
  registerFullBackwardHook(hook: BackwardHook): { remove(): void } {
    return register(this.backwardHooks().post, hook);
  }

  /** Calls `hook(module, gradOutput)` in backward, before those of the module itself; what it returns takes their place. Gives the remover. */
  registerFullBackwardPreHook(hook: BackwardPreHook): { remove(): void } {
    return register(this.backwardHooks().pre, hook);
  }

  private backwardHooks(): BackwardHooks {
    const hooks = (this as unknown as Hidden)[HOOKS];
    hooks.backward ??= { pre: [], post: [] };
    return hooks.backward;
  }

  // Text

  /** What stands between the brackets when the module is printed. */
  extraRepr(): string {
    return "";
  }

  /** What PyTorch prints; an array of modules as its ModuleList. */
  toString(): string {
    return printed(this, () => {
      const parts = Object.entries(this).flatMap(([key, value]) => {
        if (value instanceof Module) return [`(${key}): ${value}`];
        if (!Array.isArray(value) || !value.some((item) => item instanceof Module)) return [];
        return [`(${key}): ${listText(value)}`];
      });
      return moduleText(this.constructor.name, this.extraRepr(), parts);
    });
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A module without fields: a function whose prototype is the class's, so that `model(x)` works, and methods, and instanceof. */
function emptyModule(prototype: object): Module {
  const self = ((...args: unknown[]) => callModule(self, hooks, args)) as unknown as Module;
  const hooks: Hooks = { pre: [], post: [], backward: null, root: null, roots: new WeakSet() };
  Object.setPrototypeOf(self, prototype);
  // A function has a name and a length of its own; a module may have fields of these names.
  Reflect.deleteProperty(self, "name");
  Reflect.deleteProperty(self, "length");
  const hidden = (value: unknown) => ({ value, enumerable: false, writable: true, configurable: true });
  Object.defineProperties(self, {
    training: hidden(true),
    [HOOKS]: hidden(hooks),
    [BUFFERS]: hidden(new Map()),
    [SEEN]: hidden(new Map()),
  });
  return self;
}

/** Where a tensor stands that `ownTensors` named: in a field, or in the array of one. */
function slotOf(module: Module, name: string): [holder: object, key: string] {
  if (Object.hasOwn(module, name)) return [module, name];
  const at = name.lastIndexOf(".");
  return [Reflect.get(module, name.slice(0, at)) as object, name.slice(at + 1)];
}

/** A parameter of this tensor, learned or not as the one whose place it takes. */
function learnedAs(source: Tensor, requiresGrad: boolean): Parameter {
  if (!(source instanceof Parameter)) return new Parameter(source.detach(), requiresGrad);
  source.requiresGrad = requiresGrad;
  return source;
}

/** Copies values into tensors; gives the way back where one may be needed. */
function copyState(
  own: ReadonlyMap<string, Tensor>,
  given: ReadonlyMap<string, Tensor>,
  undoable: boolean,
): () => void {
  const before: [Tensor, Tensor][] = [];
  const copy = (to: Tensor, from: Tensor) => noGrad(() => copy_(to.detach(), from));
  for (const [key, tensor] of own) {
    const source = given.get(key);
    if (source === undefined) continue;
    if (undoable) before.push([tensor, clone<Tensor>(tensor.detach())]);
    copy(tensor, source);
  }
  return () => {
    for (const [to, from] of before) copy(to, from);
  };
}

const join = (prefix: string, name: string) => (prefix === "" ? name : `${prefix}.${name}`);

/** A state as it came from a user, checked: tensors by name. */
function tensorsByName(state: unknown): Map<string, Tensor> {
  const where = "loadStateDict";
  if (state === null || typeof state !== "object" || Array.isArray(state) || state instanceof Promise) {
    const expected = say("what stateDict() gives", "lo que da stateDict()");
    throw wrong(where, say("the state", "el estado"), expected, state);
  }
  const values: Iterable<[string, unknown]> = state instanceof Map ? state : Object.entries(state);
  const tensors = new Map<string, Tensor>();
  for (const [name, value] of values)
    tensors.set(name, value instanceof Tensor ? value : fromJson(name, value));
  return tensors;
}

/** A tensor of what JSON.stringify has written of one: a number, true or false, or arrays of them. */
function fromJson(name: string, value: unknown): Tensor {
  const expected = say(
    "a tensor, or arrays of numbers as JSON has them",
    "un tensor, o arrays de números como en JSON",
  );
  const isNested = (part: unknown): boolean =>
    typeof part === "number" || typeof part === "boolean" || (Array.isArray(part) && part.every(isNested));
  if (isNested(value)) return tensor(value as TensorData, { dtype: "float64" });
  const missing = JSON.stringify(value)?.includes("null") === true && Array.isArray(value);
  throw wrong(
    "loadStateDict",
    name,
    expected,
    missing
      ? say(
          "arrays with null: JSON has no NaN and no infinity",
          "arrays con null: JSON no tiene NaN ni infinito",
        )
      : value,
  );
}

/** Whether it is a module that another copy of this package has made. */
function isForeign(value: unknown): boolean {
  if (typeof value !== "function") return false;
  const { forward, namedParameters } = value as Partial<Module>;
  return typeof forward === "function" && typeof namedParameters === "function";
}

function register<H>(hooks: H[], hook: H): { remove(): void } {
  hooks.push(hook);
  return {
    remove() {
      const at = hooks.indexOf(hook);
      if (at >= 0) hooks.splice(at, 1);
    },
  };
}
