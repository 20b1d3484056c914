import { say } from "../src/core/messages/language.js";
import { AntorchaCommand } from "./command.js";
import { addAsk } from "./commands/ask.js";
import { addCompare } from "./commands/compare.js";
import { addDescribe } from "./commands/describe.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addPredict } from "./commands/predict.js";
import { addShow } from "./commands/show.js";
import { addStudies } from "./commands/studies.js";
import { addTell } from "./commands/tell.js";
import { addTrain } from "./commands/train.js";
import { addTrials } from "./commands/trials.js";
import { addTune } from "./commands/tune.js";
import type { Host } from "./host.js";
import { version } from "./version.js";

/** The `antorcha` command with all that can be typed after it. */
export function antorcha(host: Host): AntorchaCommand {
  const program = new AntorchaCommand("antorcha", host.out);
  program
    .description(
      say(
        "Deep learning for TypeScript: train on a table, predict with what was learned.",
        "Aprendizaje profundo para TypeScript: entrena con una tabla y predice con lo aprendido.",
      ),
    )
    .usage(say("<command> …", "<comando> …"))
    .version(version(), "-V, --version", say("show the version", "muestra la versión"))
    .helpCommand(false)
    .addHelpText(
      "after",
      say(
        "\nLanguage: English; Spanish with ANTORCHA_LANG=es in the environment, or a Spanish locale (LC_ALL, LC_MESSAGES, LANG).",
        "\nIdioma: el del entorno (LC_ALL, LC_MESSAGES, LANG); ANTORCHA_LANG=es o ANTORCHA_LANG=en lo eligen.",
      ),
    );
  addDescribe(program, host);
  addTrain(program, host);
  addEvaluate(program, host);
  addPredict(program, host);
  addShow(program, host);
  addCompare(program, host);
  addTune(program, host);
  addStudies(program, host);
  addTrials(program, host);
  addAsk(program, host);
  addTell(program, host);
  addHelp(program);
  return program;
}

function addHelp(program: AntorchaCommand): void {
  const command = say("command", "comando");
  program
    .command("help")
    .description(say("show the help of a command", "muestra la ayuda de un comando"))
    .usage(`[${command}]`)
    .argument(`[${command}]`)
    .action((name?: string) => {
      const found = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (!found) program.unknownCommand(name);
      found.outputHelp();
    });
}
