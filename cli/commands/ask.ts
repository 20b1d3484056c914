import { nearest } from "../../src/core/check.js";
import { AntorchaError } from "../../src/core/errors.js";
import { type Phrase, say } from "../../src/core/messages/language.js";
import { either, joined, verbatim } from "../../src/core/messages/phrase.js";
import { type Distribution, jsonToDistribution } from "../../src/optuna/distributions.js";
import { samplers } from "../../src/optuna/index.js";
import { dumps, loads } from "../../src/optuna/json.js";
import { logger } from "../../src/optuna/logging.js";
import type { JSONValue } from "../../src/text/json.js";
import { repr } from "../../src/text/repr.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import { failure } from "../messages.js";
import {
  addOutput,
  addStudyName,
  type OutputOptions,
  type StudyOptions,
  setVerbosity,
  studyCommand,
} from "../studies/command.js";
import { formatRecords } from "../studies/format.js";
import { askedRecords, paramsOf } from "../studies/records.js";
import { openStudy, withStorage } from "../studies/storage.js";

interface AskOptions extends StudyOptions, OutputOptions {
  readonly sampler?: string;
  readonly samplerKwargs?: string;
  readonly searchSpace?: string;
}

/** `ask`: a new trial and its parameters, for a program in any language that tells its value later. */
export function addAsk(program: AntorchaCommand, host: Host): void {
  const json = "<JSON>";
  addOutput(
    addStudyName(
      studyCommand(
        program,
        "ask",
        say("begin a trial: its number and its parameters", "empieza un trial: su número y sus parámetros"),
      ),
      say("the study", "el estudio"),
    )
      .option(
        `--sampler <${say("class", "clase")}>`,
        say("class name of the sampler, such as TPESampler", "nombre de clase del sampler, como TPESampler"),
      )
      .option(
        `--sampler-kwargs ${json}`,
        say(`options of the sampler: '{"seed": 1}'`, `opciones del sampler: '{"seed": 1}'`),
      )
      .option(
        `--search-space ${json}`,
        say(
          `what to suggest: '{"x": {"name": "FloatDistribution", "attributes": {"low": 0.0, "high": 1.0}}}'`,
          `qué sugerir: '{"x": {"name": "FloatDistribution", "attributes": {"low": 0.0, "high": 1.0}}}'`,
        ),
      ),
    "json",
  ).action((options: AskOptions) => ask(options, host));
}

async function ask(options: AskOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const { format, flatten = false } = options;
  const space = searchSpaceOf(options.searchSpace);
  const sampler = samplerOf(options);
  const records = await withStorage(options, host, async (storage) => {
    const study = await openStudy(storage, options.studyName, sampler);
    const { trialId } = await study.ask(space);
    await storage.flush();
    const trial = study.getTrial(trialId);
    const params = repr(Object.fromEntries(paramsOf(trial)));
    logger.info(`Asked trial ${trial.number} with parameters ${params}.`);
    return askedRecords(trial, flatten);
  });
  print(host, formatRecords(records, { format, flatten, single: true }));
}

function objectOf(option: string, text: string): Record<string, JSONValue> {
  let problem: Phrase;
  try {
    const value = loads(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return value as Record<string, JSONValue>;
    problem = say("an object in JSON", "un objeto en JSON");
  } catch {
    problem = verbatim("JSON");
  }
  throw failure("E-TUNE-005", { option, problem });
}

/** @throws E-TUNE-005 */
function searchSpaceOf(text: string | undefined): Record<string, Distribution> {
  if (text === undefined) return {};
  const option = "--search-space";
  return Object.fromEntries(
    Object.entries(objectOf(option, text)).map(([name, value]) => {
      try {
        return [name, jsonToDistribution(dumps(value))] as const;
      } catch (error) {
        if (!(error instanceof AntorchaError)) throw error;
        const what = say("a distribution with name and attributes", "una distribución con name y attributes");
        const found = verbatim(`'${name}': ${error.message}` as string);
        throw failure("E-TUNE-005", { option, problem: joined(what, " (", found, ")") });
      }
    }),
  );
}

/** The samplers that a word and JSON can make. */
const SAMPLERS = ["TPESampler", "RandomSampler", "QMCSampler", "BruteForceSampler", "GridSampler"] as const;

/** @throws E-CLI-002, E-TUNE-005, E-TUNE-007; the sampler's errors */
function samplerOf({ sampler, samplerKwargs }: AskOptions): samplers.BaseSampler | undefined {
  if (sampler === undefined) {
    if (samplerKwargs === undefined) return undefined;
    throw failure("E-TUNE-007", { needing: "--sampler-kwargs", needed: "--sampler" });
  }
  const name = SAMPLERS.find((one) => one === sampler);
  if (name === undefined) {
    const expected = either(SAMPLERS.map(verbatim));
    const suggestion = nearest(sampler, SAMPLERS);
    throw failure("E-CLI-002", { option: "--sampler", expected, received: sampler, suggestion });
  }
  const given = samplerKwargs === undefined ? {} : objectOf("--sampler-kwargs", samplerKwargs);
  const { search_space: grid, ...rest } = given;
  // Python's names are taken as well as ours.
  const kwargs = Object.fromEntries(Object.entries(rest).map(([key, value]) => [camelCase(key), value]));
  if (name !== "GridSampler")
    return new samplers[name](grid === undefined ? kwargs : ({ ...kwargs, search_space: grid } as never));
  if (grid === undefined) {
    const needed = `search_space: {"x": [1, 2]}`;
    throw failure("E-TUNE-007", {
      needing: "--sampler GridSampler",
      needed: `--sampler-kwargs '{${needed}}'`,
    });
  }
  return new samplers.GridSampler(grid as never, kwargs);
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
