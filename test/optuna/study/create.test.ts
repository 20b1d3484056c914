import { describe, expect, expectTypeOf, test } from "vitest";
import { DuplicatedStudyError } from "../../../src/optuna/exceptions.js";
import { MedianPruner } from "../../../src/optuna/pruners/median.js";
import { NopPruner } from "../../../src/optuna/pruners/nop.js";
import { RandomSampler } from "../../../src/optuna/samplers/random.js";
import type { BaseStorage } from "../../../src/optuna/storages/base.js";
import { InMemoryStorage } from "../../../src/optuna/storages/memory.js";
import {
  copyStudy,
  createStudy,
  deleteStudy,
  getAllStudyNames,
  getAllStudySummaries,
  loadStudy,
} from "../../../src/optuna/study/create.js";
import type { Study } from "../../../src/optuna/study/study.js";
import { lateStorage } from "../support/lateStorage.js";
import { listen } from "../support/quiet.js";

const heard = listen();
const messages = () => heard.logged.map(({ message }) => message);

describe("createStudy", () => {
  test("defaults", () => {
    const study = createStudy();
    expect(study.directions).toEqual(["minimize"]);
    expect(study.direction).toBe("minimize");
    expect(study.studyName).toMatch(/^no-name-[0-9a-f-]{36}$/);
    expect(study.pruner).toBeInstanceOf(MedianPruner);
    expect(messages()).toEqual([`A new study created in memory with name: ${study.studyName}`]);
    expect(study.metricNames).toBeNull();
  });

  test("directions", () => {
    expect(createStudy({ direction: "maximize" }).directions).toEqual(["maximize"]);
    const two = createStudy({ directions: ["minimize", "maximize"] });
    expect(two.directions).toEqual(["minimize", "maximize"]);
    expect(() => two.direction).toThrow("E-OPTUNA-008");
    for (const bad of [
      { direction: "up" },
      { direction: "MINIMIZE" },
      { direction: ["minimize"] },
      { directions: [] },
      { directions: "minimize" },
      { directions: ["minimize", null] },
      { direction: "minimize", directions: ["minimize"] },
    ]) {
      expect(() => createStudy(bad as never), JSON.stringify(bad)).toThrow("E-ARG-002");
    }
    expect(() => createStudy({ study_name: "x" } as never)).toThrow("Did you mean 'studyName'?");
  });

  test("a name that is taken", () => {
    const storage = new InMemoryStorage();
    const sampler = new RandomSampler({ seed: 1 });
    const pruner = new NopPruner();
    const first = createStudy({ storage, studyName: "it's", direction: "maximize" });
    expect(() => createStudy({ storage, studyName: "it's" })).toThrow(DuplicatedStudyError);
    const again = createStudy({ storage, studyName: "it's", loadIfExists: true, sampler, pruner });
    expect([again.studyId, again.direction, again.sampler, again.pruner]).toEqual([
      first.studyId,
      "maximize",
      sampler,
      pruner,
    ]);
    expect(messages()).toContain(
      'Using an existing study with `study_name="it\'s"` instead of creating a new one.',
    );
  });
});

describe.each([
  ["a synchronous storage", (): BaseStorage => new InMemoryStorage()],
  ["an asynchronous storage", (): BaseStorage => lateStorage()],
])("with %s", (_, make) => {
  async function fill(storage: BaseStorage, studyName: string): Promise<Study> {
    const study = await createStudy({ storage, studyName });
    await study.setUserAttr("memo", "x");
    await study.setMetricNames(["loss"]);
    await study.optimize((trial) => trial.suggestFloat("x", 0, 1), { nTrials: 3 });
    await study.enqueueTrial({ x: 0.5 });
    return study;
  }

  test("loadStudy finds by name, or the only one", async () => {
    const storage = make();
    await expect((async () => loadStudy({ storage }))()).rejects.toThrow("E-OPTUNA-017");
    await fill(storage, "a");
    const loaded = await loadStudy({ storage });
    expect(loaded.studyName).toBe("a");
    expect(loaded.trials.length).toBe(4);
    expect(
      messages().some((m) => m.startsWith("Study name was omitted but trying to load `study_name='a'`")),
    ).toBe(true);
    await fill(storage, "b");
    await expect((async () => loadStudy({ storage }))()).rejects.toThrow("a, b");
    await expect((async () => loadStudy({ storage, studyName: "c" }))()).rejects.toThrow("E-OPTUNA-020");
  });

  test("copyStudy takes everything along", async () => {
    const [from, to] = [make(), make()];
    const study = await fill(from, "a");
    await copyStudy({ fromStudyName: "a", fromStorage: from, toStorage: to });
    await copyStudy({ fromStudyName: "a", fromStorage: from, toStorage: to, toStudyName: "b" });
    for (const studyName of ["a", "b"]) {
      const copy = await loadStudy({ storage: to, studyName });
      expect(copy.userAttrs).toEqual({ memo: "x" });
      expect(copy.metricNames).toEqual(["loss"]);
      const plain = (s: Study) => s.trials.map((t) => ({ ...t, trialId: 0 }));
      expect(plain(copy)).toEqual(plain(study));
    }
    const again = async () => copyStudy({ fromStudyName: "a", fromStorage: from, toStorage: to });
    await expect(again()).rejects.toThrow(DuplicatedStudyError);
  });

  test("names, summaries, deletion", async () => {
    const storage = make();
    const a = await fill(storage, "a");
    await createStudy({ storage, studyName: "two", directions: ["minimize", "maximize"] });
    expect(await getAllStudyNames(storage)).toEqual(["a", "two"]);
    const [first, second] = await getAllStudySummaries(storage);
    expect([first.studyName, first.nTrials, first.bestTrial?.value, first.userAttrs]).toEqual([
      "a",
      4,
      a.bestValue,
      { memo: "x" },
    ]);
    expect(first.datetimeStart).toEqual(a.trials[0].datetimeStart);
    expect(first.direction).toBe("minimize");
    expect([second.nTrials, second.bestTrial, second.datetimeStart]).toEqual([0, null, null]);
    expect(() => second.direction).toThrow("E-OPTUNA-008");
    expect((await getAllStudySummaries(storage, { includeBestTrial: false }))[0].bestTrial).toBeNull();
    await deleteStudy({ studyName: "a", storage });
    expect(await getAllStudyNames(storage)).toEqual(["two"]);
    await expect((async () => deleteStudy({ studyName: "a", storage }))()).rejects.toThrow("E-OPTUNA-020");
  });
});

test("types: addresses of servers give promises, SQLite and memory do not", () => {
  expectTypeOf(createStudy).toBeCallableWith({ storage: "sqlite:///study.db" });
  const typed = () => [
    createStudy({ storage: "sqlite:///study.db" }).bestValue,
    createStudy({ storage: "postgresql://localhost/x" }).then((study) => study.bestValue),
    createStudy({ storage: new InMemoryStorage() }).bestValue,
  ];
  expect(typed).toBeTypeOf("function");
});
