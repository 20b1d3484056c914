import type { Tensor } from "../tensor/tensor.js";

/** Hooks of saving and loading: functions that see a state dict on its way out of a module, or into it. */

/** What the hooks are given of a module: the module itself, whose class stands above this file. */
// biome-ignore lint/suspicious/noExplicitAny: a hook says which module it expects
type Module = any;

/** Tensors by name, as `stateDict` gives them: `{ "fc1.weight": …, "fc1.bias": … }`. */
export type StateDict = Record<string, Tensor>;

/** What differs between a state dict and the model that loaded it. */
export interface IncompatibleKeys {
  readonly missingKeys: string[];
  readonly unexpectedKeys: string[];
}

/** Called before a module writes its part of a state dict; `prefix` is its path with a dot behind it ("" for the root). */
export type StateDictPreHook = (module: Module, prefix: string, keepVars: boolean) => void;
/** Called when a module and those below it have written their parts; the hook may change the state dict. */
export type StateDictPostHook = (module: Module, stateDict: StateDict, prefix: string) => void;
/** Called before anything is loaded; the hook may change the state dict, a copy of what was given. */
export type LoadStateDictPreHook = (
  module: Module,
  stateDict: StateDict,
  prefix: string,
  strict: boolean,
) => void;
/** Called when everything is loaded; what the hook takes out of the lists of keys is no error. */
export type LoadStateDictPostHook = (module: Module, incompatibleKeys: IncompatibleKeys) => void;

export interface StateHooks {
  readonly savePre: StateDictPreHook[];
  readonly savePost: StateDictPostHook[];
  readonly loadPre: LoadStateDictPreHook[];
  readonly loadPost: LoadStateDictPostHook[];
}

/** The hooks of modules that have any: most have none, and carry nothing. */
const HOOKS = /* @__PURE__ */ new WeakMap<object, StateHooks>();

export const stateHooksOf = (module: object): StateHooks | undefined => HOOKS.get(module);

/** The hooks of a module, to register one more. */
export function ownStateHooks(module: object): StateHooks {
  let hooks = HOOKS.get(module);
  if (hooks === undefined) {
    hooks = { savePre: [], savePost: [], loadPre: [], loadPost: [] };
    HOOKS.set(module, hooks);
  }
  return hooks;
}

/** A copy of a module has the same hooks. */
export function copyStateHooks(from: object, to: object): void {
  const hooks = HOOKS.get(from);
  if (hooks === undefined) return;
  const { savePre, savePost, loadPre, loadPost } = hooks;
  HOOKS.set(to, {
    savePre: [...savePre],
    savePost: [...savePost],
    loadPre: [...loadPre],
    loadPost: [...loadPost],
  });
}
