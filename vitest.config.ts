import { defineConfig } from "vitest/config";

/** Rooms whose test files share a process: most of a short file's time is spent on loading the library. */
const SHARED = ["autograd", "datasets", "nn", "numeric", "optim", "random", "sklearn", "tensor", "training"];
const shared = SHARED.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./tools/vitest/closingLine.ts"],
    env: { ANTORCHA_LANG: "en" }, // whatever the locale of who runs them
    projects: [
      {
        extends: true,
        test: { name: "apart", include: ["test/**/*.test.ts"], exclude: shared },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: shared,
          isolate: false,
          setupFiles: ["./tools/vitest/asFound.ts"],
          env: { ANTORCHA_CHECKED: "1" }, // every kernel call: slow, so not where programs are timed or run for long
        },
      },
    ],
  },
});
