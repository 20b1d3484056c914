export * from "./kernels.js";
export { product, variance } from "./statistics.js";
