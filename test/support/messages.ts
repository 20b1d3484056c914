import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The messages of all rooms together, which no program carries: for what must hold over all of them. */

type Text = (params: unknown) => string;

export interface Declared {
  readonly code: string;
  /** From the root of the project. */
  readonly file: string;
  readonly en: Text;
  readonly es: Text;
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const FILES = ["src", "cli"].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

const isOfMessages = (path: string): boolean => path.includes("/messages/");

/** All sources but those that declare messages. */
export function sourcesBesideMessages(): Source[] {
  return FILES.filter((path) => !isOfMessages(path)).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), "utf8"),
  }));
}

/** Every message that a file of a `messages/` declares, in every room. */
export async function allMessages(): Promise<Declared[]> {
  const declared: Declared[] = [];
  for (const file of FILES.filter(isOfMessages)) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(ROOT, file)).href);
    for (const [name, family] of Object.entries(module)) {
      if (!name.endsWith("Messages")) continue;
      for (const [code, { en, es }] of Object.entries(family as Record<string, { en: Text; es: Text }>)) {
        declared.push({ code, file, en, es });
      }
    }
  }
  return declared;
}
