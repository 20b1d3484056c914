/**
 * The exponential moving average that smooths tqdm's speed: last ← α·x + (1 − α)·last from 0, and the value is
 * last / (1 − (1 − α)ᵏ) after k numbers, so that the start at 0 does not pull it down.
 */
export class MovingAverage {
  private last = 0;
  private calls = 0;
  private readonly alpha: number;

  /** @param alpha from 0 (keeps the old value) to 1 (takes the new one) */
  constructor(alpha: number) {
    this.alpha = alpha;
  }

  /** Takes a number in, gives the new average. */
  add(x: number): number {
    this.last = this.alpha * x + (1 - this.alpha) * this.last;
    this.calls++;
    return this.value;
  }

  get value(): number {
    return this.calls ? this.last / (1 - (1 - this.alpha) ** this.calls) : this.last;
  }
}
