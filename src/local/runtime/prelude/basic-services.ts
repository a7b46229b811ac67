import type { LockKind, LogLevel, PropertyStore } from "../host-calls.ts";
import type { Kit } from "./kit.ts";

/**
 * The services that belong to no editor: properties, locks, utilities, session, log.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineBasicServices = ({ host, service, enumeration, define, exception }: Kit): void => {
  const text = (value: unknown): string => {
    if (typeof value === "string") return value;
    if (value instanceof Error) return String(value);
    return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  };
  const write =
    (level: LogLevel) =>
    (...values: unknown[]) => {
      host("log", level, values.map(text).join(" "));
    };
  define(
    "console",
    service("console", { log: write("log"), info: write("info"), warn: write("warn"), error: write("error") }),
  );
  define("Logger", service("Logger", { log: write("info") }));

  const properties = (store: PropertyStore) => {
    const own: object = service("Properties", {
      getProperty: (key: unknown) => host("properties", store)[String(key)] ?? null,
      getProperties: () => host("properties", store),
      setProperty: (key: unknown, value: unknown) => {
        host("setProperty", store, String(key), String(value));
        return own;
      },
      deleteProperty: (key: unknown) => {
        host("setProperty", store, String(key), null);
        return own;
      },
    });
    return own;
  };
  define(
    "PropertiesService",
    service("PropertiesService", {
      getUserProperties: () => properties("user"),
      getScriptProperties: () => properties("script"),
    }),
  );

  // Runs follow one another in this process, so a lock that is taken stays taken however long one waits.
  const lock = (kind: LockKind) =>
    service("Lock", {
      tryLock: (_ms: number) => host("takeLock", kind),
      waitLock: (_ms: number) => {
        if (!host("takeLock", kind)) {
          throw exception("Lock timeout: another process was holding the lock for too long.");
        }
      },
      releaseLock: () => {
        host("freeLock", kind);
      },
      hasLock: () => host("holdsLock", kind),
    });
  define(
    "LockService",
    service("LockService", { getUserLock: () => lock("user"), getDocumentLock: () => lock("document") }),
  );

  define(
    "Utilities",
    service("Utilities", {
      sleep: (ms: number) => {
        if (!(ms >= 0 && ms <= 300_000)) throw exception(`Invalid argument: sleep time ${ms}`);
        host("sleep", ms);
      },
      getUuid: () => host("uuid"),
    }),
  );
  define("Session", service("Session", { getActiveUserLocale: () => host("locale") }));
  define(
    "ScriptApp",
    service("ScriptApp", {
      getOAuthToken: () => host("token"),
      AuthMode: enumeration("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]),
    }),
  );

  const absent =
    "CacheService CalendarApp CardService Charts ContactsApp ContentService DriveApp FormApp GmailApp GroupsApp";
  const further = "Jdbc LanguageApp MailApp Maps SitesApp SlidesApp UrlFetchApp XmlService";
  for (const name of `${absent} ${further}`.split(" ")) define(name, service(name, {}));
};
