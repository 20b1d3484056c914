/** A transaction that the server gave up for another's sake is tried this often, as in Optuna. */
const ATTEMPTS = 5;

/** Runs the work again, after a random pause, while it fails with what the server calls a deadlock. */
export async function retried<T>(
  work: () => Promise<T>,
  isDeadlock: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** attempt));
    }
  }
}
