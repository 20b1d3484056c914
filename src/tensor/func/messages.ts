import { autogradMessages } from "../../autograd/messages/autograd.js";
import { speaker } from "../../core/messages/speaker.js";
import { funcMessages } from "../messages/func.js";

/** A speaker of its own: a page that trains alone does not carry these texts. */
export const { failure, warn } = speaker(autogradMessages, funcMessages);
