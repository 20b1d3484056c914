import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    env: { ANTORCHA_LANG: "en" }, // whatever the locale of who runs them
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./tools/vitest/closingLine.ts"],
  },
});
