import { speaker } from "../core/messages/speaker.js";
import { csvMessages } from "../io/messages/csv.js";
import { modelMessages } from "./messages/models.js";
import { tableMessages } from "./messages/tables.js";

export const { failure } = speaker(csvMessages, modelMessages, tableMessages);
