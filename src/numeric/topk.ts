/**
 * The places of the k largest numbers, in PyTorch's order where numbers are equal. `torch.topk` of the CPU is
 * `std::partial_sort` or `std::nth_element` and `std::sort`, which are not stable: the order of equals is the
 * trace of their swaps, so these are the algorithms of the GNU C++ library (introsort: quicksort by the median of
 * three, heapsort when it degenerates, insertion sort below 16), on an array of places.
 */
type Before = (a: number, b: number) => boolean;

/** Runs shorter than this are left to insertion sort. */
const SHORT = 16;

/** How many times quicksort may split n elements before it gives up. */
const depthOf = (n: number) => 2 * (31 - Math.clz32(n));

function swap(p: Int32Array, i: number, j: number): void {
  const kept = p[i];
  p[i] = p[j];
  p[j] = kept;
}

/** Sinks `value` from the hole to a leaf of the heap at first … first + length, then lifts it to its place. */
function siftDown(
  p: Int32Array,
  first: number,
  hole: number,
  length: number,
  value: number,
  before: Before,
): void {
  const top = hole;
  while (2 * hole + 2 < length) {
    const right = 2 * hole + 2;
    const child = before(p[first + right], p[first + right - 1]) ? right - 1 : right;
    p[first + hole] = p[first + child];
    hole = child;
  }
  if (2 * hole + 2 === length) {
    p[first + hole] = p[first + length - 1];
    hole = length - 1;
  }
  for (
    let parent = (hole - 1) >> 1;
    hole > top && before(p[first + parent], value);
    parent = (hole - 1) >> 1
  ) {
    p[first + hole] = p[first + parent];
    hole = parent;
  }
  p[first + hole] = value;
}

/** Puts the foremost of first … last into the heap first … middle, the last of them on top. */
function heapSelect(p: Int32Array, first: number, middle: number, last: number, before: Before): void {
  const length = middle - first;
  for (let parent = (length - 2) >> 1; parent >= 0; parent--)
    siftDown(p, first, parent, length, p[first + parent], before);
  for (let i = middle; i < last; i++) if (before(p[i], p[first])) replaceTop(p, first, length, i, before);
}

/** Moves the top of the heap to place i, and what stood there into the heap. */
function replaceTop(p: Int32Array, first: number, length: number, i: number, before: Before): void {
  const value = p[i];
  p[i] = p[first];
  siftDown(p, first, 0, length, value, before);
}

function partialSort(p: Int32Array, first: number, middle: number, last: number, before: Before): void {
  heapSelect(p, first, middle, last, before);
  for (let end = middle - 1; end > first; end--) replaceTop(p, first, end - first, end, before);
}

function insertionSort(p: Int32Array, first: number, last: number, before: Before): void {
  for (let i = first + 1; i < last; i++) {
    const value = p[i];
    let j = i;
    for (; j > first && before(value, p[j - 1]); j--) p[j] = p[j - 1];
    p[j] = value;
  }
}

/** Splits first … last around the median of three of its elements; returns where the second part begins. */
function partition(p: Int32Array, first: number, last: number, before: Before): number {
  const a = first + 1;
  const b = first + ((last - first) >> 1);
  const c = last - 1;
  const [low, high] = before(p[a], p[b]) ? [a, b] : [b, a];
  swap(p, first, before(p[high], p[c]) ? high : before(p[low], p[c]) ? c : low);
  const pivot = p[first];
  let left = first + 1;
  let right = last;
  for (;;) {
    while (before(p[left], pivot)) left++;
    do right--;
    while (before(pivot, p[right]));
    if (left >= right) return left;
    swap(p, left++, right);
  }
}

function sort(p: Int32Array, first: number, last: number, before: Before): void {
  splitSort(p, first, last, depthOf(last - first), before);
  insertionSort(p, first, last, before);
}

function splitSort(p: Int32Array, first: number, last: number, depth: number, before: Before): void {
  for (let end = last; end - first > SHORT; ) {
    if (depth-- === 0) {
      partialSort(p, first, end, end, before);
      return;
    }
    const cut = partition(p, first, end, before);
    splitSort(p, cut, end, depth, before);
    end = cut;
  }
}

function nthElement(p: Int32Array, nth: number, before: Before): void {
  let first = 0;
  let last = p.length;
  for (let depth = depthOf(last); last - first > 3; ) {
    if (depth-- === 0) {
      heapSelect(p, first, nth + 1, last, before);
      swap(p, first, nth);
      return;
    }
    const cut = partition(p, first, last, before);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  insertionSort(p, first, last, before);
}

/**
 * The places of the k largest (or smallest) values, the foremost first, as `torch.topk(values, k, largest).indices`
 * of one row. NaN counts as the largest. 1 ≤ k ≤ values.length is the caller's to check.
 */
export function topkPlaces(values: ArrayLike<number>, k: number, largest = true): Int32Array {
  const places = Int32Array.from({ length: values.length }, (_, i) => i);
  const nan = (i: number) => Number.isNaN(values[i]);
  const before: Before = largest
    ? (i, j) => values[i] > values[j] || (nan(i) && !nan(j))
    : (i, j) => values[i] < values[j] || (nan(j) && !nan(i));
  if (k * 64 <= places.length) {
    partialSort(places, 0, k, places.length, before);
  } else {
    nthElement(places, k - 1, before);
    sort(places, 0, k - 1, before);
  }
  return places.subarray(0, k);
}
