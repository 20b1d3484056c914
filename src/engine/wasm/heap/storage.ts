import type { DType, TypedArray } from "../../../core/dtype.js";
import type { Placed } from "../abi.js";
import type { Extent } from "./extents.js";

/** What a block and a storage know of the heap that they stand in. */
export interface StorageOwner {
  /** Counts operations. */
  readonly tick: number;
  /** Brings a storage back from its page; gives its address. */
  comeBack(storage: WasmStorage): number;
  /** The elements as a typed array over the heap, valid until the next call of the engine. */
  arrayOf(storage: WasmStorage): TypedArray;
}

/** The bytes of a block outside the heap, in pieces of PIECE bytes (pages.ts). */
export type Page = readonly Uint8Array[];

/**
 * Bytes of the heap that come and go together: one large storage, or a slab with many small ones of one size.
 *
 * Storages know their block; a block knows no storage, and the tables of the heap know blocks only. So nothing in the
 * engine keeps a storage alive that the user has dropped. While a block is paged out it is in no table either: its
 * page is reachable through its storages alone, and goes with the last of them, by garbage collection and nothing else.
 */
export class Block {
  readonly owner: StorageOwner;
  /** Address of the first byte in the heap, −1 while there is none. */
  base = -1;
  /** The bytes of a block that is paged out. */
  page: Page | null = null;
  extent: Extent | null = null;
  /** The one storage of a large block, where the heap may ask whether anybody holds it: see Watch. */
  holder: WeakRef<WasmStorage> | null = null;
  /** The operation that last used it (Heap.tick); what the present operation uses is not paged out. */
  used = 0;
  /** Place in the table of the heap, −1 outside. */
  index = -1;
  /** Null for a large storage. */
  readonly slots: Slots | null;
  /** Of the one storage, or of all slots. */
  readonly bytes: number;

  constructor(owner: StorageOwner, slots: Slots | null, bytes: number) {
    this.owner = owner;
    this.slots = slots;
    this.bytes = bytes;
  }
}

/** The places of a slab: equal in size, taken from the free ones or from what was never used. */
export class Slots {
  readonly sizeClass: number;
  /** Bytes of a slot. */
  readonly size: number;
  /** Bytes of all slots. */
  readonly end: number;
  /** Everything from here on was never used. */
  fresh = 0;
  /** Offsets of slots that were released. */
  readonly free: number[] = [];
  /** Slots taken and not released. */
  taken = 0;
  /** Young slabs hold what is new, old ones what came back from a page: see Heap. */
  readonly young: boolean;
  /** The operation that last took a slot. */
  lastTaken = 0;
  /** Whether the heap looks here for a free slot. */
  listed = false;

  constructor(sizeClass: number, size: number, bytes: number, young: boolean) {
    this.sizeClass = sizeClass;
    this.size = size;
    this.end = Math.floor(bytes / size) * size;
    this.young = young;
  }

  get full(): boolean {
    return this.free.length === 0 && this.fresh === this.end;
  }

  take(): number {
    this.taken++;
    const offset = this.free.pop();
    if (offset !== undefined) return offset;
    this.fresh += this.size;
    return this.fresh - this.size;
  }

  give(offset: number): void {
    this.taken--;
    if (this.taken === 0) {
      this.free.length = 0;
      this.fresh = 0;
    } else {
      this.free.push(offset);
    }
  }
}

/** The record that tensors hold: where the bytes are, in the heap or in a page. */
export class WasmStorage implements Placed {
  readonly dtype: DType;
  readonly length: number;
  version = 0;
  unchecked = 0;
  writtenBy = "";
  saved = 0;
  inner = false;
  /** @internal */ block: Block;
  /** Bytes from the start of the block. @internal */ slot: number;

  constructor(dtype: DType, length: number, block: Block, slot: number) {
    this.dtype = dtype;
    this.length = length;
    this.block = block;
    this.slot = slot;
  }

  /** For kernels: the address of the first element, as the present operation uses it. @internal */
  get address(): number {
    const { block } = this;
    const { base, owner } = block;
    if (base < 0) return owner.comeBack(this);
    block.used = owner.tick;
    return base + this.slot;
  }

  /** The elements, for the functions of the reference engine. @internal */
  get array(): TypedArray {
    return this.block.owner.arrayOf(this);
  }
}
