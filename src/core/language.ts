import { checkChoice } from "./check.js";
import { type Language, setLanguage as useLanguage } from "./messages/language.js";

/** Errors, warnings and the command line speak this language from here on. @throws E-ARG-002 where it is not known */
export function setLanguage(language: Language): void {
  checkChoice("setLanguage", "language", language, ["en", "es"]);
  useLanguage(language);
}
