import { checkInteger } from "../../core/check.js";
import { encode, type Labels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import {
  byMask,
  byTestRows,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  needLabels,
  type TrainTest,
} from "./crossValidator.js";
import { countSamples, type Samples } from "./samples.js";

/** The sets of `size` numbers below `n`, in the order of the dictionary. */
function* combinations(n: number, size: number): Generator<number[]> {
  const places = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    yield [...places];
    let i = size - 1;
    while (i >= 0 && places[i] === n - size + i) i--;
    if (i < 0) return;
    places[i]++;
    for (let j = i + 1; j < size; j++) places[j] = places[j - 1] + 1;
  }
}

/** n over k; whole as long as it is below 2⁵³. */
function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return Math.round(result);
}

/**
 * Every set of p samples is once the test (scikit-learn's `LeavePOut`): n over p splits.
 *
 * @example
 * [...new sklearn.LeavePOut(2).split([1, 2, 3])].map(([, test]) => [...test]); // [[0, 1], [0, 2], [1, 2]]
 */
export class LeavePOut implements CrossValidator {
  readonly p: number;

  constructor(p: number) {
    checkInteger("LeavePOut", "p", p, 1);
    this.p = p;
  }

  /** @throws E-CV-001 where there are not more than p samples */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    ignoreGroups("LeavePOut", groups);
    const samples = checkSamples("LeavePOut", x, this.p + 1);
    for (const rows of combinations(samples, this.p)) yield byTestRows(samples, rows);
  }

  getNSplits(x?: Samples | null): number {
    return choose(countSamples("LeavePOut", "X", x), this.p);
  }
}

/**
 * Every sample is once the test (scikit-learn's `LeaveOneOut`).
 *
 * @example
 * [...new sklearn.LeaveOneOut().split([1, 2, 3])].map(([, test]) => [...test]); // [[0], [1], [2]]
 */
export class LeaveOneOut implements CrossValidator {
  /** @throws E-CV-001 where there are fewer than two samples */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    ignoreGroups("LeaveOneOut", groups);
    const samples = checkSamples("LeaveOneOut", x, 2);
    for (let test = 0; test < samples; test++) yield byMask(samples, (row) => row === test);
  }

  getNSplits(x?: Samples | null): number {
    return countSamples("LeaveOneOut", "X", x);
  }
}

function groupCodes(where: string, groups: Labels | null | undefined, samples?: number) {
  const labels = needLabels(where, "groups", groups, samples ?? groupCount(groups));
  const unique = uniqueLabels(labels);
  return { codes: encode(labels, unique), count: unique.length };
}

const groupCount = (groups: Labels | null | undefined): number =>
  groups && "length" in groups ? groups.length : (groups?.shape[0] ?? 0);

/**
 * Every set of `nGroups` groups is once the test (scikit-learn's `LeavePGroupsOut`).
 *
 * @example
 * [...new sklearn.LeavePGroupsOut(1).split([1, 2, 3], null, ["a", "b", "b"])].map(([, test]) => [...test]); // [[0], [1, 2]]
 */
export class LeavePGroupsOut implements CrossValidator {
  readonly nGroups: number;

  constructor(nGroups: number) {
    checkInteger("LeavePGroupsOut", "nGroups", nGroups, 1);
    this.nGroups = nGroups;
  }

  /** @throws E-CV-003 (too few groups), E-CV-004 (no groups) */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    const where = "LeavePGroupsOut";
    const samples = checkSamples(where, x);
    const { codes, count } = groupCodes(where, groups, samples);
    if (this.nGroups >= count) throw failure("E-CV-003", { where, wanted: this.nGroups + 1, groups: count });
    for (const chosen of combinations(count, this.nGroups))
      yield byMask(samples, (row) => chosen.includes(codes[row]));
  }

  getNSplits(_x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): number {
    return choose(groupCodes("LeavePGroupsOut", groups).count, this.nGroups);
  }
}

/**
 * Every group is once the test (scikit-learn's `LeaveOneGroupOut`).
 *
 * @example
 * [...new sklearn.LeaveOneGroupOut().split([1, 2, 3], null, ["a", "b", "b"])].map(([, test]) => [...test]); // [[0], [1, 2]]
 */
export class LeaveOneGroupOut implements CrossValidator {
  /** @throws E-CV-003 (a single group), E-CV-004 (no groups) */
  *split(x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): Generator<TrainTest> {
    const where = "LeaveOneGroupOut";
    const samples = checkSamples(where, x);
    const { codes, count } = groupCodes(where, groups, samples);
    if (count < 2) throw failure("E-CV-003", { where, wanted: 2, groups: count });
    for (let group = 0; group < count; group++) yield byMask(samples, (row) => codes[row] === group);
  }

  getNSplits(_x?: Samples | null, _y?: Labels | Samples | null, groups?: Labels | null): number {
    return groupCodes("LeaveOneGroupOut", groups).count;
  }
}
