import { readFileSync } from "node:fs";

/** The version of this package. */
export function version(): string {
  // This code may stand in any file of dist/, or in cli/: the manifest stands above them all.
  for (let folder = new URL(".", import.meta.url); ; folder = new URL("..", folder)) {
    try {
      return JSON.parse(readFileSync(new URL("package.json", folder), "utf8")).version;
    } catch (error) {
      if (folder.pathname === "/") throw error;
    }
  }
}
