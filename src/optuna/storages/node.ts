import { failure } from "../messages.js";

/**
 * Node's own modules, found at run time: the same code loads in a page, where only the storages that need a file or a database fail,
 * and only when they are used.
 */
interface Builtins {
  "node:fs": typeof import("node:fs");
  "node:path": typeof import("node:path");
  "node:module": typeof import("node:module");
}

type Lookup = (name: string) => unknown;

/** The module, or undefined where there is none: in a page, or in a Node that is too old for it. */
export function builtinIfAny(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: Lookup } };
  return process?.getBuiltinModule?.(name);
}

/** @throws E-STORAGE-003 outside of Node (and of what is compatible with it) */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  const module = builtinIfAny(name);
  if (module === undefined) throw failure("E-STORAGE-003", { what: name });
  return module as Builtins[Name];
}

/** Blocks this thread, as the locks of files need while another process has them. */
export function sleepSync(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
