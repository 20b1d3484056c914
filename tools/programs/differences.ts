import type { Difference } from "./differ.js";

/** Differences from PyTorch that are meant, or that PyTorch itself leaves open, each with its reason. */
const REASONS: readonly (readonly [reason: string, is: (difference: Difference) => boolean])[] = [];

export const explained = (difference: Difference): string | null =>
  REASONS.find(([, is]) => is(difference))?.[0] ?? null;
