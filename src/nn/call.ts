import { recording, refuseHook } from "../tensor/recording.js";
import { type BackwardHooks, callWithin } from "./backwardHooks.js";
import { failure, warn } from "./messages.js";

/**
 * The call path: every `module(x)` goes through here. Hooks, the path of a module in an error, the mode warnings and
 * `summary` attach to it; a plain call costs a push and a pop.
 */

/** What the call path needs of a module. */
interface Called {
  forward(...args: unknown[]): unknown;
  namedModules(): Iterable<[string, Called]>;
  parameters(): Iterator<unknown>;
}

/** Looks at (or replaces) the arguments before forward. */
export type ForwardPreHook<M = unknown> = (module: M, args: readonly unknown[]) => unknown;
/** Looks at (or replaces) the result of forward. */
export type ForwardHook<M = unknown> = (module: M, args: readonly unknown[], output: unknown) => unknown;

export interface Hooks {
  pre: ForwardPreHook[];
  post: ForwardHook[];
  /** Those in backward; null until there is one. */
  backward: BackwardHooks | null;
  /** The model that was called last with this module inside of it, and which reaches it (or has been told that it does not). */
  root: object | null;
  /** All such models. */
  readonly roots: WeakSet<object>;
}

/** Modules being called now, outermost first. */
const running: Called[] = [];

export function callModule(module: Called, hooks: Hooks, args: readonly unknown[]): unknown {
  if (running.length > 0 && hooks.root !== running[0]) checkReached(module, hooks, running[0]);
  recording()?.called(module);
  running.push(module);
  try {
    let given = args;
    if (hooks.pre.length > 0) {
      refuseHook();
      // A copy: a hook may remove itself.
      for (const hook of [...hooks.pre]) {
        const changed = hook(module, given) ?? null;
        if (changed !== null) given = Array.isArray(changed) ? changed : [changed];
      }
    }
    if (hooks.backward === null) return forwarded(module, hooks, given);
    refuseHook();
    return callWithin(module, hooks.backward, given, (passed) => forwarded(module, hooks, passed));
  } finally {
    running.pop();
  }
}

/** The result of forward, and what the hooks make of it. */
function forwarded(module: Called, { post }: Hooks, args: readonly unknown[]): unknown {
  // JavaScript does not ask for it when the class is written.
  if (typeof module.forward !== "function") throw failure("E-NN-004", { path: pathOf(module) });
  let output: unknown = module.forward(...args);
  if (post.length > 0) {
    refuseHook();
    for (const hook of [...post]) output = hook(module, args, output) ?? output;
  }
  return output;
}

/**
 * Warns where a module with parameters is called inside a model that does not reach it: it stands in a #private field, a plain object, a
 * nested array, a Map or a Set, so that `parameters()` does not give its weights.
 */
function checkReached(module: Called, hooks: Hooks, root: Called): void {
  hooks.root = root;
  if (hooks.roots.has(root)) return;
  hooks.roots.add(root);
  for (const [, part] of root.namedModules()) if (part === module) return;
  if (module.parameters().next().done === true) return;
  const [layer, caller] = [module.constructor.name, pathOf(running[running.length - 1])];
  warn("W-NN-002", { layer, caller, model: root.constructor.name }, `${caller} ${layer}`);
}

/** Where a module stands in the model that is being called: `Net.fc1`, or its class name alone. */
export function pathOf(module: Called): string {
  const own = module.constructor.name;
  const root = running[0];
  if (root === undefined || root === module) return own;
  for (const [name, part] of root.namedModules()) {
    if (part === module) return `${root.constructor.name}.${name} (${own})`;
  }
  return own;
}
