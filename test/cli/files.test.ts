import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileLayer, Files } from "../../cli/files.js";
import { setLanguage } from "../../src/core/messages/language.js";

const { readWhole, writeWhole } = {
  readWhole: (path: string) => new Files().readWhole(path),
  writeWhole: (path: string, bytes: Uint8Array | string) => new Files().writeWhole(path, bytes),
};
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "antorcha-files-"));
});
afterEach(() => {
  setLanguage("en");
  fs.rmSync(folder, { recursive: true, force: true });
});

const OLD = "the old content";
const NEW = "the new content, longer than the old one by some words";
const CALLS = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "closeSync",
  "renameSync",
  "unlinkSync",
  "fchmodSync",
  "statSync",
  "realpathSync",
] as const;

type Fault = "before" | "after" | "from here on" | "short write";

/** The real file system, but call number `n` (from 0) goes wrong: undone, done but reported as failed, or for ever. */
function faulty(n: number, fault: Fault) {
  const log: string[] = [];
  let count = 0;
  const layer = Object.fromEntries(
    CALLS.map((name) => [
      name,
      (...args: unknown[]) => {
        const call = fs[name] as (...args: unknown[]) => unknown;
        const turn = count++;
        log.push(name);
        const hit = turn === n || (fault === "from here on" && turn > n);
        const broken = Object.assign(new Error("injected"), { code: "EIO" });
        if (hit && fault === "short write") {
          if (name !== "writeSync") return call(...args);
          const [file, bytes, at] = args as [number, Uint8Array, number];
          return fs.writeSync(file, bytes, at, 1);
        }
        // (a close that reports a failure has closed, on Linux)
        if (hit && fault !== "after" && name !== "closeSync") throw broken;
        const result = call(...args);
        if (hit) throw broken;
        return result;
      },
    ]),
  ) as unknown as FileLayer;
  return { layer, log, calls: () => count };
}
const openFiles = () => fs.readdirSync("/proc/self/fd").length;

describe("a file is written whole or not at all", () => {
  const attempt = (start: "nothing" | "old", n: number, fault: Fault) => {
    const path = join(folder, "model");
    fs.rmSync(path, { force: true });
    for (const name of fs.readdirSync(folder)) fs.rmSync(join(folder, name));
    if (start === "old") fs.writeFileSync(path, OLD);
    const { layer, log, calls } = faulty(n, fault);
    let code = "written";
    try {
      new Files(undefined, layer).writeWhole(path, new TextEncoder().encode(NEW));
    } catch (error) {
      code = (error as { code: string }).code;
    }
    const content = fs.existsSync(path) ? fs.readFileSync(path, "utf8") : undefined;
    return {
      code,
      content,
      left: fs.readdirSync(folder).filter((name) => name !== "model"),
      log,
      calls: calls(),
    };
  };

  for (const start of ["nothing", "old"] as const) {
    const before = start === "old" ? OLD : undefined;
    it(`over ${start}: with the calls in their order`, () => {
      const { code, content, left, log } = attempt(start, 1e9, "before");
      expect([code, content, left]).toEqual(["written", NEW, []]);
      const kept = start === "old" ? ["realpathSync"] : [];
      const mode = start === "old" ? ["fchmodSync"] : [];
      expect(log).toEqual(
        [
          "statSync",
          ...kept,
          "openSync",
          ...mode,
          "writeSync",
          "fsyncSync",
          "closeSync",
          "renameSync",
        ].concat(process.platform === "win32" ? [] : ["openSync", "fsyncSync", "closeSync"]),
      );
    });
    for (const fault of ["before", "after", "from here on"] as const) {
      it(`over ${start}: call n fails, for every n (${fault})`, () => {
        const total = attempt(start, 1e9, "before").calls;
        const files = process.platform === "linux" ? openFiles() : 0;
        const seen = new Set<string>();
        for (let n = 0; n < total; n++) {
          const { code, content, left, log } = attempt(start, n, fault);
          const where = `${start}, ${fault}, call ${n} (${log[n]})`;
          seen.add(code);
          expect([where, code === "E-FILE-003" || code === "E-FILE-004"]).toEqual([where, true]);
          // The error tells which of the two states it is; a rename that was done but reported as failed is the one
          // case in which nobody can know.
          const doubtful = fault === "after" && log[n] === "renameSync";
          if (!doubtful) expect([where, content]).toEqual([where, code === "E-FILE-004" ? NEW : before]);
          expect([where, [before, NEW].includes(content)]).toEqual([where, true]);
          // A file that was made, and reported as not made, cannot be known; nor can a broken disk be cleaned.
          const unknown = fault === "after" && log[n] === "openSync";
          if (fault !== "from here on" && !unknown) expect([where, left]).toEqual([where, []]);
        }
        expect(seen).toEqual(new Set(["E-FILE-003", "E-FILE-004"]));
        if (fault === "before" && process.platform === "linux") expect(openFiles()).toBe(files);
      });
    }
    it(`over ${start}: the disk takes a byte at a time`, () => {
      for (let n = 0; n < 8; n++)
        expect(attempt(start, n, "short write")).toMatchObject({ code: "written", content: NEW });
    });
  }
});

describe("what is there", () => {
  it("keeps its permissions and its links", () => {
    const [file, link] = [join(folder, "file"), join(folder, "link")];
    fs.writeFileSync(file, OLD, { mode: 0o640 });
    fs.chmodSync(file, 0o640);
    fs.symlinkSync("file", link);
    writeWhole(link, NEW);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(file, "utf8")).toBe(NEW);
    expect(fs.statSync(file).mode & 0o777).toBe(0o640);
  });
  it("is read whole", () => {
    const file = join(folder, "file");
    writeWhole(file, "ñ");
    writeWhole(join(folder, "empty"), new Uint8Array(0));
    expect([...readWhole(file)]).toEqual([0xc3, 0xb1]);
    expect(readWhole(join(folder, "empty"))).toHaveLength(0);
  });
});

describe("what cannot be", () => {
  it("is said in one sentence", () => {
    const missing = join(folder, "no", "such");
    expect(() => readWhole(missing)).toThrow(/such: there is no such file.*E-FILE-001/);
    expect(() => readWhole(folder)).toThrow(/\(it is a folder\).*E-FILE-002/);
    expect(() => writeWhole(missing, NEW)).toThrow(/there is no such folder.*unchanged.*E-FILE-003/);
    expect(() => writeWhole(folder, NEW)).toThrow(/it is a folder.*E-FILE-003/);
    expect(() => writeWhole(join(folder, "x".repeat(300)), NEW)).toThrow(/the name is too long/);
    expect(() => writeWhole("/dev/null", NEW)).toThrow(/not a regular file/);
    setLanguage("es");
    expect(() => readWhole(missing)).toThrow("no existe ese archivo");
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
