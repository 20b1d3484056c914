import { say } from "../../src/core/messages/language.js";
import type { Study } from "../../src/optuna/index.js";
import type { AntorchaCommand } from "../command.js";
import { type Host, print } from "../host.js";
import {
  addOutput,
  addStudyName,
  nameOf,
  type OutputOptions,
  type StudyOptions,
  setVerbosity,
  studyCommand,
} from "../studies/command.js";
import { formatRecords } from "../studies/format.js";
import { trialRecords } from "../studies/records.js";
import { openStudy, withStorage } from "../studies/storage.js";

/** The trials of a study: `trials`, `best-trial`, `best-trials`, as Optuna has them. */
export function addTrials(program: AntorchaCommand, host: Host): void {
  const declare = (name: string, description: string, show: Show) =>
    addOutput(
      addStudyName(
        studyCommand(program, name, description),
        say("the study, where it is not said before", "el estudio, si no se dijo antes"),
        true,
      ),
      "table",
    ).action((study: string | undefined, options: StudyOptions & OutputOptions) =>
      tell(study, options, show, host),
    );
  declare("trials", say("the trials of a study", "los trials de un estudio"), {});
  declare("best-trial", say("the best trial of a study", "el mejor trial de un estudio"), {
    numbers: (study) => [study.bestTrial.number],
    single: true,
  });
  const front = say(
    "the trials that no other one beats in every objective",
    "los trials a los que ningún otro gana en todos los objetivos",
  );
  declare("best-trials", front, { numbers: (study) => study.bestTrials.map(({ number }) => number) });
}

interface Show {
  /** The trials to show; all when it is left out. */
  readonly numbers?: (study: Study) => readonly number[];
  /** Always one. */
  readonly single?: boolean;
}

async function tell(
  name: string | undefined,
  options: StudyOptions & OutputOptions,
  { numbers, single }: Show,
  host: Host,
): Promise<void> {
  setVerbosity(options);
  const { format, flatten = false } = options;
  const text = await withStorage(options, host, async (storage) => {
    const study = await openStudy(storage, nameOf(name, options));
    const { columns, records } = trialRecords(study, study.getTrials({ deepcopy: false }));
    const chosen = numbers?.(study).map((number) => records[number]) ?? records;
    return formatRecords({ columns, records: chosen }, { format, flatten, single });
  });
  print(host, text);
}
