import { Command } from "commander";
import { nearest } from "../src/core/check.js";
import { say } from "../src/core/messages/language.js";
import type { Output } from "./host.js";
import { failure } from "./messages.js";
import { shellWord } from "./text.js";

/**
 * A command whose help and errors are ours: in the user's language, one sentence each. The methods that refuse are the
 * ones that commander 14 calls (its typings leave them out); where another version calls them otherwise, its own English
 * sentence comes through, and the tests tell.
 */
export class AntorchaCommand extends Command {
  private readonly out: Output;

  /** @param out where help and version go */
  constructor(name: string | undefined, out: Output) {
    super(name);
    this.out = out;
    const titles: Readonly<Record<string, string>> = {
      "Usage:": "Uso:",
      "Arguments:": "Argumentos:",
      "Options:": "Opciones:",
      "Commands:": "Comandos:",
    };
    this.exitOverride()
      .configureOutput({
        writeOut: (text) => void out.write(text),
        writeErr: () => {}, // errors are said by run, once
        getOutHelpWidth: () => (out.isTTY ? (out.columns ?? 80) : 80),
      })
      .helpOption("-h, --help", say("show this help", "muestra esta ayuda"))
      .configureHelp({
        subcommandTerm: (command) => command.name(),
        styleTitle: (title) => say(title, titles[title] ?? title),
        optionDescription: ({ description, defaultValue, defaultValueDescription }) => {
          const value = defaultValueDescription ?? defaultValue;
          return value === undefined
            ? description
            : `${description} (${say("default", "por defecto")}: ${value})`;
        },
      });
  }

  override createCommand(name?: string): AntorchaCommand {
    return new AntorchaCommand(name, this.out);
  }

  /** `antorcha train` */
  get path(): string {
    return this.parent ? `${this.parent.name()} ${this.name()}` : this.name();
  }

  unknownOption(flag: string): never {
    const option = flag.startsWith("--") ? flag.replace(/=.*/s, "") : flag;
    const known = this.options.flatMap(({ long }) => long ?? []).concat("--help");
    throw failure("E-CLI-010", { command: this.path, option, suggestion: nearest(option, known) });
  }

  unknownCommand(command = this.args[0]): never {
    const known = this.commands.map((one) => one.name()).filter((name) => name !== "help");
    throw failure("E-CLI-011", { command, known, suggestion: nearest(command, known) });
  }

  missingArgument(name: string): never {
    throw failure("E-CLI-012", { command: this.path, name, usage: `${this.path} ${this.usage()}` });
  }

  optionMissingArgument({ flags }: { readonly flags: string }): never {
    throw failure("E-CLI-013", { command: this.path, flags });
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length;
    const extra = received[expected];
    // `train iris.csv species`, where the target is an option
    const takesTarget = this.options.some(({ long }) => long === "--target");
    const isTarget =
      takesTarget && this.getOptionValue("target") === undefined && received.length === expected + 1;
    const suggestion = isTarget ? `--target ${shellWord(extra)}` : undefined;
    throw failure("E-CLI-014", { command: this.path, expected, received, extra, suggestion });
  }
}
