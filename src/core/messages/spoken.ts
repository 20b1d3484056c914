import { argumentMessages } from "./arguments.js";
import { autogradMessages } from "./autograd.js";
import { engineMessages } from "./engine.js";
import type { Message } from "./message.js";
import { nnMessages } from "./nn.js";
import { tensorMessages } from "./tensor.js";

/**
 * The messages that this program can say: those of the PyTorch door, and those that other doors bring. A page that
 * trains a net does not carry the texts of studies and tables.
 */
type Entry = Message<never>;
type Family = Readonly<Record<string, Entry>>;

const spoken = new Map<string, Entry>();

function add(families: readonly Family[]): void {
  for (const family of families) {
    for (const code of Object.keys(family)) spoken.set(code, family[code]);
  }
}

add([argumentMessages, tensorMessages, autogradMessages, engineMessages, nnMessages]);

/** The message of a code, if the program has loaded it. */
export function entryOf(code: string): Entry | undefined {
  return spoken.get(code);
}

/** The codes of all warnings that can be said. */
export function knownWarnings(): string[] {
  return [...spoken.keys()].filter((code) => code.startsWith("W-"));
}

/**
 * `failure` or `warn` for a door that has messages of its own: the same function, which brings them along. So that whoever
 * bundles the function bundles the messages, and nobody else does, a door must use this value: importing a module for
 * its effect alone does not survive `sideEffects: false`.
 */
export function bringing<F>(speak: F, ...families: readonly Family[]): F {
  add(families);
  return speak;
}
