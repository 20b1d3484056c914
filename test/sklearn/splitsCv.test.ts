import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { warnings } from "../../src/core/warnings.js";
import * as torch from "../../src/index.js";
import { Table } from "../../src/io/table/table.js";
import { RandomState } from "../../src/random/numpy/index.js";
import {
  type CrossValidator,
  checkCv,
  KFold,
  type Label,
  LeaveOneOut,
  LeavePOut,
  modelSelection,
  PredefinedSplit,
  RepeatedKFold,
  ShuffleSplit,
  StratifiedKFold,
  TimeSeriesSplit,
  trainTestSplit,
} from "../../src/sklearn/index.js";
import fixture from "../fixtures/sklearn/splitters.json" with { type: "json" };

let said: string[] = [];
beforeEach(() => {
  said = [];
  warnings.reset();
  warnings.setHandler(({ code, text }) => void said.push(`${text} [${code}]`));
});
afterEach(() => warnings.setHandler(null));

const rows = (n: number) => Array.from({ length: n }, (_, i) => i);
const pairs = (splits: Iterable<[Int32Array, Int32Array]>) =>
  Array.from(splits, ([train, test]) => [train.join(" "), test.join(" ")]);

/** What scikit-learn says (the head of its text), and the code of ours. */
const REASONS: [RegExp, RegExp][] = [
  [/^Cannot have number of splits.*greater than the number of (samples|s?$)/, /E-CV-001/],
  [/^Cannot have number of splits/, /E-CV-00[13]/],
  [/^Cannot have number of folds|^Cannot perform LeaveOneOut|^p=\d+ must be/, /E-CV-001/],
  [/cannot be greater than the number o/, /E-CV-002/],
  [/^The groups parameter contains fewer/, /E-CV-003/],
  [/^Too many splits/, /E-CV-006/],
  [/^(test_size|train_size)=/, /E-SKLEARN-007/],
  [/^The sum of|^With n_samples/, /E-SKLEARN-008/],
  [/^The least populated/, /E-SKLEARN-006/],
  [/^The (train|test)_size = /, /E-SKLEARN-009/],
];

type Make = new (options: object) => CrossValidator;
function make(name: string, options: Record<string, unknown>): CrossValidator {
  if (name === "LeavePOut") return new LeavePOut(options.p as number);
  if (name === "LeavePGroupsOut") return new modelSelection.LeavePGroupsOut(options.nGroups as number);
  if (name === "PredefinedSplit") return new PredefinedSplit(options.testFold as number[]);
  return new (modelSelection[name as "KFold"] as unknown as Make)(options);
}

interface Case {
  name: string;
  n: number;
  options: Record<string, unknown>;
  y: Label[] | null;
  groups: Label[] | null;
  pairs?: string[][];
  nSplits?: number;
  error?: string;
}

describe("scikit-learn's rows", () => {
  it.each((fixture.cases as Case[]).map((one, i) => [i, one.name, one] as const))(
    "case %d: %s",
    (_, name, one) => {
      const x = rows(one.n);
      if (one.error !== undefined) {
        const reason = REASONS.find(([pattern]) => pattern.test(one.error as string));
        expect(reason, one.error).toBeDefined();
        expect(() => [...make(name, one.options).split(x, one.y, one.groups)]).toThrow(reason?.[1]);
        return;
      }
      const splitter = make(name, one.options);
      expect(pairs(splitter.split(x, one.y, one.groups))).toEqual(one.pairs);
      expect(splitter.getNSplits(x, one.y, one.groups)).toBe(one.nSplits);
    },
  );

  it("has both splits and refusals among the cases", () => {
    const refused = (fixture.cases as Case[]).filter(({ error }) => error !== undefined);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.length).toBeLessThan(fixture.cases.length / 3);
  });

  it("are told where the options are no object", () => {
    expect(() => new KFold(3, 4 as never)).toThrow("E-ARG-005");
    expect(() => new TimeSeriesSplit(3, 4 as never)).toThrow("E-ARG-005");
    expect(() => new ShuffleSplit(3, null as never)).toThrow("E-ARG-005");
  });

  it("a generator goes on, a seed begins anew", () => {
    const going = new KFold(3, { shuffle: true, randomState: new RandomState(9) });
    for (const expected of fixture.goingOn) expect(pairs(going.split(rows(7)))).toEqual(expected);
    const seeded = new KFold(3, { shuffle: true, randomState: 9 });
    expect(pairs(seeded.split(rows(7)))).toEqual(pairs(seeded.split(rows(7))));
  });
});

describe("samples", () => {
  it("are arrays, typed arrays, tensors and tables", () => {
    const expected = pairs(new KFold(2).split(rows(4)));
    expect(pairs(new KFold(2).split(new Float32Array(4)))).toEqual(expected);
    expect(pairs(new KFold(2).split(torch.zeros(4, 3)))).toEqual(expected);
    expect(pairs(new KFold(2).split({ numRows: 4, take: () => null }))).toEqual(expected);
  });

  it("of a tensor and a table are split by trainTestSplit", () => {
    const x = torch.arange(24).reshape(8, 3);
    const y = Int32Array.from([0, 1, 0, 1, 0, 1, 0, 1]);
    const table = Table.from(Array.from({ length: 8 }, (_, i) => ({ place: i, name: `row ${i}` })));
    const [xTrain, xTest, yTrain, yTest, tTrain] = trainTestSplit(x, y, table, {
      randomState: 3,
      stratify: torch.tensor(y),
    });
    expect(xTrain.shape).toEqual([6, 3]);
    expect(Array.from(yTrain)).toEqual((xTrain.toArray<2>() as number[][]).map(([first]) => (first / 3) % 2));
    expect([xTest.shape[0], yTest.length]).toEqual([2, 2]);
    expect(Array.from(tTrain.numbers("place"))).toEqual(
      (xTrain.toArray<2>() as number[][]).map(([first]) => first / 3),
    );
  });

  it("stratified by rows of labels, as scikit-learn does", () => {
    const y = rows(12).map((i) => [i % 2, i % 3]);
    const [, test] = trainTestSplit(rows(12), { stratify: y, testSize: 0.5, randomState: 0 });
    expect(new Set(test.map((i) => `${y[i]}`)).size).toBe(6);
  });
});

describe("what cannot be", () => {
  it.each([
    ["one fold", () => new KFold(1), "nSplits"],
    ["half a fold", () => new KFold(2.5), "nSplits"],
    ["shuffle as a text", () => new KFold(2, { shuffle: "no" as never }), "shuffle"],
    ["a seed without shuffle", () => new StratifiedKFold(2, { randomState: 1 }), "E-CV-005"],
    ["an unknown option", () => new KFold(2, { random_state: 1 } as never), "Did you mean 'randomState'"],
    ["no repetition", () => new RepeatedKFold({ nRepeats: 0 }), "nRepeats"],
    ["a negative gap", () => new TimeSeriesSplit(2, { gap: -1 }), "gap"],
    ["no splits", () => new ShuffleSplit(0), "nSplits"],
    ["p of 0", () => new LeavePOut(0), "E-ARG-002"],
    ["folds of no numbers", () => new PredefinedSplit([0.5]), "testFold\\[0\\]"],
    ["no samples", () => [...new KFold(2).split(null)], "X"],
    ["no y", () => [...new StratifiedKFold(2).split(rows(4))], "y is missing.*E-CV-004"],
    ["too few labels", () => [...new StratifiedKFold(2).split(rows(4), [0, 1])], "E-SKLEARN-001"],
    ["numbers to predict", () => [...new StratifiedKFold(2).split(rows(2), [0.5, 1.5])], "E-SKLEARN-004"],
    ["no groups", () => [...new modelSelection.GroupKFold(2).split(rows(4))], "groups is missing"],
    ["cv as a text", () => checkCv("five" as never), "E-CV-007"],
    ["cv as a text", () => checkCv({ cv: "five" as never }), "E-CV-007"],
    ["cv as an object", () => checkCv({ folds: 5 } as never), "E-ARG-001"],
  ])("%s", (_, run, text) => {
    expect(run).toThrow(new RegExp(text));
  });
});

describe("warnings", () => {
  it("tell of small classes and of groups without use", () => {
    [...new StratifiedKFold(3).split(rows(6), [0, 0, 0, 0, 1, 1])];
    [...new LeaveOneOut().split(rows(3), null, [1, 1, 2])];
    expect(said.map((text) => text.slice(-10))).toEqual(["[W-CV-001]", "[W-CV-002]"]);
  });
});

describe("checkCv", () => {
  it("stratifies where y holds classes and the task is to tell them apart", () => {
    expect(checkCv(3, [0, 1, 0], { classifier: true })).toBeInstanceOf(StratifiedKFold);
    expect(checkCv(3, ["a", "b"], { classifier: true })).toBeInstanceOf(StratifiedKFold);
    expect(checkCv(3, [0.5, 1], { classifier: true })).toBeInstanceOf(KFold);
    expect(checkCv(3, [0, 1, 0])).toBeInstanceOf(KFold);
    expect(checkCv(null).getNSplits()).toBe(5);
    expect((checkCv(4, null, { shuffle: true, randomState: 1 }) as KFold).randomState).toBe(1);
  });

  it("takes splitters as they are, and given pairs", () => {
    const splitter = new LeaveOneOut();
    expect(checkCv(splitter)).toBe(splitter);
    const given = checkCv([[[0, 1], [2]] as const, [[2], [0]] as const]);
    expect(given.getNSplits()).toBe(2);
    expect(pairs(given.split())).toEqual([
      ["0 1", "2"],
      ["2", "0"],
    ]);
  });
});
