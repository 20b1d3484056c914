import { readFileSync } from "node:fs";

/** The version of this package. */
export function version(): string {
  // From dist/cli or from cli: the manifest stands above either.
  for (const place of ["../package.json", "../../package.json"]) {
    try {
      return JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")).version;
    } catch {
      // not here
    }
  }
  throw new Error("package.json is missing from the package");
}
