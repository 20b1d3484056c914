import { afterEach, expect, test } from "vitest";
import { languageOf } from "../../src/core/messages/language.js";
import * as torch from "../../src/index.js";

afterEach(() => torch.setLanguage("en"));

test("a language that there is not is refused, and the one that was stays", () => {
  torch.setLanguage("es");
  expect(() => torch.setLanguage("fr" as "en")).toThrow("se esperaba");
  expect(() => torch.setLanguage("fr" as "en")).toThrow("E-ARG-002");
  expect(torch.getLanguage()).toBe("es");
  expect(() => torch.ones(2).add(torch.ones(3))).toThrow("las formas [2] y [3]");
});

test.each<[Record<string, string>, "en" | "es"]>([
  [{}, "en"],
  [{ ANTORCHA_LANG: "es" }, "es"],
  [{ ANTORCHA_LANG: "ES-mx" }, "es"],
  [{ LANG: "es_ES.UTF-8" }, "es"],
  [{ LANG: "est_EE" }, "en"],
  [{ LANG: "C" }, "en"],
  [{ LC_ALL: "C", LANG: "es_ES.UTF-8" }, "en"],
  [{ LC_ALL: "", LC_MESSAGES: "es_AR", LANG: "en_US.UTF-8" }, "es"],
  [{ ANTORCHA_LANG: "en", LC_ALL: "es_ES.UTF-8" }, "en"],
])("the language of the environment %j is %s", (env, language) => {
  expect(languageOf(env)).toBe(language);
});
