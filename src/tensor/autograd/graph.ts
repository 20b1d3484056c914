/** `torch.autograd.graph` */
export { savedTensorsHooks } from "./savedHooks.js";
