import { speaker } from "../core/messages/speaker.js";
import { autogradMessages } from "./messages/autograd.js";

export const { failure } = speaker(autogradMessages);
