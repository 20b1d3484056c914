import { fileURLToPath } from "node:url";
import { build } from "vite";
import { describe, expect, it } from "vitest";

const index = fileURLToPath(new URL("../../src/datasets/index.ts", import.meta.url));

/** The code of a page that uses one name of the door. */
async function bundle(name: string): Promise<string> {
  const entry = "\0entry";
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      target: "es2022",
      rollupOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export { ${name} } from ${JSON.stringify(index)};` : undefined),
      },
    ],
  });
  const { output } = [result].flat()[0] as { output: { type: string; code?: string }[] };
  return output.map(({ code = "" }) => code).join("");
}

describe("a page ships what it uses", () => {
  it("a maker without the tables", async () => {
    const code = await bundle("makeMoons");
    expect(code.length).toBeGreaterThan(1000);
    expect(code).not.toMatch(/pixel_|malic_acid|fractal dimension|progression|sepal/);
  });
  it("a table without the others", async () => {
    const code = await bundle("loadWine");
    expect(code).toContain("malic_acid");
    expect(code).not.toMatch(/pixel_|fractal dimension|progression|sepal|MersenneTwister/);
    const messages = 250_000; // the catalogue of errors, which every door has
    expect(code.length).toBeLessThan(messages);
  });
});
