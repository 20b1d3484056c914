import { speaker } from "../core/messages/speaker.js";
import { csvMessages } from "./messages/csv.js";
import { safetensorsMessages } from "./messages/safetensors.js";
import { tableMessages } from "./messages/tables.js";

export const { failure, warn } = speaker(csvMessages, safetensorsMessages, tableMessages);
