import { defineConfig } from "vitest/config";

/** Most of a short file's time is spent on loading the library: the files of these rooms share a process. */
const SHARED = "cli,compile,core,data,io,optuna,tabular";
/** So do these, and every call of a kernel is checked: slow, so not where programs are timed or run for long. */
const CHECKED = "autograd,datasets,nn,numeric,optim,random,sklearn,tensor,training";

const all = "test/**/*.test.ts";
/** Files that replace modules of the library, or look at what stays in a process, are named so. */
const alone = "**/*.alone.test.ts";
const sharing = { isolate: false, setupFiles: ["./tools/vitest/asFound.ts"] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./tools/vitest/closingLine.ts"],
    server: { deps: { external: [/\/dist\/(src|node|page|cli)\//] } }, // what is built runs as it is
    env: { ANTORCHA_LANG: "en" }, // whatever the locale of who runs them
    projects: [
      {
        extends: true,
        test: {
          name: "apart",
          include: [all],
          exclude: [`test/{${SHARED},${CHECKED}}/**/!(*.alone).test.ts`],
        },
      },
      {
        extends: true,
        test: { name: "shared", include: [`test/{${SHARED}}/**/*.test.ts`], exclude: [alone], ...sharing },
      },
      {
        extends: true,
        test: {
          name: "checked",
          include: [`test/{${CHECKED}}/**/*.test.ts`],
          exclude: [alone],
          ...sharing,
          env: { ANTORCHA_CHECKED: "1" },
        },
      },
    ],
  },
});
