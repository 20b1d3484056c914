import { type Phrase, say } from "../src/core/messages/language.js";
import { isCheckpoint } from "../src/tabular/checkpoint.js";
import { isModel } from "../src/tabular/model.js";
import type { AntorchaCommand } from "./command.js";
import type { Files } from "./files.js";
import { failure } from "./messages.js";

/** What a command may replace: what a command of its kind wrote before; any other file only where `--force` is typed. */
export interface ForceOption {
  readonly force?: boolean;
}

export function addForce(command: AntorchaCommand): AntorchaCommand {
  return command.option(
    "--force",
    say(
      "replace files that antorcha did not write, too",
      "reemplaza también archivos que antorcha no escribió",
    ),
  );
}

/** A training that can go on stands beside the model until that is saved: `iris.model.checkpoint`. */
export const checkpointOf = (model: string): string => `${model}.checkpoint`;

/**
 * Whether a model may be written there.
 * @param used the files that the command reads or keeps
 * @throws E-CLI-016, E-FILE-003, E-FILE-005
 */
export function checkModelOutput(
  model: string,
  used: readonly string[],
  { force }: ForceOption,
  files: Files,
): void {
  files.checkReplaces(model, ...used);
  files.checkWritable(model);
  const kind: Phrase = say("a model that antorcha wrote", "un modelo que escribió antorcha");
  if (!force) files.checkOurs(model, kind, isModel);
}

/**
 * Whether a training may keep its checkpoint beside the model.
 * @throws E-CLI-016, E-FILE-003, E-FILE-005; E-FILE-006 where one is there that nobody asked to go on with
 */
export function checkCheckpoint(
  model: string,
  used: readonly string[],
  { force, resume }: ForceOption & { readonly resume?: boolean },
  files: Files,
): void {
  const checkpoint = checkpointOf(model);
  files.checkReplaces(checkpoint, ...used);
  files.checkNoLink(checkpoint);
  if (force || !files.has(checkpoint)) return;
  const kind: Phrase = say("a checkpoint that antorcha wrote", "un punto de control que escribió antorcha");
  files.checkOurs(checkpoint, kind, isCheckpoint);
  if (!resume) throw failure("E-FILE-006", { file: checkpoint });
}

/** Whether predictions may be written there. @throws E-CLI-016, E-FILE-003, E-FILE-005 */
export function checkPredictionsOutput(
  output: string,
  used: readonly string[],
  { force }: ForceOption,
  files: Files,
): void {
  files.checkReplaces(output, ...used);
  if (files.isStream(output)) return;
  files.checkWritable(output);
  const kind: Phrase = say("a table of predictions", "una tabla de predicciones");
  if (!force) files.checkOurs(output, kind, isPredictions);
}

/** A header with a column `predicted_…`, or the JSON of `predict`. */
function isPredictions(begin: Uint8Array): boolean {
  const [first] = new TextDecoder("utf-8").decode(begin).split("\n", 1);
  return first.includes("predicted_") || first.startsWith('{"target":');
}
