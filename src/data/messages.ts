import { speaker } from "../core/messages/speaker.js";
import { tensorMessages } from "../tensor/messages/tensor.js";

export const { failure } = speaker(tensorMessages);
