import type { LazyCollector } from "./collector.js";
import { PAGING } from "./pages.js";
import type { Block, WasmStorage } from "./storage.js";

const MiB = 1 << 20;
/** Bytes of new storages between two collections, at most. */
const MOST = 128 * MiB;

/**
 * Finds the large storages that the program has dropped, where the host can collect garbage on demand: they need not
 * be paged out. A collection takes some milliseconds, however much it finds, so that much must have been made since
 * the last one: until then, new storages may stand in the heap beyond its aim.
 *
 * Where collections do not pay (a program with much else in JavaScript's heap, or one that drops little), they are
 * tried rarely, and what the heap has no room for is paged out as everywhere.
 *
 * Each storage is known by a WeakRef; `endJob` sees to it that these keep nothing alive. So it holds what D5 asks for: the
 * garbage collector alone decides.
 */
export class Watch {
  /** How many collections there were, and the bytes of the blocks that they freed. */
  collections = 0;
  bytes = 0;

  private readonly host: LazyCollector;
  private readonly least: number;
  private most = 0;
  /** Bytes that may be made between two collections; 0: none are wanted. */
  private room = 0;
  /** Bytes made since the last one. */
  private made = 0;
  /** How many collections are to be left out after one that did not pay. */
  private skips = 0;

  /** `least`: bytes of new storages between two collections. */
  constructor(host: LazyCollector, least: number) {
    this.host = host;
    this.least = least;
  }

  /** Of a small budget nothing is left to storages that may have been dropped. */
  setBudget(bytes: number): void {
    this.most = Math.min(MOST, bytes / 4);
    this.room = this.host.possible && this.most >= this.least / 4 ? Math.min(this.least, this.most) : 0;
  }

  /** Bytes by which new storages may exceed the aim of the heap until there is a collection. */
  get allowance(): number {
    if (this.skips > 0) return 0;
    return this.made < this.room ? this.made : this.room;
  }

  /** A large storage has got its block. */
  add(block: Block, storage: WasmStorage, isNew: boolean): void {
    if (this.room === 0) return;
    block.holder = new WeakRef(storage);
    if (isNew) this.made += block.bytes;
  }

  /** Those of these blocks whose storages nobody holds any more; none where it is not the time for a collection. */
  dropped(blocks: readonly Block[]): Block[] {
    if (this.room === 0) return [];
    const collector = this.host.get();
    if (collector === null) {
      this.room = 0;
      return [];
    }
    // What was made in this job can be collected now, from the heap or from the page that it is given next.
    collector.endJob();
    if (this.made < this.room) return [];
    this.made = 0;
    if (this.skips > 0) {
      this.skips--;
      return [];
    }
    const start = collector.now();
    collector.collect();
    const dead = blocks.filter(({ holder }) => holder !== null && holder.deref() === undefined);
    collector.endJob();
    this.learn(
      collector.now() - start,
      dead.reduce((sum, block) => sum + block.bytes, 0),
    );
    return dead;
  }

  /** From the milliseconds of a collection and the bytes that it freed: when the next one comes. */
  private learn(time: number, bytes: number): void {
    this.collections++;
    this.bytes += bytes;
    const pays = time < (bytes / MiB) * PAGING;
    // Where they do not pay, they take a tenth of the time that paging takes: they may pay again.
    this.skips = pays ? 0 : Math.ceil((10 * time) / ((this.room / MiB) * PAGING));
    // So that collections take a quarter of the time that paging would.
    this.room = Math.min(Math.max(((4 * time) / PAGING) * MiB, this.least), this.most);
  }
}
