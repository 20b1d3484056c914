import { numel } from "../../core/shape.js";
import type { View } from "../view.js";

/** Where the elements of a view lie in its storage. */

/** The first and the last element; [0, −1] of none. */
export function rangeOf({ sizes, strides, offset }: View): [first: number, last: number] {
  if (numel(sizes) === 0) return [0, -1];
  let [first, last] = [offset, offset];
  for (let d = 0; d < sizes.length; d++) {
    const reach = (sizes[d] - 1) * strides[d];
    if (reach < 0) first += reach;
    else last += reach;
  }
  return [first, last];
}

/** Calls `visit` with the place of each element, until it gives true; whether it did. */
function some(view: View, visit: (place: number) => boolean): boolean {
  const { sizes, strides, offset } = view;
  if (numel(sizes) === 0) return false;
  const go = (d: number, place: number): boolean => {
    if (d === sizes.length) return visit(place);
    for (let i = 0; i < sizes[d]; i++) if (go(d + 1, place + i * strides[d])) return true;
    return false;
  };
  return go(0, offset);
}

/** Marks the places of a view, from `first` on; whether one was marked already. */
function mark(view: View, marks: Uint8Array, first: number): boolean {
  return some(view, (place) => marks[place - first]++ > 0);
}

/** Whether two of its elements are one in memory. */
export function repeats(view: View): boolean {
  const steps = view.sizes.flatMap((size, d) => (size > 1 ? [[Math.abs(view.strides[d]), size]] : []));
  steps.sort(([a], [b]) => a - b);
  // Each dimension steps over all that the finer ones reach: nothing repeats, and nothing is to be counted.
  let reach = 0;
  const apart = steps.every(([step, size]) => {
    const over = step > reach;
    reach += (size - 1) * step;
    return over;
  });
  if (apart || numel(view.sizes) === 0) return false;
  const [first, last] = rangeOf(view);
  return mark(view, new Uint8Array(last - first + 1), first);
}

/** Whether an element of one is an element of the other. */
export function overlaps(a: View, b: View): boolean {
  if (a.storage !== b.storage) return false;
  const [[firstA, lastA], [firstB, lastB]] = [rangeOf(a), rangeOf(b)];
  if (lastA < firstB || lastB < firstA || lastA < firstA || lastB < firstB) return false;
  const marks = new Uint8Array(lastA - firstA + 1);
  some(a, (place) => {
    marks[place - firstA] = 1;
    return false;
  });
  return some(b, (place) => marks[place - firstA] === 1);
}
