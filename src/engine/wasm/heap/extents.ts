/**
 * The address space of the heap: who may use which bytes. Two-level segregated free lists (Masmano et al., "TLSF",
 * 2004): eight lists for every power of two, bitmaps that say which of them hold something, and neighbours that
 * join when both are free; taking and giving are a few steps each, however many extents there are.
 * All bookkeeping stands in JavaScript objects: a kernel that writes beside its output cannot damage it.
 */

/** A run of bytes that is either free or one block. */
export class Extent {
  address: number;
  size: number;
  free = true;
  /** Neighbours in memory. */
  before: Extent | null = null;
  after: Extent | null = null;
  /** Neighbours in the free list. */
  previous: Extent | null = null;
  next: Extent | null = null;

  constructor(address: number, size: number) {
    this.address = address;
    this.size = size;
  }
}

/** Sizes are whole lines of a CPU's cache, so that two threads never write the same line of two blocks. */
const LINE = 64;
/** What would remain below this size stays with the block: nothing could use it. */
const SMALLEST = 2048;
/** From here on, the lists are coarse beside the size: the own list is searched for a fit, and little is wasted. */
const HUGE = 1 << 20;

/** The list of a size: eight to a power of two. */
function listOf(size: number): number {
  const lines = size / LINE;
  if (lines < 8) return lines;
  const log = 31 - Math.clz32(lines);
  return (log - 2) * 8 + ((lines >>> (log - 3)) & 7);
}

/** The size, rounded up to the smallest of its list: whatever stands in that list fits. */
function listSize(size: number): number {
  const lines = Math.ceil(size / LINE);
  if (lines < 8 || size >= HUGE) return lines * LINE;
  const step = 1 << (31 - Math.clz32(lines) - 3);
  return Math.ceil(lines / step) * step * LINE;
}

export class Extents {
  private readonly lists: (Extent | null)[] = new Array<null>(256).fill(null);
  /** A bit a list: whether it holds something. */
  private readonly filled = new Int32Array(8);
  /** The extent with the highest address. */
  private last: Extent | null = null;
  private end: number;
  /** Bytes in blocks. */
  used = 0;

  constructor(start: number) {
    this.end = Math.ceil(start / LINE) * LINE;
  }

  /** The memory has grown: what stands between the old end and the new one is free. */
  extendTo(end: number): void {
    const extent = new Extent(this.end, Math.floor((end - this.end) / LINE) * LINE);
    if (extent.size <= 0) return;
    this.end += extent.size;
    extent.before = this.last;
    if (this.last !== null) this.last.after = extent;
    this.last = extent;
    this.used += extent.size;
    extent.free = false;
    this.give(extent);
  }

  /** How many bytes more the memory must have so that `take` finds so many. */
  missing(bytes: number): number {
    const tail = this.last?.free ? this.last.size : 0;
    return listSize(bytes) - tail;
  }

  /** A block of at least so many bytes, or null where there is none. */
  take(bytes: number): Extent | null {
    const size = listSize(bytes);
    const extent = this.find(size);
    if (extent === null) return null;
    this.unlink(extent);
    extent.free = false;
    if (extent.size - size >= SMALLEST) this.split(extent, size);
    this.used += extent.size;
    return extent;
  }

  /** The block is free again. */
  give(extent: Extent): void {
    this.used -= extent.size;
    extent.free = true;
    const { before, after } = extent;
    if (after?.free) {
      this.unlink(after);
      this.join(extent, after);
    }
    if (before?.free) {
      this.unlink(before);
      this.join(before, extent);
      this.link(before);
    } else {
      this.link(extent);
    }
  }

  /** All extents in the order of their addresses, for tests. */
  *all(): Generator<Extent> {
    let first = this.last;
    while (first?.before) first = first.before;
    for (let extent = first; extent !== null; extent = extent.after) yield extent;
  }

  private find(size: number): Extent | null {
    const own = listOf(size);
    if (size >= HUGE) {
      for (let extent = this.lists[own]; extent !== null; extent = extent.next) {
        if (extent.size >= size) return extent;
      }
    }
    let list = size >= HUGE ? own + 1 : own;
    for (let word = list >>> 5; word < 8; word++) {
      const bits = this.filled[word] & (-1 << (list & 31));
      if (bits !== 0) return this.lists[word * 32 + 31 - Math.clz32(bits & -bits)];
      list = 0;
    }
    return null;
  }

  private split(extent: Extent, size: number): void {
    const rest = new Extent(extent.address + size, extent.size - size);
    extent.size = size;
    rest.before = extent;
    rest.after = extent.after;
    if (rest.after !== null) rest.after.before = rest;
    else this.last = rest;
    extent.after = rest;
    this.link(rest);
  }

  /** The upper of two neighbours becomes part of the lower one. */
  private join(lower: Extent, upper: Extent): void {
    lower.size += upper.size;
    lower.after = upper.after;
    if (upper.after !== null) upper.after.before = lower;
    else this.last = lower;
  }

  private link(extent: Extent): void {
    const list = listOf(extent.size);
    const head = this.lists[list];
    extent.previous = null;
    extent.next = head;
    if (head !== null) head.previous = extent;
    this.lists[list] = extent;
    this.filled[list >>> 5] |= 1 << (list & 31);
  }

  private unlink(extent: Extent): void {
    const { previous, next } = extent;
    if (next !== null) next.previous = previous;
    if (previous !== null) previous.next = next;
    else {
      const list = listOf(extent.size);
      this.lists[list] = next;
      if (next === null) this.filled[list >>> 5] &= ~(1 << (list & 31));
    }
    extent.previous = null;
    extent.next = null;
  }
}
