import { afterEach, expect, test } from "vitest";
import * as torch from "../../src/index.js";

afterEach(() => torch.setLanguage("en"));

test("a language that there is not is refused, and the one that was stays", () => {
  torch.setLanguage("es");
  expect(() => torch.setLanguage("fr" as "en")).toThrow("se esperaba");
  expect(() => torch.setLanguage("fr" as "en")).toThrow("E-ARG-002");
  expect(torch.getLanguage()).toBe("es");
  expect(() => torch.ones(2).add(torch.ones(3))).toThrow("las formas [2] y [3]");
});
