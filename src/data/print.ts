/** How the classes of this room are written by `String` and console.log: in a line, whatever they hold. */

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
