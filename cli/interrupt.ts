import type { SignalName, Signals } from "./host.js";
import { failure } from "./messages.js";

/**
 * Runs a job that Ctrl-C ends in order: the signal is raised, and the job ends at its next look. A second Ctrl-C ends the
 * process at once.
 */
export async function interruptible<T>(
  signals: Signals,
  job: (interrupt: Interrupt) => Promise<T>,
  names: readonly SignalName[] = ["SIGINT"],
): Promise<T> {
  const interrupt = new Interrupt();
  const raise = () => interrupt.raise();
  for (const name of names) signals.once(name, raise);
  try {
    return await job(interrupt);
  } finally {
    for (const name of names) signals.off(name, raise);
  }
}

/** Exit code of a process that Ctrl-C ended: 128 + SIGINT. */
export const INTERRUPTED = 130;

/** Milliseconds of work between two looks: short to the one who waits, long to the one who works. */
const BREATH = 50;

/** Whether Ctrl-C was pressed. Node tells only between two turns of its loop: a long job must breathe. */
export class Interrupt {
  private raised = false;
  private last = performance.now();

  raise(): void {
    this.raised = true;
  }

  /** Whether Ctrl-C was pressed, as far as is known: `pause` finds out. */
  get isRaised(): boolean {
    return this.raised;
  }

  /** Call it often: lets signals through every 50 ms. */
  async pause(): Promise<void> {
    if (performance.now() - this.last < BREATH) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.last = performance.now();
  }

  /** The same for a job that Ctrl-C shall end. @throws E-CLI-018 after Ctrl-C */
  async breathe(): Promise<void> {
    await this.pause();
    if (this.raised) throw failure("E-CLI-018", {});
  }
}
