/** Small datasets, as plain arrays: every door takes them. */
export type { Bunch, LoadOptions } from "./bunch.js";
export { loadIris } from "./iris.js";
