import { storageConformance } from "./conformance.js";
import { journal, MYSQL, memory, mysql, POSTGRES, postgres, sqlite } from "./media.js";

storageConformance("memory", memory);
storageConformance("journal with a symlink", () => journal("symlink"));
storageConformance("journal with an exclusive file", () => journal("open"));
storageConformance("SQLite", sqlite);
if (POSTGRES) storageConformance("PostgreSQL", postgres);
if (MYSQL) storageConformance("MySQL", mysql);
