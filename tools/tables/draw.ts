import { RandomState } from "../../src/random/numpy/index.js";

/** What the makers of tables draw from: everything follows from a seed. */
export class Draw {
  private readonly rng: RandomState;

  constructor(seed: number) {
    this.rng = new RandomState(seed);
  }

  uniform(low = 0, high = 1): number {
    return this.rng.uniform(low, high) as number;
  }

  normal(mean = 0, std = 1): number {
    return this.rng.normal(mean, std) as number;
  }

  whole(low: number, high: number): number {
    return Math.floor(this.uniform(low, high + 1));
  }

  chance(share: number): boolean {
    return this.uniform() < share;
  }

  /** One of the items, as often as its weight says. */
  pick<T>(items: readonly T[], weights: readonly number[] = items.map(() => 1)): T {
    let left = this.uniform() * weights.reduce((a, b) => a + b, 0);
    for (let i = 0; i < items.length; i++) {
      left -= weights[i];
      if (left < 0) return items[i];
    }
    return items[items.length - 1];
  }
}

export const bounded = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Day and time as ISO 8601 writes them, of hours since the beginning of 2023. */
export function timeText(hours: number): string {
  return new Date(Date.UTC(2023, 0, 1) + Math.round(hours * 60) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
}

/** A number as people write money: `$1,234.50`. */
export const dollars = (x: number, decimals = 0): string =>
  `$${x.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;
