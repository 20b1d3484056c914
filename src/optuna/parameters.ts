import type { Constraint } from "../core/constraints.js";
import { say } from "../core/messages/language.js";
import { formula, quoted } from "../core/messages/phrase.js";

/** The kinds of values that Optuna's parameters may have. Samplers, pruners and the like are told by their methods. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names with values: Python's dict. */
export const record: Constraint = {
  accepts: isRecord,
  text: () => say("an object with values by name", "un objeto con valores por nombre"),
};

/** Names with values, in the place of an object that may itself hold a parameter `name` with such an object. */
/* @__NO_SIDE_EFFECTS__ */
export function recordBeside(name: string, text = record.text): Constraint {
  return { accepts: (value) => isRecord(value) && !isRecord(value[name]), text };
}

/* @__NO_SIDE_EFFECTS__ */
function having(english: string, spanish: string, ...methods: readonly string[]): Constraint {
  return {
    accepts: (value) =>
      typeof value === "object" &&
      value !== null &&
      methods.every((method) => typeof Reflect.get(value, method) === "function"),
    text: () => say(english, spanish),
  };
}

export const pruner = having("a pruner", "un podador", "prune");
export const sampler = having("a sampler", "un sampler", "sampleIndependent");
export const evaluator = having("an evaluator", "un evaluador", "evaluate");
export const terminator = having("a terminator", "un terminador", "shouldTerminate");
export const backend = having("a journal backend", "un registro de diario", "readLogs", "appendLogs");
export const lock = having("a lock", "un bloqueo", "acquire", "release");

export const frozenTrial = having(
  "a trial made by createTrial or taken from a study",
  "un trial de createTrial o tomado de un estudio",
  "validate",
);
export const trial = having("a trial", "un trial", "setSystemAttr");
export const study = having("a study", "un estudio", "getTrials");
export const distribution = having("a distribution", "una distribución", "toInternalRepr");

const storageObject = having("", "", "createNewStudy");

/** Where studies are kept. */
export const storage: Constraint = {
  accepts: (value) => value === null || typeof value === "string" || storageObject.accepts(value),
  text: () =>
    say(
      "a storage, an address such as 'sqlite:///study.db', or null",
      "un almacén, una dirección como 'sqlite:///study.db', o null",
    ),
};

export const string: Constraint = {
  accepts: (value) => typeof value === "string",
  text: () => say("a string", "un string"),
};

/** Anything but an object of options: looked at by the callable itself. */
/* @__NO_SIDE_EFFECTS__ */
export function anythingElse(text: Constraint["text"]): Constraint {
  return { accepts: (value) => !isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype, text };
}

/** A number, or what gives one: a tensor with one element. */
export const real: Constraint = {
  accepts: (value) =>
    !isRecord(value) || typeof value.item === "function" || Object.getPrototypeOf(value) !== Object.prototype,
  text: () => say("a number", "un número"),
};

/** Just this value. */
/* @__NO_SIDE_EFFECTS__ */
export function only(value: string | number): Constraint {
  return {
    accepts: (given) => given === value,
    text: () => (typeof value === "string" ? quoted(value) : formula(String(value))),
  };
}
