import { afterEach, beforeEach } from "vitest";
import { type Warning, warnings } from "../../../src/core/warnings.js";
import * as logging from "../../../src/optuna/logging.js";

/** Keeps what a test's studies log and warn, instead of printing it. */
export function listen(): { readonly logged: logging.LogRecord[]; readonly warned: Warning[] } {
  const heard = { logged: [] as logging.LogRecord[], warned: [] as Warning[] };
  const keep = (record: logging.LogRecord) => heard.logged.push(record);
  beforeEach(() => {
    heard.logged.length = 0;
    heard.warned.length = 0;
    logging.disableDefaultHandler();
    logging.addHandler(keep);
    warnings.reset();
    warnings.setHandler((warning) => heard.warned.push(warning));
  });
  afterEach(() => {
    logging.removeHandler(keep);
    logging.enableDefaultHandler();
    logging.setVerbosity(logging.INFO);
    warnings.setHandler(null);
    warnings.reset();
  });
  return heard;
}
