import { checkInteger } from "../core/check.js";
import * as engines from "../engine/engines/current.js";

/** How tensors are computed, and what that may use. */

/** The most threads that may be asked for. */
const MOST_THREADS = 128;

/**
 * How many threads compute, this one among them. Default: as many as the machine runs at once, at most 16.
 *
 * @example
 * torch.getNumThreads() >= 1 // true
 */
export function getNumThreads(): number {
  return engines.getThreads();
}

/**
 * Computes on so many threads from now on. Results do not depend on it, not by a bit. Worker threads start at the first
 * operation that is worth sharing; with 1 none ever does.
 *
 * @param count 1 to 128
 * @example
 * torch.setNumThreads(torch.getNumThreads());
 */
export function setNumThreads(count: number): void {
  checkInteger("setNumThreads", "count", count, 1, MOST_THREADS);
  engines.setThreads(count);
}

let deterministic = false;

/**
 * With true, results are the same bits on every host: kernels of the plain tier compute, without the multiply-add of
 * one rounding that only some hosts have. (On one host, with one version, results are the same bits in any case.)
 * @example
 * torch.useDeterministicAlgorithms(true);
 * torch.areDeterministicAlgorithmsEnabled() // true
 * torch.useDeterministicAlgorithms(false);
 */
export function useDeterministicAlgorithms(mode: boolean): void {
  deterministic = Boolean(mode);
  engines.setTier(deterministic ? "plain" : engines.bestTier());
}

/**
 * Whether `useDeterministicAlgorithms(true)` is in force. Default false.
 *
 * @example
 * torch.areDeterministicAlgorithmsEnabled() // false
 */
export function areDeterministicAlgorithmsEnabled(): boolean {
  return deterministic;
}

/**
 * What the engine holds, in bytes and counts, and where: its heap, the regions of small tensors, pages.
 *
 * @example
 * typeof torch.memory() // object
 */
export function memory(): engines.MemoryReport {
  return engines.memoryReport();
}

/**
 * How many bytes tensors may take in the engine's memory before those not used for longest are moved to ordinary
 * JavaScript memory, from where they come back by themselves. Default 2 GiB. Results do not depend on it.
 *
 * @param bytes at least 65536
 * @example
 * torch.setMemoryBudget(2 ** 31);
 */
export function setMemoryBudget(bytes: number): void {
  checkInteger("setMemoryBudget", "bytes", bytes, 65536);
  engines.setBudget(bytes);
}
