import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownMark, sweepFiles, sweepFolders, temporaryFolder, temporaryName } from "../../cli/leftovers.js";
import { Folder, IRIS } from "./support.js";

const folder = new Folder();

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ["-e", ""]).pid;
const markOf = (pid: number) => ownMark().replace(/-\d+-/, `-${pid}-`);
const old = (path: string) => utimesSync(path, 1, 1);

describe("what killed runs left", () => {
  it("is swept: only ours, only dead", () => {
    const foreign = `00000000-${dead}-0123456789ab`;
    const names = {
      dead: `.antorcha-${markOf(dead)}.tmp`,
      own: temporaryName(),
      elsewhere: `.antorcha-${foreign}.tmp`,
      elsewhereLongAgo: `.antorcha-${foreign.replace("ab", "cd")}.tmp`,
      alike: ".antorcha-notes.tmp",
      other: "antorcha.tmp",
    };
    for (const name of Object.values(names)) folder.put(name, "x");
    old(folder.at(names.elsewhereLongAgo));
    old(folder.at(names.alike));
    mkdirSync(folder.at(`.antorcha-${markOf(dead)}.tmp`)); // a folder under a file's name is nobody's
    sweepFiles(folder.path);
    const left = folder.files();
    expect(Object.values(names).filter((name) => !left.includes(name))).toEqual([
      names.dead,
      names.elsewhereLongAgo,
    ]);
    expect(left).toHaveLength(5);
  });

  it("is so of temporary studies, but for one that was kept", () => {
    const place = folder.at("temporary");
    const names = [`antorcha-tune-${markOf(dead)}`, temporaryFolder(), `antorcha-study-${markOf(dead)}`];
    for (const name of names) {
      mkdirSync(join(place, name), { recursive: true });
      writeFileSync(join(place, name, "study.log"), "x");
    }
    sweepFolders(place);
    expect(readdirSync(place).sort()).toEqual(names.slice(1).sort());
    sweepFolders(join(place, "no such folder"));
  });

  it("goes at the next start of a command that writes there", async () => {
    const name = folder.put(`.antorcha-${markOf(dead)}.tmp`, "half a model");
    const quick = ["--target", "species", "--epochs", "1"];
    await folder.output("train", IRIS, ...quick, "--model", "next.model");
    expect(existsSync(folder.at(name))).toBe(false);
  });
});
