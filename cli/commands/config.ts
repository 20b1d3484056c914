import type { Command, Option } from "commander";
import { nearest } from "../../src/core/check.js";
import { say } from "../../src/core/messages/language.js";
import { verbatim } from "../../src/core/messages/phrase.js";
import type { Files } from "../files.js";
import { failure } from "../messages.js";

/**
 * Options out of a JSON file: `{ "target": "species", "batchSize": 16 }`, by the names of the options, with dashes or in camelCase.
 * What was typed counts more; every value is checked as if it had been typed.
 *
 * @throws E-FILE-001, E-FILE-002, E-CLI-031 (no JSON object), E-CLI-030 (no such option), E-CLI-002 (its value)
 */
export function withConfig<O extends { readonly config?: string }>(
  options: O,
  command: Command,
  files: Files,
): O {
  const { config } = options;
  if (config === undefined) return options;
  const known = new Map<string, Option>();
  for (const option of command.options) {
    if (option.long === "--config" || option.long === "--help") continue;
    known.set(option.attributeName(), option);
  }
  const merged: Record<string, unknown> = { ...options };
  for (const [key, value] of Object.entries(readConfig(config, files))) {
    const name = key.replace(/^--/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const option = known.get(name);
    if (option === undefined) {
      const names = [...known.keys()];
      throw failure("E-CLI-030", { file: config, key, known: names, suggestion: nearest(name, names) });
    }
    if (command.getOptionValueSource(name) === "cli") continue;
    merged[name] = configured(config, option, value);
  }
  return merged as O;
}

function readConfig(file: string, files: Files): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(
      files
        .readWhole(file)
        .toString("utf8")
        .replace(/^\ufeff/, ""),
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw failure("E-CLI-031", { file, reason: verbatim(error.message.replace(/\s+/g, " ")) });
  }
  if (value !== null && typeof value === "object" && !Array.isArray(value))
    return value as Record<string, unknown>;
  const reason = say("it is none", "no lo es");
  throw failure("E-CLI-031", { file, reason });
}

/** A value of the file, read as the command line would read it. */
function configured(file: string, option: Option, value: unknown): unknown {
  const flag = option.long ?? option.flags;
  if (option.isBoolean()) {
    if (typeof value === "boolean") return value;
    const expected = say("true or false", "true o false");
    throw failure("E-CLI-002", { option: `${file}, ${flag}`, expected, received: JSON.stringify(value) });
  }
  const plain = (one: unknown): one is string | number => typeof one === "string" || typeof one === "number";
  if (!plain(value) && !(Array.isArray(value) && value.every(plain))) {
    const expected = say("a text, a number or a list of them", "un texto, un número o una lista");
    throw failure("E-CLI-002", { option: `${file}, ${flag}`, expected, received: JSON.stringify(value) });
  }
  const listed = (one: string | number) =>
    /[",]/.test(String(one)) ? `"${String(one).replaceAll('"', '""')}"` : one;
  const text = Array.isArray(value) ? value.map(listed).join(",") || "none" : String(value);
  return option.parseArg === undefined ? text : option.parseArg(text, undefined);
}
