import { newBytes } from "../host.js";
import type { LazyCollector } from "./collector.js";
import type { Page } from "./storage.js";

const MiB = 1 << 20;
/** Milliseconds that paging out costs for each MiB: the copy, and the collection of it. */
export const PAGING = 0.2;

/**
 * A large page is copied in pieces: the allocator of the host keeps pieces of this size at hand, whereas it takes large
 * ones from the system each time, to be touched page by page for the first time (half of the cost of paging).
 */
const PIECE = 65536;

/** Bytes of pages between two young collections. V8 itself lets some 32 MiB come together, and as much garbage. */
const [LEAST, MOST] = [8 * MiB, 64 * MiB];
/** Milliseconds between two full collections: so many times what the last one took. */
const APART = 100;
/** Milliseconds. Where a full one takes longer (much in JavaScript's heap), V8 is left to its own, in small steps. */
const LONGEST = 30;

/**
 * Copies blocks out of the heap. Nobody frees a page; but where the host collects on demand, pages that nobody holds
 * are not left to pile up: a young collection after every few MiB keeps resident memory flat, and the memory of the
 * next pages warm.
 *
 * A young collection does not see what has grown old: a block that had been there for two of them before it was paged
 * out is held to be alive by V8 until a full collection, with its page. So there is a full one now and then.
 */
export class Pages {
  private readonly host: LazyCollector;
  /** Bytes paged out since the last young collection, and how many there may be until the next. */
  private out = 0;
  private interval = LEAST;
  /** Milliseconds that a young collection takes. */
  private young = Infinity;
  /** When the last full one was, and the milliseconds that it took. */
  private last = 0;
  private full = 10;

  constructor(host: LazyCollector) {
    this.host = host;
  }

  /** A copy of so many bytes. If the host has no memory for it, nothing has changed. */
  copyOut(u8: Uint8Array, address: number, bytes: number): Page {
    if (this.out >= this.interval) this.collect();
    const pieces: Uint8Array[] = [];
    const end = address + bytes;
    for (let at = address; at < end; at += PIECE) {
      // Of shared memory, `slice` takes twice as long.
      const piece = newBytes(Math.min(PIECE, end - at));
      piece.set(u8.subarray(at, at + piece.length));
      pieces.push(piece);
    }
    this.out += bytes;
    return pieces;
  }

  private collect(): void {
    this.out = 0;
    const collector = this.host.get();
    if (collector === null) {
      this.interval = Infinity;
      return;
    }
    const start = collector.now();
    if (this.full <= LONGEST && start - this.last >= APART * this.full) {
      collector.collect();
      this.last = collector.now();
      this.full = this.last - start;
      return;
    }
    collector.collectYoung();
    // Now and then one takes longer because the machine is busy: that says nothing.
    this.young = Math.min(collector.now() - start, 1.25 * this.young);
    // So that collections take at most half of the time that paging does; V8's own would take some of it, too.
    this.interval = Math.min(Math.max(((2 * this.young) / PAGING) * MiB, LEAST), MOST);
  }
}

/** Copies bytes of a page, from an offset on, to an address. */
export function copyBack(page: Page, from: number, bytes: number, u8: Uint8Array, to: number): void {
  for (let at = from; at < from + bytes; ) {
    const piece = page[Math.floor(at / PIECE)];
    const part = piece.subarray(at % PIECE, (at % PIECE) + from + bytes - at);
    u8.set(part, to);
    at += part.length;
    to += part.length;
  }
}
