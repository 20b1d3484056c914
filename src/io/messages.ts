import * as errors from "../core/errors.js";
import { fileMessages } from "../core/messages/files.js";
import { bringing } from "../core/messages/spoken.js";
import { tableMessages } from "../core/messages/tables.js";
import * as warnings from "../core/warnings.js";

/** `failure` and `warn` with the messages of this door; see `bringing`. */
const families = [fileMessages, tableMessages] as const;

export const failure = bringing(errors.failure, ...families);
export const warn = bringing(warnings.warn, ...families);
