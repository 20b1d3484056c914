import type { Host } from "../host.js";
import { INTERRUPTED } from "../interrupt.js";

/** What ends a search in order. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ctrl-C, a cluster that takes the machine back (SIGTERM) or a terminal that is closed (SIGHUP): the first time the work ends in order,
 * the second time all ends at once.
 */
export class Halt {
  /** Whether it was asked for. */
  asked = false;
  private readonly onFirst: () => void;
  private readonly end: Host["end"];

  private constructor(onFirst: () => void, end: Host["end"]) {
    this.onFirst = onFirst;
    this.end = end;
  }

  /** Runs `work` and listens meanwhile. @param onFirst what to do at once */
  static async during<T>(
    { signals, end }: Pick<Host, "signals" | "end">,
    onFirst: () => void,
    work: (halt: Halt) => Promise<T>,
  ): Promise<T> {
    const halt = new Halt(onFirst, end);
    const hear = () => halt.hear();
    for (const signal of SIGNALS) signals.on(signal, hear);
    try {
      return await work(halt);
    } finally {
      for (const signal of SIGNALS) signals.off(signal, hear);
    }
  }

  private hear(): void {
    if (this.asked) this.end(INTERRUPTED);
    else {
      this.asked = true;
      this.onFirst();
    }
  }
}
