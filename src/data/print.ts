/** Base of datasets, samplers and loaders: `String` and console.log print one line, without the samples. */
export abstract class Printed {
  abstract readonly length: number;

  /** In one line, without the samples: `TensorDataset(length=150, tensors=(float32[150, 4], int64[150]))`. */
  toString(): string {
    return callText(this.constructor.name, this.printedFields());
  }

  /** What is printed behind the name of the class. */
  protected printedFields(): Record<string, unknown> {
    return { length: this.length };
  }

  /** @internal Node's console.log */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** A dataset, sampler or other part: as it writes itself, or its class and its length. */
export function partText(part: { readonly length: number }): string {
  const name = part.constructor?.name ?? "Object";
  if (Array.isArray(part) || ArrayBuffer.isView(part)) return `${name}(${part.length})`;
  if (typeof part.toString === "function" && part.toString !== Object.prototype.toString) return String(part);
  return callText(name, { length: part.length });
}

/** `Subset(length=3, dataset=…)` */
export function callText(name: string, fields: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(fields).map(([field, value]) => `${field}=${value}`);
  return `${name}(${texts.join(", ")})`;
}
