import { heartbeatStatements } from "./heartbeatStatements.js";
import { readStatements } from "./readStatements.js";
import type { StatementBuilder } from "./statements.js";
import { studyStatements } from "./studyStatements.js";
import { trialStatements } from "./trialStatements.js";

/** The statements that come again and again, compiled once for a dialect. */
export type PreparedStatements = ReturnType<typeof prepareAll>;

export function prepareAll(builder: StatementBuilder) {
  return {
    ...studyStatements(builder),
    ...trialStatements(builder),
    ...readStatements(builder),
    ...heartbeatStatements(builder),
  };
}
