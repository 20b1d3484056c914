import { speaker } from "../core/messages/speaker.js";
import { compileMessages } from "./messages/compile.js";

export const { failure, warn } = speaker(compileMessages);
