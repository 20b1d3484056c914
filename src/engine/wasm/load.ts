import type { Kernel } from "./abi.js";
import { type WasmMemory, type WasmModule, wasm } from "./host.js";
import type { ModuleBytes } from "./module.js";

/** *plain*: the same bits on every host; *fused*: multiply and add with one rounding, on hosts that can. */
export type Tier = "plain" | "fused";

/** (a, b, c) → a·b + c by relaxed multiply-add, in the sources of kernels it would be `f32x4.relaxed_madd`. */
// biome-ignore format: the sections of a module, a line each
const PROBE = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  1, 8, 1, 0x60, 3, 0x7d, 0x7d, 0x7d, 1, 0x7d,
  3, 2, 1, 0,
  7, 5, 1, 1, 0x66, 0, 0,
  10, 22, 1, 20, 0, 0x20, 0, 0xfd, 0x13, 0x20, 1, 0xfd, 0x13, 0x20, 2, 0xfd, 0x13, 0xfd, 0x85, 2, 0xfd, 0x1f, 0, 11,
);

let fused: boolean | null = null;

/** Whether this host multiplies and adds with one rounding: it knows the instruction, and its processor does it. */
export function canFuse(): boolean {
  fused ??= wasm?.validate(PROBE) === true && roundsOnce();
  return fused;
}

/** (1 + 2⁻¹²)² = 1 + 2⁻¹¹ + 2⁻²⁴, whose last term a product rounded to float32 has lost. */
function roundsOnce(): boolean {
  const { f } = new wasm.Instance(new wasm.Module(PROBE), {}).exports as {
    f(a: number, b: number, c: number): number;
  };
  return f(1 + 2 ** -12, 1 + 2 ** -12, -(1 + 2 ** -11)) === 2 ** -24;
}

/** A module of a tier, decoded and compiled once in a program. */
export interface LoadedModule {
  readonly bytes: Uint8Array;
  readonly module: WasmModule;
}

const loaded: { readonly [T in Tier]: Map<ModuleBytes, LoadedModule> } = {
  plain: new Map(),
  fused: new Map(),
};

export function loadModule(source: ModuleBytes, tier: Tier): LoadedModule {
  const known = loaded[tier].get(source);
  if (known !== undefined) return known;
  const bytes = decode((tier === "fused" ? source.fused : null) ?? source.plain);
  const fresh = { bytes, module: new wasm.Module(bytes) };
  loaded[tier].set(source, fresh);
  return fresh;
}

/** What a module exports, in order: its kernels, and perhaps a function that writes constants (wasm/layout.ts). */
export type ModuleExports = Readonly<Record<string, Kernel>>;

/**
 * The kernels of a module for one thread. `scratch` is the address of SCRATCH_BYTES of the memory that no other thread
 * and no storage uses.
 */
export function instantiate({ module }: LoadedModule, memory: WasmMemory, scratch: number): ModuleExports {
  return new wasm.Instance(module, { env: { memory, scratch: scratch | 0 } }).exports as ModuleExports;
}

const host = globalThis as unknown as { atob(text: string): string };

function decode(base64: string): Uint8Array {
  const text = host.atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
