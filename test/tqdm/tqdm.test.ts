import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setLanguage } from "../../src/core/messages/language.js";
import { type TqdmOptions, type TqdmStream, type TqdmUpdate, tqdm, trange } from "../../src/tqdm/index.js";

/** A file that keeps what is written. */
function sink(extra: Partial<TqdmStream> = {}) {
  return {
    text: "",
    write(text: string) {
      this.text += text;
    },
    ...extra,
  };
}
/** The last line that a terminal would show. */
const lastLine = (text: string) => text.trimEnd().split("\r").at(-1)!.trimEnd();

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  setLanguage("en");
});

describe("what a bar goes through", () => {
  it("any iterable, with its length where it has one", () => {
    for (const [iterable, total] of [
      [[1, 2, 3], "3/3"],
      [new Set([1, 2]), "2/2"],
      [new Map([[1, 2]]), "1/1"],
      [new Float32Array(4), "4/4"],
      ["añ🔥", "3/3"],
    ] as const) {
      const file = sink();
      const seen: unknown[] = [];
      for (const item of tqdm(iterable as Iterable<unknown>, { file })) seen.push(item);
      expect(seen).toEqual([...iterable]);
      expect(file.text).toContain(`| ${total} [`);
    }
    const file = sink();
    const generator = (function* () {
      yield* [1, 2];
    })();
    expect([...tqdm(generator, { file })]).toEqual([1, 2]);
    expect(lastLine(file.text)).toBe("2it [00:00, ?it/s]");
  });
  it("called as in Python: by position, by name, or both", () => {
    const lines = (make: (file: TqdmStream) => Iterable<number>) => {
      const file = sink();
      for (const _ of make(file));
      return file.text;
    };
    const all = [1, 2, 3];
    const expected = lines((file) => tqdm(all, { file, desc: "x", total: 5, leave: false }));
    expect(expected).toContain("x:");
    expect(lines((file) => tqdm(all, "x", 5, false, file))).toBe(expected);
    expect(lines((file) => tqdm(all, "x", { file, total: 5, leave: false }))).toBe(expected);
    expect(lines((file) => tqdm({ iterable: all, desc: "x", total: 5, leave: false, file }))).toBe(expected);
    const nothing = null;
    expect(() =>
      tqdm(all, "x", 5, false, sink(), 80, 0.1, 10, nothing, nothing, true, "it", false, false),
    ).not.toThrow();
    expect(() => tqdm(all, "x", { desc: "y" } as never)).toThrow("desc is given twice");
    expect(() => tqdm(all, 5 as never)).toThrow("tqdm: expected desc to be a text, received 5. [E-ARG-002]");
  });
  it("trange: start, stop, step", () => {
    const disable = true;
    expect([...trange(4, { disable })]).toEqual([0, 1, 2, 3]);
    expect([...trange(2, 5, { disable })]).toEqual([2, 3, 4]);
    expect([...trange(5, 0, -2, { disable })]).toEqual([5, 3, 1]);
    expect([...trange(3, 3)]).toEqual([]);
    const file = sink();
    for (const _ of trange(5, 0, -2, { file }));
    expect(file.text).toContain("| 3/3 [");
    expect(() => trange(1, 5, 0)).toThrow("E-ARG-002");
    expect(() => trange(1.5)).toThrow("E-ARG-002");
  });
  it("async iterables, and ordinary ones of promises", async () => {
    async function* stream() {
      yield "a";
      yield "b";
    }
    const file = sink();
    const seen: string[] = [];
    for await (const item of tqdm(stream(), { file, total: 2 })) seen.push(item);
    for await (const item of tqdm([Promise.resolve("c")], { file })) seen.push(item);
    expect(seen).toEqual(["a", "b", "c"]);
    expect(file.text.match(/100%/g)).toHaveLength(2);
  });
  it("says what to write where for…of cannot work", () => {
    async function* stream() {
      yield 1;
    }
    expect(() => [...(tqdm(stream(), { disable: true }) as unknown as Iterable<number>)]).toThrow(
      /for await.*E-TQDM-001/,
    );
    expect(() => [...tqdm({ disable: true })]).toThrow("E-TQDM-001");
    setLanguage("es");
    expect(() => [...tqdm({ disable: true })]).toThrow("algo que recorrer");
    expect(() => tqdm(5 as never)).toThrow("E-ARG-002");
    expect(() => tqdm(null as never)).toThrow("E-ARG-002");
  });
});

describe("a bar ends", () => {
  it("at a break, at an error, at the end of a using block, and only once", async () => {
    const run = (end: (i: number) => boolean) => {
      const file = sink();
      try {
        for (const i of trange(10, { file, mininterval: 0 })) if (end(i)) break;
      } catch {
        // the loop's own error
      }
      return file.text;
    };
    expect(run((i) => i === 3)).toMatch(/ 3\/10 \[[^\]]*\]\n$/);
    expect(
      run((i) => {
        if (i === 4) throw new Error("loop");
        return false;
      }),
    ).toMatch(/ 4\/10 \[[^\]]*\]\n$/);
    const file = sink();
    for await (const i of tqdm([1, 2, 3], { file })) if (i === 2) break;
    expect(file.text).toMatch(/ 1\/3 \[[^\]]*\]\n$/);

    const other = sink();
    const bar = tqdm({ total: 2, file: other });
    bar[Symbol.dispose]();
    bar.close();
    expect(other.text.match(/\n/g)).toHaveLength(1);
    expect(bar.update(1)).toBe(false);
    // The line is free again.
    expect(tqdm({ total: 1, file }).position).toBe(0);
  });
});

describe("where a bar is shown", () => {
  const withStderr = (stream: Partial<TqdmStream>, options: TqdmOptions = {}) => {
    const stderr = sink(stream);
    const original = Object.getOwnPropertyDescriptor(process, "stderr")!;
    Object.defineProperty(process, "stderr", { value: stderr, configurable: true });
    try {
      for (const _ of trange(3, options));
    } finally {
      Object.defineProperty(process, "stderr", original);
    }
    return stderr.text;
  };
  it("on a terminal, as wide as the terminal less one", () => {
    expect(lastLine(withStderr({ isTTY: true, columns: 51, rows: 20 }))).toHaveLength(50);
    expect(lastLine(withStderr({ isTTY: true, columns: 51 }, { ncols: 40 }))).toHaveLength(40);
    expect(withStderr({ isTTY: true })).toContain("███");
  });
  it("not without one, unless forced", () => {
    expect(withStderr({})).toBe("");
    expect(withStderr({}, { disable: null })).toBe("");
    expect(withStderr({}, { disable: false })).toContain("3/3");
    expect(withStderr({ isTTY: true }, { disable: true })).toBe("");
  });
  it("as the environment says", () => {
    vi.stubEnv("TQDM_DISABLE", "1");
    expect(withStderr({ isTTY: true })).toBe("");
    vi.stubEnv("TQDM_DISABLE", "0");
    vi.stubEnv("TQDM_NCOLS", "30");
    vi.stubEnv("TQDM_UNIT", "x");
    vi.stubEnv("TQDM_UNIT_SCALE", "1");
    expect(lastLine(withStderr({}))).toMatch(/^100%.*\| 3\.00\/3\.00 \[/);
    expect(lastLine(withStderr({}))).toHaveLength(30);
  });
  it("in a page, by a function of yours", () => {
    const updates: TqdmUpdate[] = [];
    const bar = tqdm({ total: 4, desc: "fit", onUpdate: (update) => void updates.push(update) });
    vi.advanceTimersByTime(500);
    bar.setPostfix({ loss: 0.25 }, false);
    bar.update(2);
    bar.close();
    expect(updates).toHaveLength(3);
    expect(updates[1]).toEqual({
      n: 2,
      total: 4,
      elapsed: 0.5,
      rate: 4,
      desc: "fit",
      postfix: "loss=0.25",
      text: "fit:  50%|█████     | 2/4 [00:00<00:00,  4.00it/s, loss=0.25]",
      closed: false,
    });
    expect(updates[2].closed).toBe(true);
  });
  it("and text is written above it", () => {
    const log = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    tqdm.write("a line");
    tqdm.write("no end", { end: "" });
    expect(log.mock.calls.map(([text]) => text)).toEqual(["a line\n", "no end"]);
    log.mockRestore();
    const file = sink();
    const bars = [tqdm({ file, desc: "one" }), tqdm({ file, desc: "two" })];
    file.text = "";
    const result = tqdm.externalWriteMode(() => {
      file.write("TEXT\n");
      return 5;
    }, file);
    expect(result).toBe(5);
    const [before, after] = file.text.split("TEXT\n");
    expect(before).not.toContain("one");
    expect(after).toContain("one: 0it");
    expect(after).toContain("two: 0it");
    for (const bar of bars) bar.close();
  });
  it("with the terminal's new size, if asked", () => {
    const file = { ...sink(), columns: 60, rows: 10 };
    const bar = tqdm({ total: 2, file, dynamicNcols: true });
    expect(String(bar)).toHaveLength(59);
    file.columns = 41;
    expect(String(bar)).toHaveLength(40);
    bar.close();
  });
});

describe("iterations that became slow", () => {
  it("are shown within maxinterval, however many were skipped before", () => {
    const file = sink();
    const bar = tqdm({ total: 1e6, file, maxinterval: 2 });
    vi.advanceTimersByTime(100);
    bar.update(50_000); // from here on, 50,000 iterations are skipped between two looks
    vi.advanceTimersByTime(1000);
    expect(bar.update(1)).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(bar.update(1)).toBe(true);
    bar.close();
  });
});

describe("options", () => {
  it.each([
    [{ totl: 5 }, "Did you mean 'total'?"],
    [{ total: Number.NaN }, "total"],
    [{ smoothing: 2 }, "smoothing"],
    [{ ncols: -1 }, "ncols"],
    [{ position: 0.5 }, "position"],
    [{ colour: "gren" }, "colour"],
    [{ ascii: "x" }, "ascii"],
    [{ desc: 5 }, "desc"],
    [{ unitDivisor: 0 }, "unitDivisor"],
    [{ mininterval: "1" }, "mininterval"],
  ])("%j is refused", (options, text) => expect(() => tqdm(options as TqdmOptions)).toThrow(text));
  it("null and undefined are Python's None and nothing", () => {
    expect(() =>
      tqdm({ total: null, miniters: null, mininterval: null, desc: undefined, disable: true }),
    ).not.toThrow();
  });
  it("the postfix is sorted at construction and kept in order afterwards", () => {
    const bar = tqdm({ file: sink(), postfix: { loss: 1, acc: true } });
    expect(bar.postfix).toBe("acc=1, loss=1");
    bar.setPostfix({ loss: " 1.5 ", acc: 0.123456 });
    expect(bar.postfix).toBe("loss=1.5, acc=0.123");
    bar.close();
  });
});
