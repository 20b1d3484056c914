import { speaker } from "../../core/messages/speaker.js";
import { tensorMessages } from "../../tensor/messages/tensor.js";
import { layerMessages } from "../messages/layers.js";
import { lossMessages } from "../messages/losses.js";

/** The speaker of the losses of classes and probabilities. */
export const { failure, warn } = speaker(tensorMessages, layerMessages, lossMessages);
