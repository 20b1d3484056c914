import type { BaseStorage } from "./base.js";
import { InMemoryStorage } from "./memory.js";
import { RDBStorage } from "./rdb/storage.js";

/**
 * The storage that is meant: none is memory, a text the URL of a database (`sqlite:///study.db`, `postgresql://…`, `mysql://…`), and a
 * storage is itself.
 * @throws E-STORAGE-002 for what is no URL
 */
export function getStorage(storage?: string | BaseStorage | null): BaseStorage {
  if (storage == null) return new InMemoryStorage();
  return typeof storage === "string" ? new RDBStorage(storage) : storage;
}
