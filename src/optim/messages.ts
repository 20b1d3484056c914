import { speaker } from "../core/messages/speaker.js";
import { optimMessages } from "./messages/optim.js";

export const { failure, warn } = speaker(optimMessages);
