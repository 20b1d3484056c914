import { type Phrase, say } from "./language.js";

/** What stands in a message as it is in every language. Words that must be translated come from `say`. */

/** A literal of several words is no name: the compiler refuses it, and `say` takes it in both languages. */
export type OneWord<T extends string> = T extends `${string} ${string}` ? never : T;

/** A name, a dtype, a piece of code, or what another program said (an error of the system). */
export function verbatim<T extends string>(text: OneWord<T>): Phrase {
  return text as string as Phrase;
}

/** A formula or a piece of code, the same in every language. */
export function formula(text: string): Phrase {
  return text as Phrase;
}

/** What the user wrote, in quotes. */
export function quoted(text: string): Phrase {
  return `'${text}'` as Phrase;
}

/** Names, numbers or phrases, one behind the other: `a, b, c`. */
export function listed(items: readonly (string | number)[], mark: ", " | "; " = ", "): Phrase {
  return items.join(mark) as Phrase;
}

/** What may be chosen: `a or b`; with a comma before each "or" where the items are long. */
export function either(items: readonly Phrase[], comma: "," | "" = ""): Phrase {
  return items.join(comma + say(" or ", " o ")) as Phrase;
}

/** What may stand between the parts of a phrase. */
type Mark = "" | "." | " " | ", " | ": " | " ≥ " | " (" | ")" | "{ " | " }";

/** Phrases and numbers made into one: `joined(say("a number", "un número"), " ≥ ", low)`. */
export function joined(...parts: readonly (Phrase | number | Mark)[]): Phrase {
  return parts.join("") as Phrase;
}
