/** Several results of one operation: by name, or one after the other as PyTorch's tuple. */
export type NamedResults<F extends object> = Readonly<F> & Iterable<F[keyof F]>;

class Results<F extends object> implements Iterable<F[keyof F]> {
  readonly #name: string;

  constructor(name: string, fields: F) {
    this.#name = name;
    Object.assign(this, fields);
  }

  *[Symbol.iterator](): IterableIterator<F[keyof F]> {
    yield* Object.values(this);
  }

  /** What PyTorch prints. */
  toString(): string {
    const fields = Object.entries(this).map(([name, value]) => `${name}=${value}`);
    return `torch.return_types.${this.#name}(\n${fields.join(",\n")})`;
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Results under their names; `name` is PyTorch's of their type (`linalg_qr`). */
export function namedResults<F extends object>(name: string, fields: F): NamedResults<F> {
  return new Results(name, fields) as unknown as NamedResults<F>;
}
