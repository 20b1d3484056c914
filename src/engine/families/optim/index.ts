export type { AdamStep, SGDStep } from "./rules.js";
export { adam, sgd } from "./rules.js";
