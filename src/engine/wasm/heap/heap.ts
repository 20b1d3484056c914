import { bytesOf, type DType, type TypedArray } from "../../../core/dtype.js";
import { failure } from "../../messages.js";
import { HEAP_ADDRESS, OVERREAD } from "../layout.js";
import { type Collector, LazyCollector } from "./collector.js";
import { type Extent, Extents } from "./extents.js";
import { HeapMemory } from "./memory.js";
import { OpenSlabs } from "./openSlabs.js";
import { copyBack, Pages } from "./pages.js";
import { type MemoryReport, newCounters } from "./report.js";
import { sizeClassOf, sizeOfClass } from "./sizeClasses.js";
import { Block, type Page, Slots, type StorageOwner, WasmStorage } from "./storage.js";
import { Watch } from "./watch.js";

const MiB = 1 << 20;

export interface HeapOptions {
  /** Bytes that tensors may take in the heap before the least recently used are paged out. Default 2 GiB. */
  readonly budget?: number;
  /** Bytes that it aims at to begin with, below the budget. Default 16 MiB. */
  readonly aim?: number;
  /** Bytes that the memory may have in all; beyond, there is an error. Default 4 GiB. */
  readonly limit?: number;
  /** Default: the host's; null: what is dropped is only paged out. */
  readonly collector?: Collector | null;
  /** Bytes of large storages that are made before it is asked to collect. Default 64 MiB. */
  readonly nursery?: number;
}

/**
 * The heap of WebAssembly memory, as a cache over JavaScript's garbage-collected memory (D5). Nobody frees what a
 * program drops: when the heap holds more than it aims at, the blocks least recently used are paged out, and what
 * nobody holds any more is collected with its page. What is still held comes back on its next use.
 *
 * Small storages stand in slabs of slots of one size, paged as one. Slabs are young or old: new storages are young,
 * those that come back from a page are old (the generations of garbage collectors). Young slabs go in the order in
 * which they were filled, however recently a slot was used: otherwise one parameter in use would keep a slab full of
 * dropped results for ever. All else goes by last use.
 *
 * Where the host can tell what was dropped, large storages need no page for it: see Watch.
 *
 * How much the heap aims at is measured, not guessed: it begins low, so that dropped tensors do not spread over the
 * memory, and doubles, up to the budget, when much of what was paged out comes back.
 */
export class Heap implements StorageOwner {
  readonly memory: HeapMemory;
  /** Counts operations. A block whose `used` is the present tick is pinned: its address has been given out. */
  tick = 0;

  private readonly extents: Extents;
  /** Every block whose bytes are in the heap. */
  private readonly resident: Block[] = [];
  private readonly open: OpenSlabs;
  private readonly slabBytes: number;
  /** Above, a storage is a block of its own. */
  private readonly largestSlot: number;
  private target: number;
  private budget: number;
  private youngTarget: number;
  private youngBytes = 0;
  private readonly watch: Watch;
  private readonly pages: Pages;
  private readonly counters = newCounters();
  /** Bytes paged out and come back since the aims were last looked at: [old and large, young]. */
  private readonly out: [number, number] = [0, 0];
  private readonly back: [number, number] = [0, 0];
  private registry: FinalizationRegistry<Block> | null = null;
  /** Where storages without elements stand. */
  private readonly empty: Block;
  /** Where released storages stand. */
  private readonly gone: Block;
  /** The slot that `takeSlot` took. */
  private slot = 0;

  constructor(options: HeapOptions = {}) {
    const { budget = 2048 * MiB, aim = 16 * MiB, limit = 4096 * MiB } = options;
    const bytes = Math.min(limit, HEAP_ADDRESS + Math.min(budget, 4 * MiB));
    this.memory = new HeapMemory(Math.ceil(bytes / 65536), Math.floor(limit / 65536));
    this.extents = new Extents(HEAP_ADDRESS);
    this.extents.extendTo(this.memory.bytes - OVERREAD);
    this.budget = budget;
    this.target = Math.min(budget, aim);
    const collector = new LazyCollector(options.collector);
    this.pages = new Pages(collector);
    this.watch = new Watch(collector, options.nursery ?? 64 * MiB);
    this.watch.setBudget(budget);
    this.youngTarget = Math.min(Math.floor(budget / 4), MiB);
    this.slabBytes = Math.max(512, Math.min(65536, 2 ** Math.floor(Math.log2(this.youngTarget / 16))));
    this.largestSlot = this.slabBytes >>> 1;
    this.open = new OpenSlabs(sizeClassOf(this.largestSlot) + 1);
    this.empty = new Block(this, null, 0);
    this.empty.base = HEAP_ADDRESS;
    this.gone = new Block(this, null, 0);
  }

  // What the engine asks for

  /** Room for so many elements; what stands there is anything at all unless `clear`. */
  allocate(dtype: DType, length: number, clear = true): WasmStorage {
    const bytes = length * bytesOf(dtype);
    let storage: WasmStorage;
    if (bytes === 0) return new WasmStorage(dtype, 0, this.empty, 0);
    if (bytes <= this.largestSlot) {
      const block = this.takeSlot(sizeClassOf(bytes), 1);
      storage = new WasmStorage(dtype, length, block, this.slot);
    } else {
      const block = new Block(this, null, bytes);
      this.place(block);
      storage = new WasmStorage(dtype, length, block, 0);
      this.watch.add(block, storage, true);
      if (bytes >= MiB) this.finalizers().register(storage, block, block);
    }
    if (clear) this.memory.clear(storage.block.base + storage.slot, bytes);
    return storage;
  }

  /** Frees at once; the storage must not be used again. */
  release(storage: WasmStorage): void {
    const { block, slot } = storage;
    if (block === this.empty) return;
    storage.block = this.gone;
    const { slots } = block;
    if (block.base < 0) return;
    if (slots === null) {
      this.free(block);
      return;
    }
    if (this.open.give(block, slot)) this.remove(block);
  }

  arrayOf(storage: WasmStorage): TypedArray {
    const { address } = storage;
    const { memory } = this;
    const { length } = storage;
    const buffer = memory.u8.buffer;
    switch (storage.dtype) {
      case "float32":
        return new Float32Array(buffer, address, length);
      case "float64":
        return new Float64Array(buffer, address, length);
      case "int64":
        return new BigInt64Array(buffer, address, length);
      case "int32":
        return new Int32Array(buffer, address, length);
      default:
        return new Uint8Array(buffer, address, length);
    }
  }

  /** How often bytes have been moved out of the heap. */
  get moves(): number {
    return this.counters.out;
  }

  /** Pages out everything that is not in use; `torch.memory()` users and tests ask for it. */
  pageOutAll(): void {
    this.tick++;
    for (const block of [...this.resident]) this.pageOut(block);
  }

  setBudget(bytes: number): void {
    this.budget = bytes;
    this.target = Math.min(this.target, bytes);
    this.youngTarget = Math.max(this.slabBytes, Math.min(this.youngTarget, Math.floor(bytes / 4)));
    this.tick++;
    this.watch.setBudget(bytes);
    if (this.extents.used > this.aim) this.makeRoom(0);
  }

  report(): MemoryReport {
    let slabs = 0;
    for (const block of this.resident) if (block.slots !== null) slabs++;
    return {
      heap: {
        size: this.memory.bytes,
        used: this.extents.used,
        peak: Math.max(this.counters.peak, this.extents.used),
        aim: this.target,
        budget: this.budget,
      },
      slabs: { count: slabs, young: this.youngBytes, youngAim: this.youngTarget },
      large: { count: this.resident.length - slabs },
      collections: { count: this.watch.collections, bytes: this.watch.bytes },
      pages: {
        out: this.counters.out,
        back: this.counters.back,
        bytesOut: this.counters.bytesOut,
        bytesBack: this.counters.bytesBack,
      },
    };
  }

  /** Bytes that are no tensor's, outside the budget: scratch memory of threads and kernels. */
  takeFixed(bytes: number): Extent {
    const extent = this.extents.take(bytes) ?? this.grow(bytes, Infinity) ?? this.defragment(bytes);
    if (extent === null) throw this.exhausted(bytes);
    this.extents.used -= extent.size;
    return extent;
  }

  giveFixed(extent: Extent): void {
    this.extents.used += extent.size;
    this.extents.give(extent);
  }

  // Slots

  /** A slot of this class in a young (1) or old (0) slab; its offset is left in `this.slot`. */
  private takeSlot(sizeClass: number, young: 0 | 1): Block {
    const block = this.open.inUse(sizeClass, young) ?? this.newSlab(sizeClass, young);
    this.slot = this.open.take(block);
    (block.slots as Slots).lastTaken = this.tick;
    block.used = this.tick;
    return block;
  }

  private newSlab(sizeClass: number, young: 0 | 1): Block {
    // Of large slots a slab has at least six, so that little of it is left unused.
    const size = sizeOfClass(sizeClass);
    const bytes = Math.max(this.slabBytes, 6 * size);
    if (young === 1 && this.youngBytes + bytes > this.youngTarget) this.agePages(bytes);
    const slots = new Slots(sizeClass, size, bytes, young === 1);
    const block = new Block(this, slots, bytes);
    this.place(block);
    if (young === 1) this.youngBytes += bytes;
    this.open.add(block);
    return block;
  }

  /** The young slabs that were filled first go, unless much of what went this way has come back: then more may stay. */
  private agePages(bytes: number): void {
    if (this.grows(1) && this.youngTarget * 2 <= this.target / 2) {
      this.youngTarget *= 2;
      return;
    }
    const young = this.resident.filter((block) => block.slots?.young && block.used !== this.tick);
    young.sort(byAge);
    const goal = this.youngTarget * (15 / 16) - bytes;
    for (const block of young) {
      if (this.youngBytes <= goal) break;
      this.pageOut(block);
    }
  }

  // Blocks

  /** Gives a block its bytes. */
  private place(block: Block): void {
    const extent = this.reserve(block.bytes);
    block.extent = extent;
    block.base = extent.address;
    block.used = this.tick;
    block.index = this.resident.length;
    this.resident.push(block);
  }

  /** Takes a block out of the tables and frees its bytes. */
  private remove(block: Block): void {
    const last = this.resident.pop() as Block;
    if (last !== block) {
      this.resident[block.index] = last;
      last.index = block.index;
    }
    if (block.slots !== null) this.open.remove(block);
    if (block.slots?.young) this.youngBytes -= block.bytes;
    if (this.extents.used > this.counters.peak) this.counters.peak = this.extents.used;
    this.extents.give(block.extent as Extent);
    block.extent = null;
    block.base = -1;
    block.index = -1;
  }

  /** The storage of a large block is gone. */
  private free(block: Block): void {
    this.remove(block);
    if (block.bytes >= MiB) this.registry?.unregister(block);
  }

  /** Copies the bytes of a block into a page that only its storages know. */
  private pageOut(block: Block): void {
    const { slots } = block;
    const bytes = slots === null ? block.bytes : slots.fresh;
    if (slots === null || slots.taken > 0) {
      // The copy comes first: if the host has no memory for it, nothing has changed.
      block.page = this.copyOut(block.base, bytes);
      const { counters } = this;
      counters.out++;
      counters.bytesOut += bytes;
      this.out[slots?.young ? 1 : 0] += bytes;
    }
    if (slots === null && bytes >= MiB) this.registry?.unregister(block);
    this.remove(block);
  }

  private copyOut(address: number, bytes: number): Page {
    try {
      return this.pages.copyOut(this.memory.u8, address, bytes);
    } catch {
      throw this.exhausted(bytes);
    }
  }

  /** Brings a storage back from its page; gives its address. */
  comeBack(storage: WasmStorage): number {
    const { block: before, slot: from } = storage;
    const { page } = before;
    if (page === null) throw new Error("wasm engine: a storage was used after it had been released");
    const bytes = storage.length * bytesOf(storage.dtype);
    if (before.slots === null) {
      this.place(before);
      before.page = null;
      this.watch.add(before, storage, false);
      if (bytes >= MiB) this.finalizers().register(storage, before, before);
      copyBack(page, 0, bytes, this.memory.u8, before.base);
    } else {
      const block = this.takeSlot(before.slots.sizeClass, 0);
      storage.block = block;
      storage.slot = this.slot;
      copyBack(page, from, bytes, this.memory.u8, block.base + storage.slot);
    }
    const { counters } = this;
    counters.back++;
    counters.bytesBack += bytes;
    this.back[before.slots?.young ? 1 : 0] += bytes;
    return storage.block.base + storage.slot;
  }

  // Room

  private reserve(bytes: number): Extent {
    if (this.extents.used + bytes > this.aim) this.makeRoom(bytes);
    const { extents } = this;
    const extent = extents.take(bytes) ?? this.grow(bytes, this.aim) ?? this.defragment(bytes);
    if (extent !== null) return extent;
    throw this.exhausted(bytes);
  }

  /** Bytes that the heap aims at, with what has been made since the last collection. */
  private get aim(): number {
    return Math.min(this.target + this.watch.allowance, this.budget);
  }

  /** Until `bytes` more stay below the aim, where that is possible: what was dropped is freed, what is used least paged out. */
  private makeRoom(bytes: number): void {
    for (const block of this.watch.dropped(this.resident)) this.free(block);
    if (this.extents.used + bytes <= this.aim) return;
    if (this.grows(0) && this.target < this.budget) {
      this.target = Math.min(this.target * 2, this.budget);
      if (this.extents.used + bytes <= this.aim) return;
    }
    // A little more than needed, so that sorting is rare.
    const goal = this.aim * (15 / 16) - bytes;
    for (const block of this.byLastUse()) {
      if (this.extents.used <= goal) break;
      this.pageOut(block);
    }
  }

  /** More memory, but not beyond `most` bytes of it; the bytes, or null. */
  private grow(bytes: number, most: number): Extent | null {
    const { extents, memory } = this;
    const missing = extents.missing(bytes);
    // A quarter above the aim is left to gaps between blocks.
    const room = most * 1.25 - memory.bytes;
    if (missing > room) return null;
    const step = Math.min(room, Math.max(missing, memory.bytes / 8, 4 * MiB));
    if (!memory.grow(step) && !memory.grow(missing)) return null;
    extents.extendTo(memory.bytes - OVERREAD);
    return extents.take(bytes);
  }

  /** Nothing fits although there is room in all: blocks go until their gaps join, or the memory must grow. */
  private defragment(bytes: number): Extent | null {
    for (const block of this.byLastUse()) {
      this.pageOut(block);
      const extent = this.extents.take(bytes);
      if (extent !== null) return extent;
    }
    return this.grow(bytes, Infinity);
  }

  /** All blocks that may be paged out, those to go first first. */
  private byLastUse(): Block[] {
    return this.resident.filter((block) => block.used !== this.tick).sort(byAge);
  }

  /** Whether a quarter of what was paged out since the last look has come back: the aim was too low. */
  private grows(young: 0 | 1): boolean {
    const thrashes = this.back[young] * 4 > this.out[young];
    this.out[young] = 0;
    this.back[young] = 0;
    return thrashes;
  }

  private finalizers(): FinalizationRegistry<Block> {
    this.registry ??= new FinalizationRegistry((block) => {
      if (block.base >= 0) this.remove(block);
    });
    return this.registry;
  }

  private exhausted(bytes: number): Error {
    const { size, used } = this.report().heap;
    return failure("E-ENGINE-001", { bytes, size, used });
  }
}

/** Young slabs by when they were filled, all else by last use. */
const ageOf = ({ slots, used }: Block): number => (slots?.young ? slots.lastTaken : used);
const byAge = (a: Block, b: Block): number => ageOf(a) - ageOf(b);
