import { speaker } from "./messages/speaker.js";

export { AntorchaError, type ErrorCode } from "./messages/error.js";

/** `failure` with the core's own messages alone; a room that has messages of its own has its own, in its `messages.ts`. */
export const { failure } = speaker();
