import { Handle } from "./handle.js";
import { formatTensor } from "./print.js";

/** What the developer tools of browsers ask of a formatter: JSON of elements (`["span", attributes, ...children]`). */
interface Formatter {
  header(value: unknown): unknown[] | null;
  hasBody(value: unknown): boolean;
}

/** Shows tensors in the console as they are printed. */
export const tensorFormatter: Formatter = {
  header: (value) =>
    value instanceof Handle ? ["span", { style: "white-space: pre" }, formatTensor(value)] : null,
  hasBody: () => false,
};

/**
 * In a page, lets `console.log(x)` show values: once "Custom formatters" is switched on in the settings of the developer
 * tools (Chrome, Edge, Firefox), they ask the formatters of this list.
 */
export function teachDevtools(): void {
  if (Reflect.get(globalThis, "document") === undefined) return;
  const known: unknown = Reflect.get(globalThis, "devtoolsFormatters");
  Reflect.set(globalThis, "devtoolsFormatters", [...(Array.isArray(known) ? known : []), tensorFormatter]);
}
