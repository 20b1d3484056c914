import { INTERRUPTED } from "../interrupt.js";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Ctrl-C, or a cluster that takes the machine back (SIGTERM): the first time the work ends in order, the second time this process ends
 * at once.
 */
export class Halt {
  /** Whether it was asked for. */
  asked = false;
  private readonly onFirst: () => void;

  private constructor(onFirst: () => void) {
    this.onFirst = onFirst;
  }

  /** Runs `work` and listens meanwhile. @param onFirst what to do at once */
  static async during<T>(onFirst: () => void, work: (halt: Halt) => Promise<T>): Promise<T> {
    const halt = new Halt(onFirst);
    const hear = () => halt.hear();
    for (const signal of SIGNALS) process.on(signal, hear);
    try {
      return await work(halt);
    } finally {
      for (const signal of SIGNALS) process.off(signal, hear);
    }
  }

  private hear(): void {
    if (this.asked) process.exit(INTERRUPTED);
    this.asked = true;
    this.onFirst();
  }
}
