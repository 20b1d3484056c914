import { show } from "../../core/check.js";
import { anything } from "../../core/constraints.js";
import { keyword } from "../../core/parameters.js";
import { failure } from "../messages.js";

/** A share of the samples (between 0 and 1), a number of samples (1 and more), or what the other size leaves. */
export type SplitSize = number | null | undefined;

/** A size, as it is declared: it is checked with the samples, of which it is a share or a number. */
export const splitSize = keyword(null, anything);

const isShare = (size: number): boolean => size > 0 && size < 1;

function checkSize(where: string, name: string, size: SplitSize, samples: number): void {
  if (size === null || size === undefined) return;
  if (typeof size === "number" && (isShare(size) || (Number.isInteger(size) && size > 0 && size < samples)))
    return;
  throw failure("E-SKLEARN-007", { where, name, received: show(size), samples });
}

/**
 * How many samples are for training and how many for the test: the test's share is rounded up, the training's down,
 * as in scikit-learn.
 * @throws E-SKLEARN-007, E-SKLEARN-008
 */
export function splitSizes(
  where: string,
  samples: number,
  testSize: SplitSize,
  trainSize: SplitSize,
  defaultTestSize: number,
): { train: number; test: number } {
  checkSize(where, "testSize", testSize, samples);
  checkSize(where, "trainSize", trainSize, samples);
  const testWish = testSize ?? (trainSize == null ? defaultTestSize : null);
  const trainWish = trainSize ?? null;
  let test = testWish === null ? null : isShare(testWish) ? Math.ceil(testWish * samples) : testWish;
  const train =
    trainWish === null ? samples - test! : isShare(trainWish) ? Math.floor(trainWish * samples) : trainWish;
  test ??= samples - train;
  const sharesTooLarge =
    testWish !== null &&
    trainWish !== null &&
    isShare(testWish) &&
    isShare(trainWish) &&
    testWish + trainWish > 1;
  if (train < 1 || train + test > samples || sharesTooLarge)
    throw failure("E-SKLEARN-008", { where, train, test, samples });
  return { train, test };
}
