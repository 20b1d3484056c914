import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  CategoricalDistribution,
  FloatDistribution,
  IntDistribution,
} from "../../../src/optuna/distributions.js";
import { DuplicatedStudyError, UpdateFinishedTrialError } from "../../../src/optuna/exceptions.js";
import { setVerbosity, WARNING } from "../../../src/optuna/logging.js";
import { type BaseStorage, isMissing } from "../../../src/optuna/storages/base.js";
import type { StudyDirection } from "../../../src/optuna/study/direction.js";
import { FrozenTrial } from "../../../src/optuna/trial/frozen.js";
import { isFinished, TRIAL_STATES, type TrialState } from "../../../src/optuna/trial/state.js";
import type { Medium } from "./media.js";
import { EXAMPLE_ATTRS, generator, HARD_NUMBERS, now, sampleTrial } from "./samples.js";

/** What a call throws, or its promise rejects with. */
async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

async function expectMissing(call: () => unknown): Promise<void> {
  expect(isMissing(await errorOf(call))).toBe(true);
}

async function expectFinished(call: () => unknown): Promise<void> {
  expect(await errorOf(call)).toBeInstanceOf(UpdateFinishedTrialError);
}

async function expectIncompatible(call: () => unknown): Promise<void> {
  expect(await errorOf(call)).toMatchObject({ code: "E-OPTUNA-006" });
}

const UNUSED_ID = 2 ** 31 - 10;
const OTHER_STATES = ["RUNNING", "FAIL", "WAITING"] as const;

/** Templates keep everything but number and id. */
function expectSameContent(trial: FrozenTrial, expected: FrozenTrial): void {
  const { number: _n, trialId: _t, ...content } = trial;
  const { number: _en, trialId: _et, ...wanted } = expected;
  expect(content).toEqual(wanted);
}

/**
 * What every storage does (after Optuna's own suite). A new storage is one call of this, and is done when it is green. `make` gives an empty
 * medium; it is used for all tests.
 */
export function storageConformance(name: string, make: () => Medium | Promise<Medium>): void {
  describe(`${name} storage`, () => {
    let medium: Medium;
    let storage: BaseStorage;

    beforeAll(async () => {
      setVerbosity(WARNING);
      medium = await make();
      storage = medium.open();
    });
    afterAll(() => medium.remove());
    beforeEach(async () => {
      for (const { studyId } of await storage.getAllStudies()) await storage.deleteStudy(studyId);
    });

    const newStudy = async (...directions: StudyDirection[]) =>
      storage.createNewStudy(directions.length ? directions : ["minimize"]);
    const newTrial = async () => storage.createNewTrial(await newStudy());

    /** The same data through a client that has cached nothing; the storage itself where there is only one. */
    const fresh = async (studyName: string): Promise<BaseStorage> => {
      await storage.flush();
      const other = medium.open();
      await other.getStudyIdFromName(studyName);
      return other;
    };

    /** The trial as this storage and a fresh one tell it, which must agree. */
    const told = async (trialId: number, studyId: number): Promise<FrozenTrial> => {
      const here = storage.getTrial(trialId);
      const there = (await fresh(storage.getStudyNameFromId(studyId))).getTrial(trialId);
      expect(there).toEqual(here);
      return here;
    };

    const manyStudies = async (nStudies: number, nTrials: number, seed: number) => {
      const random = generator(seed);
      const studies = new Map<number, FrozenTrial[]>();
      for (let i = 0; i < nStudies; i++) {
        const direction = random() < 0.5 ? "minimize" : "maximize";
        const studyId = await storage.createNewStudy([direction], `test-study-name-${i}`);
        await storage.setStudyUserAttr(studyId, "u", i);
        await storage.setStudySystemAttr(studyId, "s", i);
        const trials: FrozenTrial[] = [];
        for (let j = 0; j < nTrials; j++) {
          const trial = sampleTrial(random);
          trial.trialId = await storage.createNewTrial(studyId, trial);
          trial.number = j;
          trials.push(trial);
        }
        studies.set(studyId, trials);
      }
      return studies;
    };

    describe("studies", () => {
      test("get names of their own", async () => {
        const first = await newStudy();
        const second = await newStudy();
        expect(first).not.toBe(second);
        const studies = await storage.getAllStudies();
        expect(studies.map((study) => study.studyId)).toEqual([first, second]);
        expect(studies.every((study) => study.studyName.startsWith("no-name-"))).toBe(true);
      });

      test("get ids that no study had before", async () => {
        const ids = [await newStudy(), await newStudy()];
        await storage.deleteStudy(ids[0]);
        ids.push(await newStudy());
        expect(new Set(ids).size).toBe(3);
        expect((await storage.getAllStudies()).map((study) => study.studyId)).toEqual(ids.slice(1));
      });

      test("are found by name", async () => {
        for (const studyName of ["a name", "", "été 🔥 'quoted' \"twice\" %s ? $1"]) {
          const studyId = await storage.createNewStudy(["minimize"], studyName);
          expect(storage.getStudyNameFromId(studyId)).toBe(studyName);
          expect(await storage.getStudyIdFromName(studyName)).toBe(studyId);
          const error = await errorOf(() => storage.createNewStudy(["minimize"], studyName));
          expect(error).toBeInstanceOf(DuplicatedStudyError);
        }
        await expectMissing(() => storage.getStudyIdFromName("no such name"));
        await expectMissing(() => storage.getStudyNameFromId(UNUSED_ID));
      });

      test("take their trials along when they are deleted", async () => {
        await expectMissing(() => storage.deleteStudy(UNUSED_ID));
        const studyId = await newStudy();
        const random = generator(3);
        const trialId = await storage.createNewTrial(studyId, sampleTrial(random));
        await storage.createNewTrial(studyId);
        const kept = await newStudy();
        const keptTrial = await storage.createNewTrial(kept, sampleTrial(random, "COMPLETE"));
        await storage.deleteStudy(studyId);
        await expectMissing(() => storage.deleteStudy(studyId));
        await expectMissing(() => storage.getAllTrials(studyId));
        await expectMissing(() => storage.getTrial(trialId));
        await expectMissing(() => storage.createNewTrial(studyId));
        expect((await storage.getAllStudies()).map((study) => study.studyId)).toEqual([kept]);
        expect(storage.getTrial(keptTrial).state).toBe("COMPLETE");
        const next = await newStudy();
        expect(storage.getAllTrials(next)).toEqual([]);
      });

      test.each([
        [["minimize"]],
        [["maximize"]],
        [["minimize", "maximize"]],
        [["maximize", "minimize", "minimize"]],
      ] as StudyDirection[][][])("keep their directions: %s", async (directions) => {
        const studyId = await storage.createNewStudy(directions);
        expect(storage.getStudyDirections(studyId)).toEqual(directions);
        await expectMissing(() => storage.getStudyDirections(UNUSED_ID));
        const other = await fresh(storage.getStudyNameFromId(studyId));
        expect(other.getStudyDirections(studyId)).toEqual(directions);
        const [frozen] = await other.getAllStudies();
        expect(frozen.directions).toEqual(directions);
      });

      const kinds = ["User", "System"] as const;
      const setAttr = (kind: "User" | "System", id: number, key: string, value: unknown) =>
        kind === "User"
          ? storage.setStudyUserAttr(id, key, value)
          : storage.setStudySystemAttr(id, key, value);
      const getAttrs = (kind: "User" | "System", id: number, from = storage) =>
        kind === "User" ? from.getStudyUserAttrs(id) : from.getStudySystemAttrs(id);

      test.each(kinds)("have attributes: %s", async (kind) => {
        const studyId = await newStudy();
        for (const [key, value] of Object.entries(EXAMPLE_ATTRS)) {
          await setAttr(kind, studyId, key, value);
          expect(getAttrs(kind, studyId)[key]).toEqual(value);
        }
        expect(getAttrs(kind, studyId)).toEqual(EXAMPLE_ATTRS);
        expect(getAttrs(kind === "User" ? "System" : "User", studyId)).toEqual({});
        await setAttr(kind, studyId, "dataset", "ImageNet");
        const other = await fresh(storage.getStudyNameFromId(studyId));
        expect(getAttrs(kind, studyId, other)).toEqual({ ...EXAMPLE_ATTRS, dataset: "ImageNet" });
        await expectMissing(() => getAttrs(kind, UNUSED_ID));
        await expectMissing(() => setAttr(kind, UNUSED_ID, "key", "value"));
      });

      test.each(kinds)("have attributes of hard numbers: %s", async (kind) => {
        const studyId = await newStudy();
        const numbers = { ...HARD_NUMBERS, "negative zero": -0 };
        for (const [key, value] of Object.entries(numbers)) await setAttr(kind, studyId, key, [value]);
        const other = await fresh(storage.getStudyNameFromId(studyId));
        for (const [key, value] of Object.entries(numbers)) {
          expect(getAttrs(kind, studyId)[key]).toEqual([value]);
          expect(getAttrs(kind, studyId, other)[key]).toEqual([value]);
        }
      });

      test.each(kinds)("hand out attributes that later writes leave alone: %s", async (kind) => {
        const studyId = await newStudy();
        const value = { list: [1] };
        await setAttr(kind, studyId, "key", value);
        value.list.push(2);
        const before = getAttrs(kind, studyId);
        await setAttr(kind, studyId, "key2", "value2");
        expect(before).toEqual({ key: { list: [1] } });
      });

      test("are all listed, with what they have", async () => {
        const studies = await manyStudies(5, 3, 46);
        const frozen = await storage.getAllStudies();
        expect(frozen.map((study) => study.studyId)).toEqual([...studies.keys()]);
        frozen.forEach((study, i) => {
          expect(study.studyName).toBe(`test-study-name-${i}`);
          expect(study.direction).toBe(storage.getStudyDirections(study.studyId)[0]);
          expect(study.userAttrs).toEqual({ u: i });
          expect(study.systemAttrs).toEqual({ s: i });
        });
      });
    });

    describe("trials", () => {
      test("are made RUNNING, numbered from 0 in each study", async () => {
        const ids = new Set<number>();
        for (const studyId of [await newStudy(), await newStudy()]) {
          for (let i = 0; i < 3; i++) {
            const before = now(medium.resolution).getTime();
            const trialId = await storage.createNewTrial(studyId);
            const after = Date.now();
            ids.add(trialId);
            const trials = storage.getAllTrials(studyId);
            expect(trials.map((trial) => trial.number)).toEqual([0, 1, 2].slice(0, i + 1));
            const trial = await told(trialId, studyId);
            expect(trial.number).toBe(i);
            expect(trial.datetimeStart!.getTime()).toBeGreaterThanOrEqual(before);
            expect(trial.datetimeStart!.getTime()).toBeLessThanOrEqual(after);
            const { datetimeStart } = trial;
            expect(trial).toEqual(new FrozenTrial({ state: "RUNNING", number: i, trialId, datetimeStart }));
            expect(storage.getTrialIdFromStudyIdTrialNumber(studyId, i)).toBe(trialId);
          }
        }
        expect(ids.size).toBe(6);
        await expectMissing(() => storage.createNewTrial(UNUSED_ID));
        await expectMissing(() => storage.getTrial(UNUSED_ID));
        await expectMissing(() => storage.getTrialIdFromStudyIdTrialNumber(UNUSED_ID, 0));
      });

      test("are found by number", async () => {
        const studyId = await newStudy();
        await expectMissing(() => storage.getTrialIdFromStudyIdTrialNumber(studyId, 0));
        await storage.createNewTrial(studyId);
        await expectMissing(() => storage.getTrialIdFromStudyIdTrialNumber(studyId, 1));
      });

      test.each([new Date(), new Date(2022, 8, 1)])("are made from a template, %s", async (time) => {
        const start = new Date(Math.floor(time.getTime() / medium.resolution) * medium.resolution);
        const template = new FrozenTrial({
          state: "COMPLETE",
          values: [10000],
          datetimeStart: start,
          datetimeComplete: new Date(start.getTime() + 7000 + (medium.resolution === 1 ? 123 : 0)),
          params: { x: 0.5, n: 3, c: null },
          distributions: {
            x: new FloatDistribution(0, 1),
            n: new IntDistribution(-7, 98, { step: 5 }),
            c: new CategoricalDistribution([true, null, "b", 1.5]),
          },
          userAttrs: { foo: "bar" },
          systemAttrs: { baz: 123 },
          intermediateValues: new Map([
            [1, 10],
            [2, 100],
            [3, Number.NaN],
          ]),
          number: 55,
          trialId: -1,
        });
        const studyId = await newStudy();
        for (let i = 0; i < 3; i++) {
          const trialId = await storage.createNewTrial(studyId, template);
          expect(storage.getTrial(trialId).number).toBe(i);
          expectSameContent(await told(trialId, studyId), template);
        }
        expect(template.number).toBe(55);
        template.userAttrs.foo = "changed";
        expect(storage.getTrial(storage.getTrialIdFromStudyIdTrialNumber(studyId, 0)).userAttrs.foo).toBe(
          "bar",
        );
      });

      test("keep templates of any kind", async () => {
        const random = generator(11);
        const studyId = await newStudy();
        for (let i = 0; i < 15; i++) {
          const template = sampleTrial(random, TRIAL_STATES[i % TRIAL_STATES.length]);
          if (template.state === "WAITING") template.datetimeStart = null;
          const trialId = await storage.createNewTrial(studyId, template);
          expectSameContent(await told(trialId, studyId), template);
        }
        const several = new FrozenTrial({
          state: "COMPLETE",
          values: [1, -Infinity, 0.1],
          datetimeStart: now(medium.resolution),
          datetimeComplete: now(medium.resolution),
        });
        const trialId = await storage.createNewTrial(
          await newStudy("minimize", "minimize", "maximize"),
          several,
        );
        expect(storage.getTrial(trialId).values).toEqual([1, -Infinity, 0.1]);
      });

      test("change their state", async () => {
        const studyId = await newStudy();
        for (const state of TRIAL_STATES) {
          if (state === "WAITING") continue;
          const trialId = await storage.createNewTrial(studyId);
          const { datetimeStart } = storage.getTrial(trialId);
          const values = state === "COMPLETE" ? [0] : null;
          expect(await storage.setTrialStateValues(trialId, state, values)).toBe(state !== "RUNNING");
          const trial = await told(trialId, studyId);
          expect(trial.state).toBe(state);
          expect(trial.values).toEqual(values);
          expect(trial.datetimeStart).toEqual(datetimeStart);
          expect(trial.datetimeComplete !== null).toBe(isFinished(state));
        }
        await expectMissing(() => storage.setTrialStateValues(UNUSED_ID, "COMPLETE", [0]));
      });

      test.each(["COMPLETE", "PRUNED", "FAIL"] as TrialState[])("never change after %s", async (state) => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId);
        await storage.setTrialStateValues(trialId, state, state === "COMPLETE" ? [0.5] : null);
        const before = storage.getTrial(trialId);
        for (const next of TRIAL_STATES) {
          await expectFinished(() =>
            storage.setTrialStateValues(trialId, next, next === "COMPLETE" ? [1] : null),
          );
        }
        await expectFinished(() => storage.setTrialParam(trialId, "x", 0, new FloatDistribution(0, 1)));
        await expectFinished(() => storage.setTrialIntermediateValue(trialId, 0, 1));
        await expectFinished(() => storage.setTrialUserAttr(trialId, "key", "value"));
        await expectFinished(() => storage.setTrialSystemAttr(trialId, "key", "value"));
        expect(await told(trialId, studyId)).toEqual(before);
      });

      test("have values of hard numbers", async () => {
        const studyId = await newStudy();
        for (const value of Object.values(HARD_NUMBERS)) {
          if (Number.isNaN(value)) continue;
          const trialId = await storage.createNewTrial(studyId);
          await storage.setTrialStateValues(trialId, "COMPLETE", [value]);
          expect((await told(trialId, studyId)).value).toBe(value);
        }
        const pair = await newStudy("minimize", "maximize");
        const trialId = await storage.createNewTrial(pair);
        await storage.setTrialStateValues(trialId, "COMPLETE", [Infinity, 0.1]);
        expect((await told(trialId, pair)).values).toEqual([Infinity, 0.1]);
      });

      test("have parameters", async () => {
        const studyId = await newStudy();
        const first = await storage.createNewTrial(studyId);
        const second = await storage.createNewTrial(studyId);
        const otherStudy = await newStudy();
        const elsewhere = await storage.createNewTrial(otherStudy);
        const x = new FloatDistribution(1, 2);
        const y = new CategoricalDistribution(["Shibuya", "Ebisu", "Meguro"]);
        const z = new FloatDistribution(1, 100, { log: true });
        await storage.setTrialParam(first, "x", 0.5, x);
        await storage.setTrialParam(first, "y", 2, y);
        const trial = await told(first, studyId);
        expect(trial.params).toEqual({ x: 0.5, y: "Meguro" });
        expect(trial.distributions).toEqual({ x, y });
        await storage.setTrialParam(second, "x", 0.3, x);
        await storage.setTrialParam(second, "z", 0.1, z);
        expect((await told(second, studyId)).params).toEqual({ x: 0.3, z: 0.1 });

        await expectIncompatible(() => storage.setTrialParam(second, "y", 0.5, z));
        const turned = new CategoricalDistribution(["Meguro", "Shibuya", "Ebisu"]);
        await expectIncompatible(() => storage.setTrialParam(second, "y", 2, turned));
        await storage.setTrialStateValues(second, "COMPLETE", [0]);
        await expectFinished(() => storage.setTrialParam(second, "y", 2, y));
        // The state counts before the distribution.
        await expectFinished(() => storage.setTrialParam(second, "y", 0.4, z));
        expect((await told(second, studyId)).params).toEqual({ x: 0.3, z: 0.1 });

        // Studies know nothing of each other.
        await storage.setTrialParam(elsewhere, "y", 1, new CategoricalDistribution(["Shibuya", "Shinsen"]));
        expect((await told(elsewhere, otherStudy)).params).toEqual({ y: "Shinsen" });
        await expectMissing(() => storage.setTrialParam(UNUSED_ID, "x", 0.1, x));
      });

      test("have parameters of hard numbers", async () => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId);
        const expected: Record<string, unknown> = {};
        for (const [key, value] of Object.entries(HARD_NUMBERS)) {
          await storage.setTrialParam(trialId, `choice ${key}`, 0, new CategoricalDistribution([value]));
          expected[`choice ${key}`] = value;
          if (!Number.isFinite(value)) continue;
          await storage.setTrialParam(trialId, `float ${key}`, value, new FloatDistribution(value, value));
          expected[`float ${key}`] = value;
        }
        const trial = await told(trialId, studyId);
        expect(trial.params).toEqual(expected);
        expect(trial.distributions["float max"]).toEqual(
          new FloatDistribution(Number.MAX_VALUE, Number.MAX_VALUE),
        );
      });

      test.each([[["a", "b"]], [["b", "a"]], [["zeta", "__proto__", "constructor", "ñ", "a b"]]])(
        "keep the order of their parameters: %s",
        async (names) => {
          const studyId = await newStudy();
          const trialId = await storage.createNewTrial(studyId);
          for (const each of names)
            await storage.setTrialParam(trialId, each, 1, new FloatDistribution(0, 2));
          expect(Object.keys((await told(trialId, studyId)).params)).toEqual(names);
        },
      );

      test("report intermediate values", async () => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId);
        const untouched = await storage.createNewTrial(studyId);
        await storage.setTrialIntermediateValue(trialId, 0, 0.3);
        await storage.setTrialIntermediateValue(trialId, 2, 0.4);
        await storage.setTrialIntermediateValue(trialId, 0, 0.2);
        expect([...(await told(trialId, studyId)).intermediateValues]).toEqual([
          [0, 0.2],
          [2, 0.4],
        ]);
        expect((await told(untouched, studyId)).intermediateValues.size).toBe(0);
        let step = 10;
        for (const value of Object.values(HARD_NUMBERS)) {
          await storage.setTrialIntermediateValue(trialId, ++step, value);
          expect((await told(trialId, studyId)).intermediateValues.get(step)).toBe(value);
        }
        await expectMissing(() => storage.setTrialIntermediateValue(UNUSED_ID, 0, 0.2));
      });

      const kinds = ["User", "System"] as const;
      const setAttr = (kind: "User" | "System", id: number, key: string, value: unknown) =>
        kind === "User"
          ? storage.setTrialUserAttr(id, key, value)
          : storage.setTrialSystemAttr(id, key, value);
      const attrsOf = (kind: "User" | "System", trial: FrozenTrial) =>
        kind === "User" ? trial.userAttrs : trial.systemAttrs;

      test.each(kinds)("have attributes: %s", async (kind) => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId);
        for (const [key, value] of Object.entries(EXAMPLE_ATTRS)) {
          await setAttr(kind, trialId, key, value);
          expect(attrsOf(kind, storage.getTrial(trialId))[key]).toEqual(value);
        }
        await setAttr(kind, trialId, "dataset", "ImageNet");
        const trial = await told(trialId, studyId);
        expect(attrsOf(kind, trial)).toEqual({ ...EXAMPLE_ATTRS, dataset: "ImageNet" });
        expect(attrsOf(kind === "User" ? "System" : "User", trial)).toEqual({});
        await expectMissing(() => setAttr(kind, UNUSED_ID, "key", "value"));
      });

      test.each(kinds)("have attributes of hard numbers: %s", async (kind) => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId);
        const numbers = { ...HARD_NUMBERS, "negative zero": -0 };
        for (const [key, value] of Object.entries(numbers)) await setAttr(kind, trialId, key, value);
        const attrs = attrsOf(kind, await told(trialId, studyId));
        for (const [key, value] of Object.entries(numbers)) expect(attrs[key]).toBe(value);
      });
    });

    describe("reading", () => {
      test("tells every trial as it was made", async () => {
        for (const [studyId, expected] of await manyStudies(2, 20, 48)) {
          expect(storage.getAllTrials(studyId)).toEqual(expected);
          const other = await fresh(storage.getStudyNameFromId(studyId));
          expect(other.getAllTrials(studyId)).toEqual(expected);
          for (const trial of expected) expect(storage.getTrial(trial.trialId)).toEqual(trial);
          expect(storage.getNTrials(studyId)).toBe(20);
          await other.removeSession();
        }
        await expectMissing(() => storage.getAllTrials(UNUSED_ID));
        await expectMissing(() => storage.getNTrials(UNUSED_ID));
      });

      test("copies deeply, or shares", async () => {
        for (const studyId of (await manyStudies(2, 5, 49)).keys()) {
          const copies = storage.getAllTrials(studyId);
          const before = structuredClone(copies.map((trial) => ({ ...trial, distributions: 0 })));
          const [first] = copies;
          first.params.x = 0.1;
          first.userAttrs.y = 1;
          first.intermediateValues.set(77, 7);
          for (const key in first.userAttrs) first.userAttrs[key] = "changed";
          const shared = storage.getAllTrials(studyId, { deepcopy: false });
          expect(shared.map((trial) => ({ ...trial, distributions: 0 }))).toEqual(before);
          shared.length = 0;
          expect(storage.getNTrials(studyId)).toBe(5);
        }
      });

      test("chooses by state", async () => {
        const studyId = await newStudy("maximize");
        const random = generator(51);
        for (const state of ["COMPLETE", "COMPLETE", "PRUNED"] as const) {
          await storage.createNewTrial(studyId, sampleTrial(random, state));
        }
        const count = (...states: TrialState[]) => storage.getAllTrials(studyId, { states }).length;
        expect(storage.getAllTrials(studyId).length).toBe(3);
        expect(count("COMPLETE")).toBe(2);
        expect(count("COMPLETE", "PRUNED")).toBe(3);
        expect(count()).toBe(0);
        for (const state of OTHER_STATES) {
          expect(count(state)).toBe(0);
          expect(storage.getNTrials(studyId, [state])).toBe(0);
          await storage.createNewTrial(studyId, sampleTrial(random, state));
          expect(storage.getAllTrials(studyId, { states: [state] }).map((t) => t.state)).toEqual([state]);
          expect(storage.getNTrials(studyId, [state, "PRUNED"])).toBe(2);
        }
      });

      test("hands out trials that later writes leave alone", async () => {
        for (const studyId of (await manyStudies(2, 20, 48)).keys()) {
          const trials = storage.getAllTrials(studyId, { deepcopy: false });
          const before = trials.map((trial) => trial.copy());
          for (const { trialId, state, number } of trials) {
            if (isFinished(state)) continue;
            await storage.setTrialParam(trialId, "paramX", 0, new FloatDistribution(0, 1));
            await storage.setTrialUserAttr(trialId, "usr_attrX", 0);
            await storage.setTrialSystemAttr(trialId, "sys_attrX", 0);
            if (state === "WAITING") await storage.setTrialStateValues(trialId, "RUNNING");
            else if (number % 3 === 0) await storage.setTrialStateValues(trialId, "COMPLETE", [0]);
            else if (number % 3 === 1) {
              await storage.setTrialIntermediateValue(trialId, 0, 0);
              await storage.setTrialStateValues(trialId, "PRUNED", [0]);
            } else await storage.setTrialStateValues(trialId, "FAIL");
          }
          expect(trials).toEqual(before);
        }
      });

      test.each(["minimize", "maximize"] as const)("finds the best trial: %s", async (direction) => {
        for (const values of [
          [0, 1, 2],
          [0, Infinity, 1],
          [0, -Infinity, 1],
          [Infinity, 0, 1, -Infinity],
          [Infinity],
          [-Infinity],
        ]) {
          const studyId = await newStudy(direction);
          expect(await errorOf(() => storage.getBestTrial(studyId))).toMatchObject({ code: "E-OPTUNA-024" });
          const random = generator(51);
          for (const value of values) {
            const trial = sampleTrial(random, "COMPLETE");
            trial.values = [value];
            await storage.createNewTrial(studyId, trial);
          }
          const best = direction === "minimize" ? Math.min(...values) : Math.max(...values);
          expect(storage.getBestTrial(studyId).value).toBe(best);
        }
        await expectMissing(() => storage.getBestTrial(UNUSED_ID));
      });

      test("has no best trial of several objectives", async () => {
        const studyId = await newStudy("maximize", "minimize");
        const trial = sampleTrial(generator(1), "COMPLETE");
        trial.values = [1, 2];
        await storage.createNewTrial(studyId, trial);
        expect(await errorOf(() => storage.getBestTrial(studyId))).toMatchObject({ code: "E-OPTUNA-008" });
      });
    });

    describe("waiting trials", () => {
      const waiting = () => new FrozenTrial({ state: "WAITING", systemAttrs: { fixed_params: { x: 1 } } });

      test("are claimed once", async () => {
        const studyId = await newStudy();
        const trialId = await storage.createNewTrial(studyId, waiting());
        expect((await told(trialId, studyId)).datetimeStart).toBeNull();
        expect(await storage.setTrialStateValues(trialId, "RUNNING")).toBe(true);
        expect((await told(trialId, studyId)).datetimeStart).not.toBeNull();
        expect(await storage.setTrialStateValues(trialId, "RUNNING")).toBe(false);
        await storage.setTrialStateValues(trialId, "COMPLETE", [1]);
        await expectFinished(() => storage.setTrialStateValues(trialId, "RUNNING"));
      });

      test("are claimed by one of several clients", async () => {
        const studyId = await newStudy();
        const clients = [storage];
        for (let i = 0; i < 3; i++) clients.push(await fresh(storage.getStudyNameFromId(studyId)));
        for (let i = 0; i < 10; i++) {
          const trialId = await storage.createNewTrial(studyId, waiting());
          for (const client of clients) await client.sync(studyId);
          const claims = await Promise.all(
            clients.map(async (client) => client.setTrialStateValues(trialId, "RUNNING")),
          );
          expect(claims.filter(Boolean).length).toBe(1);
        }
      });
    });

    describe("several clients", () => {
      test("see what the others have written", async () => {
        if (medium.place === null) return;
        const studyId = await storage.createNewStudy(["minimize"], "shared");
        const other = await fresh("shared");
        const mine = await storage.createNewTrial(studyId);
        const theirs = await other.createNewTrial(studyId);
        await storage.setTrialParam(mine, "x", 0.5, new FloatDistribution(0, 1));
        await other.setTrialUserAttr(theirs, "who", "other");
        await other.setTrialIntermediateValue(theirs, 3, 0.25);
        await other.setStudyUserAttr(studyId, "note", "hello");
        await Promise.all([storage.flush(), other.flush()]);
        await Promise.all([storage.sync(studyId), other.sync(studyId)]);
        expect(storage.getAllTrials(studyId)).toEqual(other.getAllTrials(studyId));
        expect(storage.getTrial(theirs).intermediateValues.get(3)).toBe(0.25);
        expect(other.getTrial(mine).params).toEqual({ x: 0.5 });
        expect(storage.getStudyUserAttrs(studyId)).toEqual({ note: "hello" });

        await storage.setTrialStateValues(mine, "COMPLETE", [1]);
        await other.setTrialStateValues(theirs, "PRUNED");
        await Promise.all([storage.sync(studyId), other.sync(studyId)]);
        expect(storage.getAllTrials(studyId)).toEqual(other.getAllTrials(studyId));
        expect(storage.getTrial(theirs).state).toBe("PRUNED");
        const notes = new CategoricalDistribution(["a"]);
        const third = await other.createNewTrial(studyId);
        await expectIncompatible(() => other.setTrialParam(third, "x", 0, notes));
        await other.deleteStudy(studyId);
        await expectMissing(async () => {
          await storage.sync(studyId);
          storage.getAllTrials(studyId);
        });
      });

      test("never change what another has finished", async () => {
        if (medium.place === null) return;
        const studyId = await storage.createNewStudy(["minimize"], "finished elsewhere");
        const trialId = await storage.createNewTrial(studyId);
        const other = await fresh("finished elsewhere");
        await other.setTrialStateValues(trialId, "FAIL");
        await expectFinished(() => storage.setTrialUserAttr(trialId, "key", 1));
        await expectFinished(() => storage.setTrialStateValues(trialId, "COMPLETE", [1]));
        await storage.sync(studyId);
        const trial = storage.getTrial(trialId);
        expect(trial.state).toBe("FAIL");
        expect(trial.userAttrs).toEqual({});
        expect(trial).toEqual(other.getTrial(trialId));
      });

      test("agree on a parameter that both use for the first time", async () => {
        if (medium.place === null) return;
        const studyId = await storage.createNewStudy(["minimize"], "first use");
        const other = await fresh("first use");
        const mine = await storage.createNewTrial(studyId);
        const theirs = await other.createNewTrial(studyId);
        await storage.setTrialParam(mine, "p", 0.5, new FloatDistribution(0, 1));
        await expectIncompatible(() => other.setTrialParam(theirs, "p", 1, new IntDistribution(0, 1)));
      });
    });

    test("refuses what JSON cannot hold, and writes nothing", async () => {
      if (medium.place === null) return;
      const studyId = await newStudy();
      const trialId = await storage.createNewTrial(studyId);
      for (const bad of [() => 1, Symbol("s"), new Date(), new Map([[1, 2]]), undefined]) {
        for (const call of [
          () => storage.setTrialUserAttr(trialId, "bad", bad),
          () => storage.setTrialSystemAttr(trialId, "bad", bad),
          () => storage.setStudyUserAttr(studyId, "bad", bad),
          () => storage.setStudySystemAttr(studyId, "bad", bad),
        ]) {
          expect(await errorOf(call)).toMatchObject({ code: "E-OPTUNA-001" });
        }
      }
      expect((await told(trialId, studyId)).userAttrs).toEqual({});
      expect(storage.getStudyUserAttrs(studyId)).toEqual({});
    });

    test("says whether it is synchronous, and keeps to it", async () => {
      const results: unknown[] = [
        storage.createNewStudy(["minimize"], "answers"),
        storage.getAllStudies(),
        storage.getStudyIdFromName("answers"),
      ];
      const isPromise = (value: unknown) => value instanceof Promise;
      if (storage.synchronous) expect(results.filter(isPromise)).toEqual([]);
      else await Promise.allSettled(results);
      const trialId = await newTrial();
      const writes = [
        storage.setTrialUserAttr(trialId, "a", 1),
        storage.setTrialParam(trialId, "x", 1, new FloatDistribution(0, 2)),
        storage.setTrialStateValues(trialId, "COMPLETE", [1]),
      ];
      expect(writes.map(isPromise)).toEqual(writes.map(() => !storage.synchronous));
      // Written at once as far as this process can tell.
      const trial = storage.getTrial(trialId);
      expect([trial.userAttrs.a, trial.params.x, trial.value]).toEqual([1, 1, 1]);
      await Promise.all(writes);
    });
  });
}
