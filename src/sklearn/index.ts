/** The door of scikit-learn, `antorcha/sklearn`: its names in camelCase, flat, and under its modules' names. */
export type { Label, Labels } from "./labels.js";
export type { Matrix, Row } from "./matrix.js";
export * from "./metrics/index.js";
export * as metrics from "./metrics/index.js";
export * from "./modelSelection/index.js";
export * as modelSelection from "./modelSelection/index.js";
export * from "./preprocessing/index.js";
export * as preprocessing from "./preprocessing/index.js";
export type { RandomStateLike } from "./randomState.js";
