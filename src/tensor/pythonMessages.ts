import { speaker } from "../core/messages/speaker.js";
import { pythonMessages } from "./messages/python.js";

/** A speaker of its own: it comes with the PyTorch door alone. */
export const { failure, warn } = speaker(pythonMessages);
