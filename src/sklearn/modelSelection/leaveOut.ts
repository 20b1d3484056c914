import { integer } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { encode, type Labels, uniqueLabels } from "../labels.js";
import { failure } from "../messages.js";
import {
  byMask,
  byTestRows,
  type CrossValidator,
  checkSamples,
  ignoreGroups,
  needLabels,
  readSplit,
  type SplitArguments,
  type TrainTest,
} from "./crossValidator.js";
import { countSamples } from "./samples.js";

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

export interface LeavePOutOptions {
  /** How many samples each test has. */
  p: number;
}

const LEAVE_P = signature<LeavePOutOptions>("LeavePOut", { p: parameter(REQUIRED, integer(1)) });

/**
 * Every set of p samples is once the test (scikit-learn's `LeavePOut`): n over p splits.
 *
 * @example
 * [...new sklearn.LeavePOut(2).split([1, 2, 3])].map(([, test]) => [...test]); // [[0, 1], [0, 2], [1, 2]]
 */
export class LeavePOut implements CrossValidator {
  /** How many samples each test has. */
  readonly p: number;

  constructor(...args: Called<[p: number], LeavePOutOptions, ["p"]>) {
    this.p = LEAVE_P.read(args).p;
  }

  /** @throws E-CV-001 where there are not more than p samples */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("LeavePOut", args);
    ignoreGroups("LeavePOut", groups);
    const samples = checkSamples("LeavePOut", x, this.p + 1);
    for (const rows of combinations(samples, this.p)) yield byTestRows(samples, rows);
  }

  getNSplits(...args: SplitArguments): number {
    return choose(countSamples("LeavePOut", "X", readSplit("LeavePOut", args).x), this.p);
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
  *split(...args: SplitArguments): Generator<TrainTest> {
    const { x, groups } = readSplit("LeaveOneOut", args);
    ignoreGroups("LeaveOneOut", groups);
    const samples = checkSamples("LeaveOneOut", x, 2);
    for (let test = 0; test < samples; test++) yield byMask(samples, (row) => row === test);
  }

  getNSplits(...args: SplitArguments): number {
    return countSamples("LeaveOneOut", "X", readSplit("LeaveOneOut", args).x);
  }
}

function groupCodes(where: string, groups: Labels | null | undefined, samples?: number) {
  const labels = needLabels(where, "groups", groups, samples ?? groupCount(groups));
  const unique = uniqueLabels(labels);
  return { codes: encode(labels, unique), count: unique.length };
}

const groupCount = (groups: Labels | null | undefined): number =>
  groups && "length" in groups ? groups.length : (groups?.shape[0] ?? 0);

export interface LeavePGroupsOutOptions {
  /** How many groups each test has. */
  nGroups: number;
}

const LEAVE_P_GROUPS = signature<LeavePGroupsOutOptions>("LeavePGroupsOut", {
  nGroups: parameter(REQUIRED, integer(1)),
});

/**
 * Every set of `nGroups` groups is once the test (scikit-learn's `LeavePGroupsOut`).
 *
 * @example
 * [...new sklearn.LeavePGroupsOut(1).split([1, 2, 3], null, ["a", "b", "b"])].map(([, test]) => [...test]); // [[0], [1, 2]]
 */
export class LeavePGroupsOut implements CrossValidator {
  /** How many groups each test has. */
  readonly nGroups: number;

  constructor(...args: Called<[nGroups: number], LeavePGroupsOutOptions, ["nGroups"]>) {
    this.nGroups = LEAVE_P_GROUPS.read(args).nGroups;
  }

  /** @throws E-CV-003 (too few groups), E-CV-004 (no groups) */
  *split(...args: SplitArguments): Generator<TrainTest> {
    const where = "LeavePGroupsOut";
    const { x, groups } = readSplit(where, args);
    const samples = checkSamples(where, x);
    const { codes, count } = groupCodes(where, groups, samples);
    if (this.nGroups >= count) throw failure("E-CV-003", { where, wanted: this.nGroups + 1, groups: count });
    for (const chosen of combinations(count, this.nGroups))
      yield byMask(samples, (row) => chosen.includes(codes[row]));
  }

  getNSplits(...args: SplitArguments): number {
    const { groups } = readSplit("LeavePGroupsOut", args);
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
  *split(...args: SplitArguments): Generator<TrainTest> {
    const where = "LeaveOneGroupOut";
    const { x, groups } = readSplit(where, args);
    const samples = checkSamples(where, x);
    const { codes, count } = groupCodes(where, groups, samples);
    if (count < 2) throw failure("E-CV-003", { where, wanted: 2, groups: count });
    for (let group = 0; group < count; group++) yield byMask(samples, (row) => codes[row] === group);
  }

  getNSplits(...args: SplitArguments): number {
    return groupCodes("LeaveOneGroupOut", readSplit("LeaveOneGroupOut", args).groups).count;
  }
}
