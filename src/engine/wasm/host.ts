/**
 * What the engine needs of its host, Node or browser, typed by hand: the library is compiled without the types of
 * either, and its published declarations mention neither.
 */

export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
  /** Grows by so many pages of 64 KiB; throws a RangeError where the host has no more. */
  grow(pages: number): number;
}

/** A compiled module: opaque, and may be posted to a worker. */
export type WasmModule = object;

interface WasmNamespace {
  readonly Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

/** Missing where the host has none, or a policy takes it away. */
export const wasm: WasmNamespace = (globalThis as unknown as { WebAssembly: WasmNamespace }).WebAssembly;

/** A module of Node's own, where the host has it; asked for at run time, so that nothing of Node's is imported. */
export function builtin<T>(name: string): T | undefined {
  const { process } = globalThis as unknown as {
    process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  return process?.getBuiltinModule?.(name) as T | undefined;
}

/** Bytes that hold anything at all where the host can give such (Node), else zeros: for those who write them all. */
export function newBytes(length: number): Uint8Array {
  return buffers === undefined ? new Uint8Array(length) : buffers.allocUnsafeSlow(length);
}

const buffers = builtin<{ readonly Buffer: { allocUnsafeSlow(bytes: number): Uint8Array } }>(
  "node:buffer",
)?.Buffer;
