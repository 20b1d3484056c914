/** What comes before training: reading a CSV file, splitting rows, scaling columns. 100,000 rows of 20 columns. */
const params = { rows: 100_000, columns: 20 };

export const CASES = [
  { name: "read CSV, 10⁵ × 20", params: { ...params, job: "read" }, goals: { sklearn: 0.5 } },
  { name: "trainTestSplit, stratified", params: { ...params, job: "split" }, goals: { sklearn: 1 } },
  { name: "StandardScaler, fitTransform", params: { ...params, job: "standard" }, goals: { sklearn: 1 } },
  { name: "MinMaxScaler, fitTransform", params: { ...params, job: "minmax" }, goals: { sklearn: 1 } },
];
