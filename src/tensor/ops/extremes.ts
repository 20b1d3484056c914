/**
 * What `max`, `sort`, `topk` and others along a dimension give: by name, or one after the other as PyTorch's pair:
 * `const [, predicted] = torch.max(outputs, 1)`.
 */
export class Extremes<T, I> implements Iterable<T | I> {
  readonly values: T;
  readonly indices: I;
  readonly #which: string;

  constructor(which: string, values: T, indices: I) {
    this.#which = which;
    this.values = values;
    this.indices = indices;
  }

  *[Symbol.iterator](): IterableIterator<T | I> {
    yield this.values;
    yield this.indices;
  }

  /** What PyTorch prints. */
  toString(): string {
    return `torch.return_types.${this.#which}(\nvalues=${this.values},\nindices=${this.indices})`;
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** What `aminmax` gives: by name, or one after the other as PyTorch's pair. */
export class MinMax<T> implements Iterable<T> {
  readonly min: T;
  readonly max: T;

  constructor(min: T, max: T) {
    this.min = min;
    this.max = max;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    yield this.min;
    yield this.max;
  }

  /** What PyTorch prints. */
  toString(): string {
    return `torch.return_types.aminmax(\nmin=${this.min},\nmax=${this.max})`;
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** What `histogram` gives: by name, or one after the other as PyTorch's pair. */
export class Histogram<T> implements Iterable<T> {
  /** How much lies in each bin, [n]. */
  readonly hist: T;
  /** Where bins begin and end, [n + 1]. */
  readonly binEdges: T;

  constructor(hist: T, binEdges: T) {
    this.hist = hist;
    this.binEdges = binEdges;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    yield this.hist;
    yield this.binEdges;
  }

  /** What PyTorch prints. */
  toString(): string {
    return `torch.return_types.histogram(\nhist=${this.hist},\nbin_edges=${this.binEdges})`;
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
