/**
 * Sorting and selecting as the GNU C++ library does it (introsort: quicksort by the median of three, heapsort when it
 * degenerates, insertion sort below 16), on keys with their places beside them. None of it is stable: where keys are equal, the order
 * of the places is the trace of the swaps, and PyTorch's results show it.
 */
export interface Keyed {
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

/** Runs shorter than this are left to insertion sort. */
const SHORT = 16;

/** How many times quicksort may split n elements before it gives up. */
const depthOf = (n: number) => 2 * (31 - Math.clz32(n));

function swap({ keys, places }: Keyed, i: number, j: number): void {
  const key = keys[i];
  keys[i] = keys[j];
  keys[j] = key;
  const place = places[i];
  places[i] = places[j];
  places[j] = place;
}

function move({ keys, places }: Keyed, to: number, from: number): void {
  keys[to] = keys[from];
  places[to] = places[from];
}

/** Sinks an element from the hole to a leaf of the heap at first … first + length, then lifts it to its place. */
function siftDown(p: Keyed, first: number, hole: number, length: number, key: number, place: number): void {
  const { keys, places } = p;
  const top = hole;
  while (2 * hole + 2 < length) {
    const right = 2 * hole + 2;
    const child = keys[first + right] < keys[first + right - 1] ? right - 1 : right;
    move(p, first + hole, first + child);
    hole = child;
  }
  if (2 * hole + 2 === length) {
    move(p, first + hole, first + length - 1);
    hole = length - 1;
  }
  for (let parent = (hole - 1) >> 1; hole > top && keys[first + parent] < key; parent = (hole - 1) >> 1) {
    move(p, first + hole, first + parent);
    hole = parent;
  }
  keys[first + hole] = key;
  places[first + hole] = place;
}

/** Puts the least of first … last into the heap first … middle, the greatest of them on top. */
function heapSelect(p: Keyed, first: number, middle: number, last: number): void {
  const { keys, places } = p;
  const length = middle - first;
  for (let parent = (length - 2) >> 1; parent >= 0; parent--)
    siftDown(p, first, parent, length, keys[first + parent], places[first + parent]);
  for (let i = middle; i < last; i++) if (keys[i] < keys[first]) replaceTop(p, first, length, i);
}

/** Moves the top of the heap to place i, and what stood there into the heap. */
function replaceTop(p: Keyed, first: number, length: number, i: number): void {
  const [key, place] = [p.keys[i], p.places[i]];
  move(p, i, first);
  siftDown(p, first, 0, length, key, place);
}

/** `std::partial_sort`: the least of first … last stand in rising order at first … middle. */
export function partialSort(p: Keyed, first: number, middle: number, last: number): void {
  heapSelect(p, first, middle, last);
  for (let end = middle - 1; end > first; end--) replaceTop(p, first, end - first, end);
}

function insertionSort({ keys, places }: Keyed, first: number, last: number): void {
  for (let i = first + 1; i < last; i++) {
    const [key, place] = [keys[i], places[i]];
    let j = i;
    for (; j > first && key < keys[j - 1]; j--) {
      keys[j] = keys[j - 1];
      places[j] = places[j - 1];
    }
    keys[j] = key;
    places[j] = place;
  }
}

/** Splits first … last around the median of three of its elements; returns where the second part begins. */
function partition(p: Keyed, first: number, last: number): number {
  const { keys } = p;
  const a = first + 1;
  const b = first + ((last - first) >> 1);
  const c = last - 1;
  const [low, high] = keys[a] < keys[b] ? [a, b] : [b, a];
  swap(p, first, keys[high] < keys[c] ? high : keys[low] < keys[c] ? c : low);
  const pivot = keys[first];
  let left = first + 1;
  let right = last;
  for (;;) {
    while (keys[left] < pivot) left++;
    do right--;
    while (pivot < keys[right]);
    if (left >= right) return left;
    swap(p, left++, right);
  }
}

/** `std::sort` of first … last. */
export function sort(p: Keyed, first: number, last: number): void {
  if (last - first < 2) return;
  splitSort(p, first, last, depthOf(last - first));
  insertionSort(p, first, last);
}

function splitSort(p: Keyed, first: number, last: number, depth: number): void {
  for (let end = last; end - first > SHORT; ) {
    if (depth-- === 0) {
      partialSort(p, first, end, end);
      return;
    }
    const cut = partition(p, first, end);
    splitSort(p, cut, end, depth);
    end = cut;
  }
}

/** `std::nth_element` of the first `last`: at `nth` stands what would stand there were all sorted, nothing greater before it. */
export function nthElement(p: Keyed, nth: number, last: number): void {
  let first = 0;
  for (let depth = depthOf(last); last - first > 3; ) {
    if (depth-- === 0) {
      heapSelect(p, first, nth + 1, last);
      swap(p, first, nth);
      return;
    }
    const cut = partition(p, first, last);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  insertionSort(p, first, last);
}

/**
 * `torch.topk` of the first n: the k least keys stand at the front, in rising order if `sorted`, which PyTorch leaves to the
 * order of its selection otherwise. 1 ≤ k ≤ n.
 */
export function topk(p: Keyed, k: number, n: number, sorted = true): void {
  if (k * 64 <= n) partialSort(p, 0, k, n);
  else {
    nthElement(p, k - 1, n);
    if (sorted) sort(p, 0, k - 1);
  }
}

/** `torch.kthvalue` of the first n: quickselect by the median of three, as PyTorch has written it; the place of the key of rank k. */
export function quickSelect(p: Keyed, k: number, n: number): number {
  const { keys, places } = p;
  let [left, right] = [0, n - 1];
  for (;;) {
    if (right <= left) return places[k];
    if (right === left + 1) {
      if (keys[left] > keys[right]) swap(p, left, right);
      return places[k];
    }
    swap(p, left + ((right - left) >> 1), left + 1);
    if (keys[left + 1] > keys[right]) swap(p, left + 1, right);
    if (keys[left] > keys[right]) swap(p, left, right);
    if (keys[left + 1] > keys[left]) swap(p, left + 1, left);
    let [i, j] = [left + 1, right];
    const pivot = keys[left];
    for (;;) {
      do i++;
      while (pivot > keys[i]);
      do j--;
      while (keys[j] > pivot);
      if (j < i) break;
      swap(p, i, j);
    }
    swap(p, left, j);
    if (j <= k) left = i;
    if (j >= k) right = j - 1;
  }
}
