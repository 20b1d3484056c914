/** The whole numbers from `start` to before `stop`: Python's `range`, kept as three numbers. */
export class Range implements Iterable<number> {
  readonly length: number;
  private readonly start: number;
  private readonly step: number;

  constructor(start: number, stop: number, step: number) {
    this.start = start;
    this.step = step;
    this.length = Math.max(0, Math.ceil((stop - start) / step));
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
    for (let i = 0; i < this.length; i++) yield this.start + i * this.step;
  }
}
