import { wrong } from "../../core/check.js";
import { iterable } from "../../core/constraints.js";
import { say } from "../../core/messages/language.js";
import { Tensor } from "../../tensor/tensor.js";

/** What a dict is made of, as pairs of key and value: of an object, a Map, or pairs. */
export function entriesOf(where: string, given: unknown): [string, unknown][] {
  const refused = (value: unknown) =>
    wrong(
      where,
      say("the argument", "el argumento"),
      say("an object, a Map or pairs of key and value", "un objeto, un Map o pares de clave y valor"),
      value,
    );
  if (given === null || typeof given !== "object" || given instanceof Tensor) throw refused(given);
  if (!iterable.accepts(given)) return Object.entries(given);
  return Array.from(given as Iterable<unknown>, (pair) => {
    if (Array.isArray(pair) && pair.length === 2) return pair as [string, unknown];
    throw refused(pair);
  });
}
