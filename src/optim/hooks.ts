import { boolean, func } from "../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../core/parameters.js";

/** Takes a hook away again. */
export interface HookHandle {
  remove(): void;
}

export interface HookOptions {
  /** Before the hooks that there are, instead of after them. Default false. */
  prepend?: boolean;
}

interface HookParameters<H> extends HookOptions {
  hook: H;
}

/** What the methods that register hooks take. */
export type HookArguments<H> = Called<[hook: H, prepend?: boolean], HookParameters<H>, ["hook", "prepend"]>;

const HOOK = signature<HookParameters<unknown>>("registerHook", {
  hook: parameter(REQUIRED, func),
  prepend: parameter(false, boolean),
});

/** Puts a hook into a list. */
export function registerHook<H>(where: string, hooks: H[], args: readonly unknown[]): HookHandle {
  const { hook, prepend } = HOOK.read(args, where);
  const entry = hook as H;
  if (prepend) hooks.unshift(entry);
  else hooks.push(entry);
  return {
    remove() {
      const at = hooks.indexOf(entry);
      if (at >= 0) hooks.splice(at, 1);
    },
  };
}
