import { spawnSync } from "node:child_process";
import { CommanderError } from "commander";
import { afterEach, describe, expect, it } from "vitest";
import { failure } from "../../cli/messages.js";
import { sentence } from "../../cli/sentence.js";
import { setLanguage } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";
import { containerBytes, plainTensor } from "../../src/tabular/container.js";
import { Folder, IRIS, MAIN } from "./support.js";

afterEach(() => setLanguage("en"));
const folder = new Folder();

describe("one sentence", () => {
  it("is on one line, whatever a file's name holds", () => {
    expect(sentence(failure("E-FILE-001", { file: "a\nb\u001b[2J.csv" }))).toBe(
      "a\\nb\\u001b[2J.csv: there is no such file. Check the name and the folder you are in. [E-FILE-001]",
    );
  });
  it("is made of what commander says where we have no words", () => {
    const error = new CommanderError(1, "commander.new", "error: something new\n(with more)");
    expect(sentence(error)).toBe("something new (with more) See antorcha --help. [E-CLI-001]");
    setLanguage("es");
    expect(sentence(error)).toContain("Mira antorcha --help.");
  });
  it("tells when the memory does not suffice", () => {
    expect(sentence(new RangeError("Array buffer allocation failed"))).toMatch(
      /not enough memory.*E-CLI-021/,
    );
    setLanguage("es");
    expect(sentence(new RangeError("Invalid string length"))).toMatch(/No hay memoria suficiente/);
  });
  it("of a bug is its stack", () => {
    expect(sentence(new TypeError("a bug"))).toContain("sentence.test.ts");
    expect(sentence(new RangeError("Maximum call stack size exceeded"))).toContain("sentence.test.ts");
  });
});

describe("a model that gives no number", () => {
  it("is told with the row", async () => {
    const state = {
      "0.weight": torch.tensor([[1e20], [1e20]]),
      "0.bias": torch.zeros(2),
      "2.weight": torch.tensor([
        [1e20, 1e20],
        [1, 1],
      ]),
      "2.bias": torch.zeros(2),
    };
    // a file of version 1, as it was before there were categories
    const spec = {
      target: "y",
      features: ["x"],
      classes: ["a", "b"],
      hidden: [2],
      made: {},
      mean: [0],
      scale: [1],
    };
    const tensors = new Map(Object.entries(state).map(([name, x]) => [name, plainTensor(x)] as const));
    folder.put(
      "wild.model",
      containerBytes("antorcha-tabular", { version: 1, text: JSON.stringify(spec), tensors }),
    );
    folder.put("rows.csv", "x\n0\n-1\n1\n");
    const english = await folder.antorcha(["predict", "wild.model", "rows.csv"]);
    expect(english).toMatchObject({ status: 1, stdout: "" });
    expect(english.stderr).toMatch(
      /^rows\.csv: line 4 .* the model gives no finite number.*\[E-MODEL-004\]\n$/,
    );
    const spanish = await folder.antorcha(["predict", "wild.model", "rows.csv"], "es");
    expect(spanish.stderr).toMatch(/^rows\.csv: línea 4 .* el modelo no da un número finito/);
  });
});

describe.skipIf(process.platform !== "linux")("an output that takes nothing", () => {
  const into = (lang: string) =>
    spawnSync(
      "bash",
      [
        "-c",
        `"${process.execPath}" "${MAIN}" train "${IRIS}" --target species --epochs 1 --json > /dev/full`,
      ],
      {
        env: { ...process.env, ANTORCHA_LANG: lang },
        encoding: "utf8",
      },
    );
  it("is an error", () => {
    expect(into("en")).toMatchObject({
      status: 1,
      stderr: "Standard output cannot be written to (the disk is full). [E-CLI-020]\n",
    });
    expect(into("es").stderr).toContain("No se puede escribir en la salida estándar (el disco está lleno)");
  });
  it("and a reader that leaves early is none: the model is saved", () => {
    const script = `"${process.execPath}" "${MAIN}" train "${IRIS}" --target species --epochs 9 --model m | head -1; echo \${PIPESTATUS[0]}`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder.path, encoding: "utf8" });
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
    expect(stderr).toBe("");
    expect(folder.files()).toContain("m");
  });
});
