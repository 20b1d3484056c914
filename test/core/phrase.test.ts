import { afterEach, expect, test } from "vitest";
import { checkInteger, wrong } from "../../src/core/check.js";
import { failure } from "../../src/core/errors.js";
import { say, setLanguage } from "../../src/core/messages/language.js";
import { either, joined, listed, quoted, verbatim } from "../../src/core/messages/phrase.js";

afterEach(() => setLanguage("en"));

test("a text that nobody has translated is no phrase, nor are several words a name: the compiler refuses both", () => {
  const received = verbatim("None");
  const untranslated = [
    // @ts-expect-error an English text is no Phrase
    () => wrong("f", "x", "a number", 1),
    // @ts-expect-error a template of phrases is a string again
    () => wrong("f", "x", `${say("a number", "un número")} > 0`, 1),
    // @ts-expect-error several words are no name
    () => wrong("f", "the first x", say("a number", "un número"), 1),
    // @ts-expect-error nor are they in a check
    () => checkInteger("f", "the first x", 1),
    // @ts-expect-error several words are no name
    () => verbatim("a number"),
    // @ts-expect-error words between phrases are translated too
    () => joined(say("a number", "un número"), " or ", verbatim("None")),
    // @ts-expect-error the same where the code is said directly
    () => failure("E-ARG-002", { where: "f", name: "x", expected: "a number", received }),
  ];
  expect(untranslated).toHaveLength(7);
});

test("phrases are made of what is the same in every language, and of what was said in both", () => {
  const make = () =>
    joined(
      either([say("a number", "un número"), verbatim("None"), quoted("auto")]),
      " (",
      listed(["x", 2]),
      ")",
    );
  expect(make()).toBe("a number or None or 'auto' (x, 2)");
  setLanguage("es");
  expect(make()).toBe("un número o None o 'auto' (x, 2)");
});

test("in Spanish, what is expected of several things is said in the plural", () => {
  setLanguage("es");
  const expected = say("tensors", "tensores");
  expect(wrong("f", say("the samples", "las muestras"), expected, 1).message).toContain(
    "las muestras fueran tensores",
  );
  expect(wrong("f", "x", expected, 1).message).toContain("x fuera tensores");
});
