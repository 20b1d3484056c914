/** Functions of each element alone. Each is a value of its own: a program carries those that it names. */
export * from "./activations.js";
export * from "./arithmetic.js";
export * from "./bits.js";
export * from "./compare.js";
export * from "./elementary.js";
export * from "./functions.js";
export * from "./rounding.js";
export * from "./special.js";
