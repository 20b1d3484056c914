import { speaker } from "../../core/messages/speaker.js";
import { schedulerMessages } from "../messages/schedulers.js";

/** The speaker of the schedulers. */
export const { failure, warn } = speaker(schedulerMessages);
