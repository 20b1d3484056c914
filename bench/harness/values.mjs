/**
 * The numbers that every peer computes with, so that their results can be compared: no two libraries draw alike.
 * harness/values.py gives the same.
 */

/** `count` float32 numbers from -1 to 1, another row of them for each `seed`. */
export function values(count, seed, scale = 1) {
  const array = new Float32Array(count);
  for (let i = 0; i < count; i++) array[i] = (((i * 7919 + seed * 104729) % 2003) / 1001 - 1) * scale;
  return array;
}

/** `count` labels from 0 to classes - 1. */
export function labels(count, classes) {
  return Int32Array.from({ length: count }, (_, i) => ((i * 7919) % 2003) % classes);
}

/** Weights and biases of a multilayer perceptron, layer by layer: weight [to, from] row by row, bias [to]. */
export function perceptron(sizes) {
  return sizes.slice(1).map((to, layer) => {
    const from = sizes[layer];
    const scale = 1 / Math.sqrt(from);
    return {
      from,
      to,
      weight: values(to * from, 2 * layer + 1, scale),
      bias: values(to, 2 * layer + 2, scale),
    };
  });
}
