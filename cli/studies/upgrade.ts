import { logger } from "../../src/optuna/logging.js";
import { RDBStorage } from "../../src/optuna/storages/index.js";
import type { Host } from "../host.js";
import { checkThere, placedURL, placeOf, type StorageOptions } from "./storage.js";

/**
 * Upgrades the tables of a database, in the words of `optuna storage upgrade`.
 * @throws E-STORAGE-002 for a journal, E-FILE-001 where there is no file; what `RDBStorage.upgrade` throws
 */
export async function upgradeStorage(options: StorageOptions, host: Host): Promise<void> {
  const place = placeOf(options, host);
  checkThere(place, host);
  const storage = new RDBStorage(placedURL(place.storage, host.files), {
    skipCompatibilityCheck: true,
    skipTableCreation: true,
  });
  try {
    if ((await storage.getCurrentVersion()) === storage.getHeadVersion()) {
      logger.info("This storage is up-to-date.");
      return;
    }
    logger.info("Upgrading the storage schema to the latest version.");
    await storage.upgrade();
    logger.info("Completed to upgrade the storage.");
  } finally {
    await storage.removeSession();
  }
}
