import { speaker } from "../core/messages/speaker.js";
import { tensorMessages } from "../tensor/messages/tensor.js";
import { layerMessages } from "./messages/layers.js";

/** The losses of classes and probabilities have a speaker of their own, `functional/messages.ts`: a page of layers does not carry their texts. */
export const { failure, warn } = speaker(tensorMessages, layerMessages);
