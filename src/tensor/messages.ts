import { autogradMessages } from "../autograd/messages/autograd.js";
import { speaker } from "../core/messages/speaker.js";
import { tensorMessages } from "./messages/tensor.js";

export const { failure, warn } = speaker(autogradMessages, tensorMessages);
