/**
 * NumPy's arithmetic where its order shows: sums whose roundings depend on the order of the additions, sorts whose
 * order of equal values depends on the algorithm. What repeats a run of Python number by number needs both.
 */

const BLOCK = 128;

/** `sum(a[from:to])` of a contiguous float64 array: eight accumulators in blocks of 128, and the blocks by halves. */
export function pairwiseSum(a: Float64Array, from = 0, to = a.length): number {
  const n = to - from;
  if (n < 8) {
    let sum = -0;
    for (let i = from; i < to; i++) sum += a[i];
    return sum;
  }
  if (n > BLOCK) {
    const half = (n >> 1) - ((n >> 1) % 8);
    return pairwiseSum(a, from, from + half) + pairwiseSum(a, from + half, to);
  }
  let [r0, r1, r2, r3] = [a[from], a[from + 1], a[from + 2], a[from + 3]];
  let [r4, r5, r6, r7] = [a[from + 4], a[from + 5], a[from + 6], a[from + 7]];
  let i = from + 8;
  for (const end = to - (n % 8); i < end; i += 8) {
    r0 += a[i];
    r1 += a[i + 1];
    r2 += a[i + 2];
    r3 += a[i + 3];
    r4 += a[i + 4];
    r5 += a[i + 5];
    r6 += a[i + 6];
    r7 += a[i + 7];
  }
  let sum = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
  for (; i < to; i++) sum += a[i];
  return sum;
}

/** `np.round(x)`: to the nearest whole number, halves to the even one. */
export function roundHalfEven(x: number): number {
  const rounded = Math.round(x);
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** `np.linspace(start, stop, count)`. */
export function linspace(start: number, stop: number, count: number): Float64Array {
  const out = new Float64Array(count);
  const delta = stop - start;
  const step = count > 1 ? delta / (count - 1) : delta;
  // a step that underflows to 0 is multiplied in afterwards
  for (let i = 0; i < count; i++) out[i] = (step === 0 ? (i / (count - 1)) * delta : i * step) + start;
  if (count > 1) out[count - 1] = stop;
  return out;
}

const double = new Float64Array(1);
const word = new BigInt64Array(double.buffer);

/** The next double below a finite x: `np.nextafter(x, -inf)`. */
export function nextBelow(x: number): number {
  if (x === 0) return -Number.MIN_VALUE;
  double[0] = x;
  word[0] += x > 0 ? -1n : 1n;
  return double[0];
}

/** Places with their values beside them, so that a comparison looks at one array only. */
interface Keyed {
  readonly keys: Float64Array;
  readonly order: Int32Array;
}

/** Sorts `n` places from `first` on, as NumPy ends a quicksort that goes too deep. */
function heapSort({ keys, order }: Keyed, first: number, n: number): void {
  const base = first - 1;
  const sift = (root: number, size: number, key: number, place: number) => {
    let i = root;
    for (let j = 2 * root; j <= size; ) {
      if (j < size && keys[base + j] < keys[base + j + 1]) j++;
      if (!(key < keys[base + j])) break;
      keys[base + i] = keys[base + j];
      order[base + i] = order[base + j];
      i = j;
      j += j;
    }
    keys[base + i] = key;
    order[base + i] = place;
  };
  for (let root = n >> 1; root > 0; root--) sift(root, n, keys[base + root], order[base + root]);
  for (let size = n; size > 1; ) {
    const [key, place] = [keys[base + size], order[base + size]];
    keys[base + size] = keys[first];
    order[base + size] = order[first];
    size--;
    sift(1, size, key, place);
  }
}

function swap({ keys, order }: Keyed, i: number, j: number): void {
  const key = keys[i];
  keys[i] = keys[j];
  keys[j] = key;
  const place = order[i];
  order[i] = order[j];
  order[j] = place;
}

function insertionSort({ keys, order }: Keyed, left: number, right: number): void {
  for (let i = left + 1; i <= right; i++) {
    const key = keys[i];
    const place = order[i];
    let j = i;
    for (; j > left && key < keys[j - 1]; j--) {
      keys[j] = keys[j - 1];
      order[j] = order[j - 1];
    }
    keys[j] = key;
    order[j] = place;
  }
}

/** One partition around the median of three; the place of the pivot. */
function partition(sorted: Keyed, left: number, right: number): number {
  const { keys } = sorted;
  const middle = left + ((right - left) >> 1);
  if (keys[middle] < keys[left]) swap(sorted, middle, left);
  if (keys[right] < keys[middle]) swap(sorted, right, middle);
  if (keys[middle] < keys[left]) swap(sorted, middle, left);
  const pivot = keys[middle];
  let i = left;
  let j = right - 1;
  swap(sorted, middle, j);
  for (;;) {
    do i++;
    while (keys[i] < pivot);
    do j--;
    while (pivot < keys[j]);
    if (i >= j) break;
    swap(sorted, i, j);
  }
  swap(sorted, i, right - 1);
  return i;
}

/**
 * `np.argsort(v)`: the places of v's values in rising order (no NaN among them). The order of equal values is that of
 * NumPy's introsort without vector instructions (`NPY_DISABLE_CPU_FEATURES=X86_V3`): quicksort with the median of
 * three, insertion sort at 16 values and fewer, heap sort from depth 2 log₂ n on.
 */
export function argsort(v: Float64Array): Int32Array {
  const sorted: Keyed = { keys: v.slice(), order: new Int32Array(v.length) };
  const { order } = sorted;
  for (let i = 0; i < order.length; i++) order[i] = i;
  const stack: number[] = [];
  let left = 0;
  let right = v.length - 1;
  let depth = 2 * (31 - Math.clz32(v.length | 1));
  for (;;) {
    if (depth < 0) heapSort(sorted, left, right - left + 1);
    else {
      while (right - left > 15) {
        const i = partition(sorted, left, right);
        depth--;
        // the larger part waits on the stack
        if (i - left < right - i) {
          stack.push(i + 1, right, depth);
          right = i - 1;
        } else {
          stack.push(left, i - 1, depth);
          left = i + 1;
        }
      }
      insertionSort(sorted, left, right);
    }
    if (stack.length === 0) return order;
    depth = stack.pop()!;
    right = stack.pop()!;
    left = stack.pop()!;
  }
}
