import { type WasmMemory, type WasmModule, wasm } from "../host.js";

export const PAGE = 65536;

/** 4 GiB: the most that 32-bit addresses reach. */
const MOST_PAGES = 65536;

/**
 * Memory shared with workers. Its maximum must be declared at once; it is address space, not bytes, but a small
 * device may refuse it all the same: then half is asked for, and so on.
 */
function createMemory(initial: number, maximum: number): WasmMemory {
  for (let pages = maximum; ; pages = Math.floor(pages / 2)) {
    try {
      return new wasm.Memory({ initial, maximum: pages, shared: true });
    } catch (error) {
      if (pages / 2 < Math.max(initial, 256)) throw error;
    }
  }
}

/**
 * (func (export "clear") (param $address i32) (param $bytes i32)
 *   (memory.fill (local.get $address) (i32.const 0) (local.get $bytes)))
 * JavaScript's `fill` on shared memory goes byte by byte.
 */
// biome-ignore format: the sections of a module, a line each
const CLEAR = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  1, 6, 1, 0x60, 2, 0x7f, 0x7f, 0,
  2, 18, 1, 3, 0x65, 0x6e, 0x76, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 3, 0, 0x80, 0x80, 4,
  3, 2, 1, 0,
  7, 9, 1, 5, 0x63, 0x6c, 0x65, 0x61, 0x72, 0, 0,
  10, 13, 1, 11, 0, 0x20, 0, 0x41, 0, 0x20, 1, 0xfc, 11, 0, 11,
);

let clearModule: WasmModule | null = null;

/** The memory of the engine with typed arrays over it, which are made anew when it grows. */
export class HeapMemory {
  readonly memory: WasmMemory;
  /** Sets bytes to zero. */
  readonly clear: (address: number, bytes: number) => void;
  u8!: Uint8Array<ArrayBuffer>;
  i32!: Int32Array<ArrayBuffer>;
  i64!: BigInt64Array<ArrayBuffer>;
  f32!: Float32Array<ArrayBuffer>;
  f64!: Float64Array<ArrayBuffer>;

  constructor(initialPages: number, maximumPages = MOST_PAGES) {
    this.memory = createMemory(initialPages, maximumPages);
    this.refresh();
    clearModule ??= new wasm.Module(CLEAR);
    const { exports } = new wasm.Instance(clearModule, { env: { memory: this.memory } });
    this.clear = (exports as { clear(address: number, bytes: number): void }).clear;
  }

  get bytes(): number {
    return this.u8.length;
  }

  /** Whether the memory now has so many bytes more; the host may refuse. */
  grow(bytes: number): boolean {
    try {
      this.memory.grow(Math.ceil(bytes / PAGE));
    } catch {
      return false;
    }
    this.refresh();
    return true;
  }

  private refresh(): void {
    // The typed arrays of tensors are declared over ArrayBuffer: no user ever sees one over the heap.
    const buffer = this.memory.buffer as ArrayBuffer;
    this.u8 = new Uint8Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.i64 = new BigInt64Array(buffer);
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
  }
}
