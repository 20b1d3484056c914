import { readFileSync, statSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { run } from "../../cli/run.js";
import { getLanguage, setLanguage } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { logging } from "../../src/optuna/index.js";
import { addHandler, removeHandler } from "../../src/optuna/logging.js";
import { Texts } from "../support/texts.js";
import { Folder, IRIS, type Outcome, WORKER } from "./support.js";

/** The command in a process of its own and in this one: the same texts, the same files, one run after the other. */

const here = new Folder();
const there = new Folder();

/** What takes time takes another time, and what is done twice replaces what it made, which it says. */
const timeless = ({ stdout, ...rest }: Outcome) => ({
  ...rest,
  stdout: stdout
    .replace(/^.*: (?:the model|el modelo) .*\n/, "")
    .replace(/(?<=epochs? in |épocas? en )[\d.]+ s/, "… s")
    .replace(/"seconds":[\d.]+/g, ""),
});

const TRAIN = ["train", IRIS, "--target", "species", "--epochs", "4"];
const TYPED: readonly (readonly [lang: "en" | "es", ...args: string[]])[] = [
  ["en", ...TRAIN, "--dropout", "0.2", "--folds", "2", "--model", "a.model"],
  ["es", ...TRAIN, "--model", "b.model"],
  ["es", "train", IRIS, "--target", "specis"],
  ["en", "predict", "a.model", IRIS, "--json"],
  ["es", "show", "a.model"],
  ["es", "--help"],
  ["en", "--version"],
  ["en", "create-study", "--study-name", "s", "--storage", "s.log", "-q"],
  ["en", "ask", "--study-name", "s", "--storage", "s.log", "-q"],
];

describe("a run in this process", () => {
  it("prints what a process prints, whatever was run before", async () => {
    for (const [lang, ...args] of TYPED) {
      const expected = timeless(await there.process(args, lang));
      for (const _ of args.includes("create-study") || args.includes("ask") ? [1] : [1, 2])
        expect([args, timeless(await here.antorcha(args, lang))]).toEqual([args, expected]);
    }
    expect(here.files()).toEqual(there.files());
    for (const model of ["a.model", "b.model"])
      expect(readFileSync(here.at(model))).toEqual(readFileSync(there.at(model)));
  });

  it("waits for the one before: their languages and random numbers do not mix", async () => {
    const alone = timeless(await here.antorcha([...TRAIN, "--json"]));
    const both = await Promise.all([
      here.antorcha([...TRAIN, "--json"]),
      here.antorcha([...TRAIN], "es"),
      here.antorcha([...TRAIN, "--json"]),
    ]);
    expect([timeless(both[0]), timeless(both[2])]).toEqual([alone, alone]);
    expect(both[1].stdout).toContain("1 Recopilación");
  });
});

describe("the program around it", () => {
  afterEach(() => {
    setLanguage("en");
    torch.useDeterministicAlgorithms(false);
    torch.warnings.setHandler(null);
    torch.warnings.reset();
    logging.setVerbosity(logging.INFO);
    logging.enableDefaultHandler();
  });

  it("changes nothing of a run, and finds all as it was", async () => {
    const before = timeless(await here.antorcha([...TRAIN, "--json"]));
    const [warned, logged]: string[][] = [[], []];
    const handler = ({ message }: { message: string }) => void logged.push(message);
    setLanguage("es");
    torch.manualSeed(7);
    const [first, second] = torch.rand(2).toArray<1>();
    torch.manualSeed(7);
    expect(torch.rand(1).toArray<1>()).toEqual([first]);
    torch.useDeterministicAlgorithms(true);
    torch.warnings.setHandler(({ code }) => void warned.push(code));
    torch.warnings.ignore("W-LOSS-001");
    logging.setVerbosity(logging.ERROR);
    logging.disableDefaultHandler();
    addHandler(handler);

    const within = await torch.noGrad(() => here.antorcha([...TRAIN, "--json"]));
    const study = ["create-study", "--study-name", "told", "--storage", "told.log"];
    const { stderr } = await here.antorcha(study);
    expect(timeless(within)).toEqual(before);
    expect(stderr).toMatch(/\[I .*\] A new study created in Journal with name: told\n$/);

    removeHandler(handler);
    expect(logged).toEqual([]);
    expect(getLanguage()).toBe("es");
    expect(torch.rand(1).toArray<1>()).toEqual([second]);
    expect(torch.areDeterministicAlgorithmsEnabled()).toBe(true);
    expect(torch.isGradEnabled()).toBe(true);
    expect(logging.getVerbosity()).toBe(logging.ERROR);
    const probabilities = torch.tensor([[1, 2]]).softmax(1);
    new torch.nn.CrossEntropyLoss()(probabilities, torch.tensor([0n]));
    expect(warned).toEqual([]); // still ignored
  });

  it("hears a signal in the command, which ends in order with exit code 130", async () => {
    const [out, err] = [new Texts(), new Texts()];
    const listeners = new Map<string, () => void>();
    const signals = {
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      once: (name: string, listener: () => void) => listeners.set(name, listener),
      off: (name: string) => listeners.delete(name),
    };
    const endless = ["--epochs", "1000000", "--patience", "0", "--model", "cut.model"];
    const ended = run([...TRAIN.slice(0, 4), ...endless], {
      out,
      err,
      cwd: here.path,
      env: {},
      signals,
      worker: WORKER,
    });
    const written = () => statSync(here.at("cut.model.checkpoint"), { throwIfNoEntry: false })?.mtimeMs;
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until(() => written() !== undefined);
    const first = written(); // of no epoch yet
    await until(() => written() !== first);
    listeners.get("SIGINT")?.();
    expect(await ended).toBe(130);
    expect(err.text).toMatch(/^Interrupted after epoch \d+: cut\.model has the weights .*\[E-CLI-028\]\n$/);
    expect(listeners.size).toBe(0);
    expect(here.files()).toContain("cut.model.checkpoint");
  });
});
