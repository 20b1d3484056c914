import { say } from "../../src/core/messages/language.js";
import { logging } from "../../src/optuna/index.js";
import type { AntorchaCommand } from "../command.js";
import { failure } from "../messages.js";
import { choice } from "../options.js";
import { FORMATS, type Format } from "./format.js";
import { addStorageOptions, type StorageOptions } from "./storage.js";

/** What the commands about studies have in common. */
export interface StudyOptions extends StorageOptions {
  readonly studyName?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface OutputOptions {
  readonly format: Format;
  readonly flatten?: boolean;
}

/** Declares a command about studies: where they are, and how much is told on the standard error. */
export function studyCommand(parent: AntorchaCommand, name: string, description: string): AntorchaCommand {
  const command = parent.command(name) as AntorchaCommand;
  addStorageOptions(command.description(description).usage(say("[options]", "[opciones]")));
  return command
    .option("-q, --quiet", say("tell only warnings and errors", "cuenta solo advertencias y errores"))
    .option("-v, --verbose", say("tell more", "cuenta más"));
}

/** `--study-name`, and the study's name behind the command where `positional`. */
export function addStudyName(
  command: AntorchaCommand,
  description: string,
  positional = false,
): AntorchaCommand {
  const name = `<${say("name", "nombre")}>`;
  if (positional) {
    command
      .usage(say("[study] [options]", "[estudio] [opciones]"))
      .argument(`[${say("study", "estudio")}]`, say("the study's name", "el nombre del estudio"));
  }
  return command.option(`--study-name ${name}`, description);
}

/** `--format` and `--flatten`. */
export function addOutput(command: AntorchaCommand, usual: Format): AntorchaCommand {
  const name = `<${say("name", "nombre")}>`;
  return command
    .option(`-f, --format ${name}`, FORMATS.join(", "), choice("--format", FORMATS), usual)
    .option("--flatten", say("a column for each nested value", "una columna por cada valor anidado"));
}

/** How much Optuna's log tells. @throws E-TUNE-006 */
export function setVerbosity({ quiet, verbose }: StudyOptions): void {
  if (quiet && verbose) throw failure("E-TUNE-006", { one: "--quiet", other: "--verbose" });
  logging.setVerbosity(quiet ? logging.WARNING : verbose ? logging.DEBUG : logging.INFO);
}

/** The study that is meant, by either way of naming it. @throws E-TUNE-006 */
export function nameOf(positional: string | undefined, { studyName }: StudyOptions): string | undefined {
  if (positional !== undefined && studyName !== undefined && positional !== studyName)
    throw failure("E-TUNE-006", { one: `'${positional}'`, other: `--study-name ${studyName}` });
  return positional ?? studyName;
}

/** An option that must be there. @throws E-TUNE-004 */
export function needed<T>(command: string, option: string, value: T | undefined): T {
  if (value === undefined) throw failure("E-TUNE-004", { command: `antorcha ${command}`, option });
  return value;
}
