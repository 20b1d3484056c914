/**
 * What `max` and `min` along a dimension give: by name, or one after the other as PyTorch's pair:
 * `const [, predicted] = torch.max(outputs, 1)`.
 */
export class Extremes<T, I> implements Iterable<T | I> {
  readonly values: T;
  readonly indices: I;
  readonly #which: "max" | "min";

  constructor(which: "max" | "min", values: T, indices: I) {
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
