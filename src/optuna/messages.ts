import { type ErrorOf, type ParamsOf, speaker } from "../core/messages/speaker.js";
import { optunaSamplerMessages } from "./messages/samplers.js";
import { storageMessages } from "./messages/storages.js";
import { optunaMessages } from "./messages/studies.js";

const optuna = speaker(optunaMessages, optunaSamplerMessages, storageMessages);
export const { failure, warn, textOf } = optuna;

/** The codes of the errors of this room, and the parameters of one of them. */
export type OptunaCode = ErrorOf<typeof optuna>;
export type OptunaParams<C extends OptunaCode> = ParamsOf<typeof optuna, C>;
