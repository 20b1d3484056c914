import { speaker } from "../core/messages/speaker.js";
import { tensorMessages } from "../tensor/messages/tensor.js";
import { layerMessages } from "./messages/layers.js";

/** The losses, which a page of layers need not carry, have a speaker of their own (`functional/messages.ts`). */
export const { failure, warn } = speaker(tensorMessages, layerMessages);
