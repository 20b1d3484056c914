import * as errors from "../src/core/errors.js";
import { cliMessages } from "../src/core/messages/cli.js";
import { fileMessages } from "../src/core/messages/files.js";
import { modelMessages } from "../src/core/messages/models.js";
import { bringing } from "../src/core/messages/spoken.js";
import { tuningMessages } from "../src/core/messages/tuning.js";
import * as warnings from "../src/core/warnings.js";

/** `failure` and `warn` with the messages of the command line; see `bringing`. */
const families = [cliMessages, fileMessages, modelMessages, tuningMessages] as const;

export const failure = bringing(errors.failure, ...families);
export const warn = bringing(warnings.warn, ...families);
