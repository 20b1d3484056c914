import { type Phrase, say } from "../../../core/messages/language.js";
import { failure } from "../../messages.js";
import type { DialectName } from "./ddl.js";
import { SCHEMA_VERSION } from "./tables.js";

/** A database URL in the way of SQLAlchemy, taken apart. */
export interface StorageURL {
  readonly dialect: DialectName;
  readonly user?: string;
  readonly password?: string;
  readonly host?: string;
  readonly port?: number;
  /** The database's name; of SQLite the path of the file, `:memory:` without one. */
  readonly database: string;
  readonly query: ReadonlyMap<string, string>;
}

const DIALECTS: Record<string, DialectName> = {
  sqlite: "sqlite",
  postgresql: "postgresql",
  postgres: "postgresql",
  mysql: "mysql",
  mariadb: "mysql",
};

/** What Python's driver takes as well; the second says nothing to us. */
const SQLITE_OPTIONS = new Set(["timeout", "check_same_thread"]);

const URL_PATTERN =
  /^(?<scheme>[\w]+)(?:\+[\w]+)?:\/\/(?:(?<user>[^@/?:]*)(?::(?<password>[^@]*))?@)?(?:\[(?<ipv6>[^\]]+)\]|(?<host>[^/?:]*))(?::(?<port>\d+))?(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/su;

/** The URL without its passwords, for messages: before the host, and in options behind it, of whatever kind. */
export function redact(url: string): string {
  const inOptions = url.replace(/([?&;][^=&;]*(?:pass|pwd|secret|token|key)[^=&;]*=)[^&;#]*/gi, "$1***");
  const before = inOptions.replace(/^([^:]+:\/\/[^@/?:]*:)[^@]*@/, "$1***@");
  // what lacks a slash or a scheme is no URL, and may hold a password all the same
  return before === inOptions ? before.replace(/(:)[^:@/?*]+@/, "$1***@") : before;
}

/**
 * Takes `sqlite:///file.db` (relative), `sqlite:////absolute`, `sqlite://` (memory), `postgresql://user:password@host:port/database?…`,
 * `mysql://…`, each with a driver of Python's behind a plus (`postgresql+psycopg2://`), which is passed over. `{SCHEMA_VERSION}` becomes
 * the version of the tables, as in Optuna.
 * @throws E-STORAGE-002
 */
export function parseStorageURL(url: string): StorageURL {
  const refuse = (problem: Phrase): never => {
    throw failure("E-STORAGE-002", { url: redact(url), problem });
  };
  if (url.startsWith("redis")) {
    const what = say("Keeping a study in Redis", "Guardar un estudio en Redis");
    const instead = say(
      "Use a journal file (JournalStorage) or a database.",
      "Usa un archivo de diario (JournalStorage) o una base de datos.",
    );
    throw failure("E-NOTIMPL-001", { what, instead });
  }
  const groups = URL_PATTERN.exec(url.replaceAll("{SCHEMA_VERSION}", String(SCHEMA_VERSION)))?.groups;
  if (groups === undefined)
    return refuse(say("it does not have the form scheme://…", "no tiene la forma esquema://…"));
  const dialect = Object.hasOwn(DIALECTS, groups.scheme) ? DIALECTS[groups.scheme] : undefined;
  if (dialect === undefined)
    return refuse(
      say(
        `'${groups.scheme}' is not sqlite, postgresql or mysql`,
        `'${groups.scheme}' no es sqlite, postgresql ni mysql`,
      ),
    );
  const decode = (text: string | undefined) => {
    try {
      return text === undefined ? undefined : decodeURIComponent(text);
    } catch {
      return refuse(
        say("a % in user or password is written %25", "un % en el usuario o la clave se escribe %25"),
      );
    }
  };
  const host = groups.ipv6 ?? groups.host;
  if (dialect === "sqlite" && host)
    return refuse(say("a file is written with three slashes", "un archivo se escribe con tres barras"));
  const query = new Map(new URLSearchParams(groups.query ?? ""));
  if (dialect === "sqlite") {
    const unknown = [...query.keys()].find((key) => !SQLITE_OPTIONS.has(key));
    if (unknown !== undefined)
      return refuse(
        say(
          `SQLite's option '${unknown}' is not known here`,
          `aquí no se conoce la opción '${unknown}' de SQLite`,
        ),
      );
  }
  return {
    dialect,
    user: decode(groups.user),
    password: decode(groups.password),
    host: host || undefined,
    port: groups.port === undefined ? undefined : Number(groups.port),
    database: groups.database || (dialect === "sqlite" ? ":memory:" : ""),
    query,
  };
}
