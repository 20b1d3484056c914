/** The stable code of a warning. Each room declares its own, in its `messages/`. */
export type WarningCode = `W-${string}-${string}`;

/** What a warning handler is given. */
export interface Warning {
  readonly code: WarningCode;
  readonly text: string;
}

export type WarningHandler = (warning: Warning) => void;

const printWarning: WarningHandler = ({ text, code }) => console.warn(`Antorcha: ${text} [${code}]`);

const known = new Set<string>();
const ignored = new Set<string>();
const said = new Set<string>();
let handler = printWarning;

/** Registers the warnings of a room that was loaded. */
export function addWarnings(codes: readonly string[]): void {
  for (const code of codes) if (code.startsWith("W-")) known.add(code);
}

/** The codes of all warnings that the loaded rooms can give. */
export function knownWarnings(): string[] {
  return [...known];
}

/** Gives a warning, unless it is ignored or was given for this place already; `text` is asked for only then. */
export function giveWarning(code: WarningCode, place: string, text: () => string): void {
  const key = `${code} ${place}`;
  if (said.has(key) || ignored.has(code)) return;
  said.add(key);
  handler({ code, text: text() });
}

export function ignoreWarning(code: WarningCode): void {
  ignored.add(code);
}

export function resetWarnings(): void {
  ignored.clear();
  said.clear();
}

/**
 * As where nothing was said or ignored yet, with a handler of its own; the function that it returns brings back what was
 * before.
 */
export function isolateWarnings(own: WarningHandler): () => void {
  const before = { ignored: [...ignored], said: [...said], handler };
  resetWarnings();
  handler = own;
  return () => {
    resetWarnings();
    for (const code of before.ignored) ignored.add(code);
    for (const key of before.said) said.add(key);
    handler = before.handler;
  };
}

export function setWarningHandler(next: WarningHandler | null): void {
  handler = next ?? printWarning;
}
