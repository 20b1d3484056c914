/** `torch.random` */
export { manualSeed } from "./generator.js";
export { forkRng, getRngState, initialSeed, seed, setRngState } from "./global.js";
