/**
 * Epochs of a small regression, as in the courses: 6,700 rows, a net 4-32-16-1, batches of 256, Adam; once through each
 * library's own loader (Keras: `fit`), once by slices of a permutation. An iteration is ten epochs; the goals of the issue
 * are told for a hundred.
 */
const params = { rows: 6700, sizes: [4, 32, 16, 1], batch: 256, epochs: 10 };

export const CASES = [
  {
    name: "regression, 10 epochs, loader",
    params: { ...params, loader: true },
    goals: { pytorch: 30, keras: 40 },
  },
  { name: "regression, 10 epochs, slices", params: { ...params, loader: false }, goals: { pytorch: 12 } },
];
