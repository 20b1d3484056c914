import { afterEach, describe, expect, test, vi } from "vitest";
import * as logging from "../../src/optuna/logging.js";

const { logger } = logging;
afterEach(() => {
  logging.setVerbosity(logging.INFO);
  logging.enableDefaultHandler();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const time = new Date(2026, 10, 20, 23, 43, 24, 7);

test("lines are Optuna's, to the millisecond in local time", () => {
  const line = (level: number) => logging.formatRecord({ level, time, message: "hello" });
  expect(line(logging.INFO)).toBe("[I 2026-11-20 23:43:24,007] hello");
  expect(
    [logging.DEBUG, logging.WARNING, logging.ERROR, logging.CRITICAL].map(line).map((l) => l[1]),
  ).toEqual([..."DWEC"]);
  const colored = logging.formatRecord({ level: logging.WARNING, time, message: "hello" }, true);
  expect(colored).toBe("\x1b[33m[W 2026-11-20 23:43:24,007]\x1b[0m hello");
});

describe("where records go", () => {
  test("standard error, from the verbosity on, and to handlers", () => {
    const written: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const kept: logging.LogRecord[] = [];
    const keep = (record: logging.LogRecord) => kept.push(record);
    logging.addHandler(keep);
    logger.info("one");
    logger.debug("unseen");
    expect(logging.getVerbosity()).toBe(20);
    logging.setVerbosity(logging.ERROR);
    logger.warning("unseen");
    logger.error("two");
    logging.disableDefaultHandler();
    logger.error("three");
    expect(logger.isEnabledFor(logging.ERROR)).toBe(true);
    logging.removeHandler(keep);
    expect(logger.isEnabledFor(logging.ERROR)).toBe(false);
    expect(written.map((line) => line.replace(/^.*\] /, ""))).toEqual(["one\n", "two\n"]);
    expect(kept.map(({ message, level }) => [message, level])).toEqual([
      ["one", 20],
      ["two", 40],
      ["three", 40],
    ]);
  });

  test("without a process, to the console", () => {
    vi.stubGlobal("process", undefined);
    // The module looks the process up when it is loaded; a page has none from the start.
    vi.resetModules();
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    return import("../../src/optuna/logging.js").then((page) => {
      page.logger.info("one");
      page.logger.warning("two");
      expect(info.mock.calls.length + warn.mock.calls.length).toBe(2);
      expect(info.mock.calls[0][0]).toMatch(/^\[I .*\] one$/);
      expect(warn.mock.calls[0][0]).toMatch(/^\[W .*\] two$/);
    });
  });
});
