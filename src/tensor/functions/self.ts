import { say } from "../../core/messages/language.js";
import { checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";

/** The tensor that a function is about: its first argument, and `this` of the method. */
export function self<T extends Handle>(name: string, x: T): T {
  checkTensor(name, say("the input", "la entrada"), x);
  return x;
}
