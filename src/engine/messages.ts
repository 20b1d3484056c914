import { speaker } from "../core/messages/speaker.js";
import { engineMessages } from "./messages/engine.js";

export const { failure, warn } = speaker(engineMessages);
