import * as errors from "../core/errors.js";
import { optunaMessages } from "../core/messages/optuna.js";
import { optunaSamplerMessages } from "../core/messages/optunaSamplers.js";
import { bringing } from "../core/messages/spoken.js";
import { storageMessages } from "../core/messages/storages.js";
import * as warnings from "../core/warnings.js";

/** `failure`, `warn` and `textOf` with the messages of this door; see `bringing`. */
const families = [optunaMessages, optunaSamplerMessages, storageMessages] as const;

export const failure = bringing(errors.failure, ...families);
export const textOf = bringing(errors.textOf, ...families);
export const warn = bringing(warnings.warn, ...families);
