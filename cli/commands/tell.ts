import { Option } from "commander";
import { say } from "../../src/core/messages/language.js";
import type { TrialState } from "../../src/optuna/index.js";
import { logger } from "../../src/optuna/logging.js";
import { PyFloat, repr } from "../../src/text/repr.js";
import type { AntorchaCommand } from "../command.js";
import type { Host } from "../host.js";
import { failure } from "../messages.js";
import { choice, integer } from "../options.js";
import { addStudyName, needed, type StudyOptions, setVerbosity, studyCommand } from "../studies/command.js";
import { openStudy, withStorage } from "../studies/storage.js";

const STATES = ["complete", "pruned", "fail"] as const;

interface TellOptions extends StudyOptions {
  readonly trialNumber?: number;
  readonly values?: readonly number[];
  readonly state?: (typeof STATES)[number];
  readonly skipIfFinished?: boolean;
}

/** `tell`: ends a trial that `ask` began. */
export function addTell(program: AntorchaCommand, host: Host): void {
  const number = `<${say("number", "número")}>`;
  addStudyName(
    studyCommand(
      program,
      "tell",
      say("end a trial that ask has begun: its value", "acaba un trial que ask empezó: su valor"),
    ),
    say("the study", "el estudio"),
  )
    .option(
      `--trial-number ${number}`,
      say("the trial's number, as ask has said it", "el número del trial, el que dijo ask"),
      integer("--trial-number", 0),
    )
    .addOption(
      new Option(
        `--values ${number.slice(0, -1)}...>`,
        say("its value, or one for each objective", "su valor, o uno por cada objetivo"),
      ).argParser((text: string, before: readonly number[] = []) => [...before, floatOf(text)]),
    )
    .option(
      `--state <${say("state", "estado")}>`,
      say(
        `${STATES.join(", ")}; without it the values decide`,
        `${STATES.join(", ")}; si no, deciden los valores`,
      ),
      choice("--state", STATES),
    )
    .option("--skip-if-finished", say("leave a finished trial as it is", "deja como está un trial terminado"))
    .action((options: TellOptions) => tell(options, host));
}

async function tell(options: TellOptions, host: Host): Promise<void> {
  setVerbosity(options);
  const number = needed("tell", "--trial-number", options.trialNumber);
  const { values, skipIfFinished = false } = options;
  const state = options.state?.toUpperCase() as TrialState | undefined;
  await withStorage(options, host, async (storage) => {
    const study = await openStudy(storage, options.studyName);
    await study.tell(number, values as number[], { state, skipIfFinished });
  });
  const told = repr(values?.map((value) => new PyFloat(value)) ?? null);
  const named = state === undefined ? "None" : `TrialState.${state}`; // Python's words
  logger.info(`Told trial ${number} with values ${told} and state ${named}.`);
}

/** Python's `float(text)`. @throws E-CLI-002 */
function floatOf(text: string): number {
  const word = text.trim().toLowerCase();
  const special = /^([+-]?)(?:(inf|infinity)|nan)$/.exec(word);
  if (special) return special[2] === undefined ? Number.NaN : special[1] === "-" ? -Infinity : Infinity;
  if (/^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(word)) return Number(word.replaceAll("_", ""));
  throw failure("E-CLI-002", {
    option: "--values",
    expected: say("a number", "un número"),
    received: text,
  });
}
