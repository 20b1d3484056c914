import { speaker } from "../src/core/messages/speaker.js";
import { csvMessages } from "../src/io/messages/csv.js";
import { storageMessages } from "../src/optuna/messages/storages.js";
import { tableMessages } from "../src/tabular/messages/tables.js";
import { cliMessages } from "./messages/cli.js";
import { fileMessages } from "./messages/files.js";
import { tuningMessages } from "./messages/tuning.js";

export const { failure, warn } = speaker(
  csvMessages,
  storageMessages,
  cliMessages,
  fileMessages,
  tableMessages,
  tuningMessages,
);
