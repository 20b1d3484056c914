import { speaker } from "../core/messages/speaker.js";
import { tqdmMessages } from "./messages/tqdm.js";

export const { failure } = speaker(tqdmMessages);
