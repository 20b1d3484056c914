import { isGradEnabled } from "../autograd/mode.js";
import type { Engine, Storage } from "../engine/engine.js";
import type { Module } from "../nn/module.js";
import { currentEngine } from "../tensor/currentEngine.js";
import { Handle } from "../tensor/handle.js";

/**
 * What must be as it was when a function was recorded. The record names memory, not tensors: whoever takes another memory,
 * another layer or another mode needs another record.
 */

/** A field of a module that decides what it computes. */
interface Field {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly value: unknown;
}

/** A module as it was when it was called. */
export class ModuleState {
  readonly module: Module;
  private readonly training: boolean;
  private readonly fields: Field[] = [];

  constructor(module: Module) {
    this.module = module;
    this.training = module.training;
    const holder = module as unknown as Record<string, unknown>;
    for (const key of Object.keys(module)) {
      const value = holder[key];
      this.fields.push({ holder, key, value });
      if (Array.isArray(value)) {
        const list = value as unknown as Record<string, unknown>;
        for (const at of ["length", ...value.keys()])
          this.fields.push({ holder: list, key: String(at), value: list[at] });
      }
    }
  }

  holds(): boolean {
    const { module, fields } = this;
    if (module.training !== this.training || module.isWatched()) return false;
    for (let i = 0; i < fields.length; i++) {
      const { holder, key, value } = fields[i];
      if (!Object.is(holder[key], value)) return false;
    }
    return true;
  }
}

/** A tensor from outside: the memory that the record names is still its own. */
interface TensorState {
  readonly tensor: Handle;
  readonly storage: Storage;
  readonly requiresGrad: boolean;
}

/** A `grad` that decides what happens: whether it is added to, or set. */
interface GradientState {
  readonly leaf: Handle;
  readonly gradient: Handle | null;
}

export class Guards {
  private readonly engine: Engine;
  private readonly gradients: boolean = isGradEnabled();
  readonly modules: readonly ModuleState[];
  private readonly tensors: readonly TensorState[];
  private readonly before: readonly GradientState[];

  constructor(
    engine: Engine,
    modules: readonly ModuleState[],
    tensors: Iterable<Handle>,
    before: ReadonlyMap<Handle, Handle | null>,
  ) {
    this.engine = engine;
    this.modules = modules;
    const all = new Set(tensors);
    for (const { module } of modules) for (const x of ownTensors(module)) all.add(x);
    this.tensors = Array.from(all, (tensor) => ({
      tensor,
      storage: tensor.storage,
      requiresGrad: tensor.requiresGrad,
    }));
    this.before = Array.from(before, ([leaf, gradient]) => ({ leaf, gradient }));
  }

  hold(): boolean {
    if (currentEngine() !== this.engine || isGradEnabled() !== this.gradients) return false;
    const { modules, tensors, before } = this;
    for (let i = 0; i < tensors.length; i++) {
      const { tensor, storage, requiresGrad } = tensors[i];
      if (tensor.storage !== storage || tensor.requiresGrad !== requiresGrad) return false;
    }
    for (let i = 0; i < before.length; i++) if (before[i].leaf.gradient !== before[i].gradient) return false;
    for (let i = 0; i < modules.length; i++) if (!modules[i].holds()) return false;
    return true;
  }
}

/** The tensors in the fields of a module and of the arrays there. */
function* ownTensors(module: Module): Generator<Handle> {
  for (const value of Object.values(module as unknown as Record<string, unknown>)) {
    if (value instanceof Handle) yield value;
    if (Array.isArray(value)) for (const item of value) if (item instanceof Handle) yield item;
  }
}
