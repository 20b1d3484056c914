/** The operations as functions, as in `torch.exp(x)`. */

export * from "./functions/aliases.js";
export * from "./functions/arithmetic.js";
export * from "./functions/arrange.js";
export * from "./functions/bits.js";
export * from "./functions/close.js";
export * from "./functions/combine.js";
export * from "./functions/compare.js";
export * from "./functions/draws.js";
export * from "./functions/elementary.js";
export * from "./functions/extremes.js";
export * from "./functions/free.js";
export * from "./functions/indexing.js";
export * from "./functions/math.js";
export * from "./functions/maxMin.js";
export * from "./functions/positions.js";
export * from "./functions/products.js";
export * from "./functions/questions.js";
export * from "./functions/reduce.js";
export * from "./functions/rounding.js";
export * from "./functions/selection.js";
export * from "./functions/shape.js";
export * from "./functions/special.js";
export * from "./functions/split.js";
export * from "./functions/strided.js";
export * from "./functions/sums.js";
