import * as errors from "../core/errors.js";
import { bringing } from "../core/messages/spoken.js";
import { tqdmMessages } from "../core/messages/tqdm.js";

/** `failure` with the messages of this door; see `bringing`. */
export const failure = bringing(errors.failure, tqdmMessages);
