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
