/** Where an error was thrown, as a user reads it: first the line of the program that called, not the library's own. V8's stacks; others stay as they are. */

interface V8Errors {
  captureStackTrace?(target: object, above: unknown): void;
  stackTraceLimit?: number;
}
const errors = Error as unknown as V8Errors;

/** How many frames are looked through for the user's: the library's own may be many. */
const DEPTH = 60;

/**
 * The folder of the library's modules, as stacks name it; null where a bundler made one file of them and the program. It is read off a stack of
 * this module, which every host has.
 */
const home: string | null = (() => {
  const frame =
    /((?:\w+:\/\/)?\S*?\/)(dist\/(?:node\/(?:shared\/)?[^/\s]+|src\/core\/messages\/userStack)|src\/core\/messages\/userStack)\.[jt]s:\d+/;
  const found = frame.exec(new Error().stack ?? "");
  if (found === null) return null;
  const [, before, rest] = found;
  return `${before.replace(/^.*\(/, "")}${rest.slice(0, rest.indexOf("/") + 1)}`;
})();

const isFrame = (line: string) => /^\s+at /.test(line);

/** The frames without those of the library that come first; all, where there are no others. */
export function fromUser(frames: readonly string[], folder: string): readonly string[] {
  const first = frames.findIndex((frame) => !frame.includes(folder));
  return first < 0 || frames[first].includes("node:internal") ? frames : frames.slice(first);
}

/** Gives an error a stack that begins at the user's line; it is put together when somebody reads it. */
export function beginAtUser(error: Error, above: unknown): void {
  const { captureStackTrace, stackTraceLimit: limit } = errors;
  if (home === null || captureStackTrace === undefined || typeof limit !== "number" || limit === 0) return;
  const held: { stack?: string } = {};
  try {
    errors.stackTraceLimit = Math.max(limit, DEPTH);
    captureStackTrace.call(Error, held, above);
    errors.stackTraceLimit = limit;
  } catch {
    return; // a host that lets nobody change the limit
  }
  const folder = home;
  let text: string | undefined;
  const read = () => {
    const frames = String(held.stack ?? "")
      .split("\n")
      .filter(isFrame);
    return [`${error.name}: ${error.message}`, ...fromUser(frames, folder).slice(0, limit)].join("\n");
  };
  error.stack = ""; // else Node heads an uncaught error with the library's line
  Object.defineProperty(error, "stack", {
    get: () => {
      text ??= read();
      return text;
    },
    set: (value: string) => {
      text = value;
    },
    configurable: true,
  });
}
