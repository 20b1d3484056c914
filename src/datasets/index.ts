/** Small datasets, as plain arrays: every door takes them. */
export { loadBreastCancer } from "./breastCancer.js";
export type { Bunch, LoadOptions, RegressionBunch } from "./bunch.js";
export { type LoadDiabetesOptions, loadDiabetes } from "./diabetes.js";
export { type DigitsBunch, type LoadDigitsOptions, loadDigits } from "./digits.js";
export { loadIris } from "./iris.js";
export { loadWine } from "./wine.js";
