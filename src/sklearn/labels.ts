import { show, wrong } from "../core/check.js";
import { type Phrase, say } from "../core/messages/language.js";
import { compareText } from "../text/compare.js";
import { failure } from "./messages.js";
import { plain, type TensorLike } from "./tensorLike.js";

/** The name of a class: a whole number, a text or a boolean. */
export type Label = number | string | boolean;

/** Classes of samples: an array, a typed array (int64 labels too), or a tensor of one dimension. */
export type Labels = ArrayLike<Label> | BigInt64Array | TensorLike;

/** A label as Python prints it. */
export const labelText = (label: Label): string =>
  typeof label === "boolean" ? (label ? "True" : "False") : String(label);

/** The order of classes: numbers by size, texts by code points, false before true. */
export function compareLabels(a: Label, b: Label): number {
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
}

/**
 * Labels as a plain array, checked: of one kind, numbers whole.
 * @throws E-ARG-002, E-SKLEARN-003, E-SKLEARN-004
 */
export function toLabels(where: string, name: string, given: Labels): Label[] {
  const labels = plain(given) as ArrayLike<Label>;
  if (typeof labels !== "object" || labels === null || typeof labels.length !== "number") {
    throw wrong(where, name, say("an array of labels", "un array de etiquetas"), labels);
  }
  const list = new Array<Label>(labels.length);
  for (let index = 0; index < list.length; index++) {
    const value: unknown = labels[index];
    if (Number.isInteger(value) || typeof value === "string" || typeof value === "boolean")
      list[index] = value as Label;
    else if (typeof value === "bigint") list[index] = Number(value);
    else throw failure("E-SKLEARN-004", { where, name, index, value: show(value) });
  }
  checkOneKind(where, list);
  return list;
}

/** @throws E-SKLEARN-003 where labels of different kinds come together */
/** Labels of this `typeof`, in words. */
function kindName(kind: string): Phrase {
  if (kind === "number") return say("numbers", "números");
  return kind === "string" ? say("texts", "textos") : say("booleans", "booleanos");
}

export function checkOneKind(where: string, ...lists: readonly Label[][]): void {
  const first = lists.find((list) => list.length > 0)?.[0];
  const isOther = (label: Label) => typeof label !== typeof first;
  if (!lists.some((list) => list.some(isOther))) return;
  const kinds = new Set(lists.flatMap((list) => list.map((label) => typeof label)));
  throw failure("E-SKLEARN-003", { where, kinds: [...kinds].map(kindName) });
}

/** Wider ranges of numbers are looked up in a map. */
const WIDEST = 2 ** 16;

/** Least and greatest of labels that are whole numbers near one another; null for others. */
function narrowRange(labels: readonly Label[]): [least: number, greatest: number] | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (typeof label !== "number" || (label | 0) !== label) return null;
    if (label < least) least = label;
    if (label > greatest) greatest = label;
  }
  return greatest - least < WIDEST ? [least, greatest] : null;
}

/** The different labels, in their order. */
export function uniqueLabels(...lists: readonly (readonly Label[])[]): Label[] {
  const labels = new Set<Label>();
  for (const list of lists) {
    const range = list.length > 100 ? narrowRange(list) : null;
    if (range) {
      const [least, greatest] = range;
      const there = new Uint8Array(greatest - least + 1);
      for (let i = 0; i < list.length; i++) there[(list[i] as number) - least] = 1;
      for (let k = 0; k < there.length; k++) if (there[k] === 1) labels.add(least + k);
      continue;
    }
    let last: Label | undefined; // equal labels often come one after another
    for (let i = 0; i < list.length; i++) {
      const label = list[i];
      if (label === last) continue;
      labels.add(label === 0 ? 0 : label); // −0 is 0
      last = label;
    }
  }
  return [...labels].sort(compareLabels);
}

/** The place of each label among the classes; −1 where it is not among them. */
export function encode(labels: readonly Label[], classes: readonly Label[]): Int32Array {
  const codes = new Int32Array(labels.length);
  const range = labels.length > 100 && classes.length > 0 ? narrowRange(classes) : null;
  if (range && typeof labels[0] === "number") {
    const [least, greatest] = range;
    const places = new Int32Array(greatest - least + 1).fill(-1);
    for (const [place, label] of classes.entries()) places[(label as number) - least] = place;
    for (let i = 0; i < codes.length; i++) codes[i] = places[(labels[i] as number) - least] ?? -1;
    return codes;
  }
  const places = new Map(classes.map((label, place) => [label, place]));
  for (let i = 0; i < codes.length; i++) codes[i] = places.get(labels[i]) ?? -1;
  return codes;
}

/** @throws E-SKLEARN-001 where two arrays of samples are not of one length */
export function checkSameLength(where: string, arrays: Readonly<Record<string, ArrayLike<unknown>>>): void {
  const lengths = Object.values(arrays).map(({ length }) => length);
  if (lengths.some((length) => length !== lengths[0]))
    throw failure("E-SKLEARN-001", { where, names: Object.keys(arrays), lengths });
}
