import { type Phrase, say } from "../core/messages/language.js";

/**
 * What the layers tell a recording (`torch.compile`) of what happens beside the engine's calls. While nothing is recorded,
 * which is nearly always, it costs a comparison with null.
 */
export interface Recording {
  /** What happens now cannot be played again, and why. */
  refuse(why: Phrase): void;
  /** A module is called. */
  called(module: object): void;
  /** Code of the host that is to run each time: runs now, and whenever the record is played. */
  live(name: string, run: () => void): void;
  /** Computes beside what is recorded: advice, of which the results do not depend. */
  aside<T>(run: () => T): T;
  /** What a leaf's `grad` is now decides what happens. */
  looksAtGradient(leaf: object): void;
  /** A leaf's `grad` has another tensor now, or none. */
  hasGradient(leaf: object): void;
  /** A backward begins here. */
  walked(): void;
}

let present: Recording | null = null;

/** What is being recorded. */
export const recording = (): Recording | null => present;

/** Runs code of the host: now, and each time that what is being recorded is played. */
export function eachTime(name: string, run: () => void): void {
  if (present === null) run();
  else present.live(name, run);
}

/** Computes what no result depends on, advice: once, not each time that what is being recorded is played. */
export const aside = <T>(run: () => T): T => (present === null ? run() : present.aside(run));

/** A hook is called. */
export function refuseHook(): void {
  present?.refuse(say("a hook is called", "se llama a un hook"));
}

/** Records while `fn` runs. */
export function recordWith<T>(next: Recording, fn: () => T): T {
  present = next;
  try {
    return fn();
  } finally {
    present = null;
  }
}

/** Runs code unseen. */
export function unrecorded<T>(fn: () => T): T {
  const before = present;
  present = null;
  try {
    return fn();
  } finally {
    present = before;
  }
}
