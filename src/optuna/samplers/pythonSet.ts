/**
 * CPython's set of small whole numbers, as far as the order of iteration shows: `GridSampler` draws from `list(set)`, so that the
 * same suggestions as Python's need the same order. A number's hash is itself; slots are probed 9 on, then by i·5 + 1 + perturb.
 * Source: Objects/setobject.c of CPython 3.8 to 3.13.
 */
const EMPTY = -1;
const DUMMY = -2;
const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;

export class PythonSet {
  private table = new Int32Array(8).fill(EMPTY);
  private used = 0;
  /** Used slots and those of numbers that were taken out. */
  private fill = 0;

  constructor(numbers: Iterable<number> = []) {
    for (const n of numbers) this.add(n);
  }

  get size(): number {
    return this.used;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const n of this.table) if (n >= 0) yield n;
  }

  has(n: number): boolean {
    return this.table[this.slot(n)] === n;
  }

  add(n: number): void {
    const slot = this.slot(n);
    if (this.table[slot] === n) return;
    this.table[slot] = n;
    this.fill++;
    this.used++;
    if (this.fill * 5 >= (this.table.length - 1) * 3)
      this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** This set without the other's numbers, in a new set. */
  minus(other: PythonSet): PythonSet {
    if (this.used >> 2 <= other.used) {
      const result = new PythonSet();
      for (const n of this) if (!other.has(n)) result.add(n);
      return result;
    }
    const copy = this.copy();
    for (const n of other) copy.discard(n);
    if (copy.fill - copy.used > (copy.table.length - 1) / 5) {
      copy.resize(copy.used > 50000 ? copy.used * 2 : copy.used * 4);
    }
    return copy;
  }

  private copy(): PythonSet {
    const copy = new PythonSet();
    if (this.used * 5 >= (copy.table.length - 1) * 3) copy.resize(this.used * 2);
    if (copy.table.length === this.table.length && this.fill === this.used) copy.table = this.table.slice();
    else for (const n of this) copy.table[copy.slot(n)] = n;
    copy.used = this.used;
    copy.fill = this.used;
    return copy;
  }

  private discard(n: number): void {
    const slot = this.slot(n);
    if (this.table[slot] !== n) return;
    this.table[slot] = DUMMY;
    this.used--;
  }

  /** The slot of n, or the free one where it belongs. */
  private slot(n: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let perturb = n;
    for (let i = n & mask; ; ) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let j = i; j <= last; j++) if (table[j] === EMPTY || table[j] === n) return j;
      perturb >>>= PERTURB_SHIFT;
      i = (i * 5 + 1 + perturb) & mask;
    }
  }

  private resize(atLeast: number): void {
    let size = 8;
    while (size <= atLeast) size *= 2;
    const old = this.table;
    this.table = new Int32Array(size).fill(EMPTY);
    this.fill = this.used;
    for (const n of old) if (n >= 0) this.table[this.slot(n)] = n;
  }
}
