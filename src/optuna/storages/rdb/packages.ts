import type { Phrase } from "../../../core/messages/language.js";
import { failure } from "../../messages.js";
import { builtin } from "../node.js";

/**
 * Packages that only databases need, found when a database is first opened: who keeps studies in memory or in a journal neither
 * waits for them nor ships them in a page. They are looked up synchronously, so that `new RDBStorage(url)` needs no `await`.
 */
interface Packages {
  kysely: typeof import("kysely");
  libsql: typeof import("libsql");
  pg: typeof import("pg");
  "mysql2/promise": typeof import("mysql2/promise");
}

/** @throws E-STORAGE-006 when the package is not installed */
export function load<Name extends keyof Packages>(name: Name, purpose: Phrase): Packages[Name] {
  const require = builtin("node:module").createRequire(import.meta.url);
  try {
    return require(name) as Packages[Name];
  } catch (error) {
    if ((error as { code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    throw failure("E-STORAGE-006", { name: name.split("/")[0], purpose });
  }
}
