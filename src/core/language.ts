import { checkChoice } from "./check.js";
import { type Language, setLanguage as useLanguage } from "./messages/language.js";

/**
 * Sets the language of errors, warnings and the command line.
 *
 * @throws E-ARG-002 on an unknown language
 * @example
 * torch.setLanguage("es");
 * torch.getLanguage() // es
 */
export function setLanguage(language: Language): void {
  checkChoice("setLanguage", "language", language, ["en", "es"]);
  useLanguage(language);
}
