/** How messages name an option: as a program gives it (`maxCategories 50`), or as it is typed (`--max-categories 50`). */
export type Wording = "names" | "flags";

let wording: Wording = "names";

/** Sets how options are named from here on, and gives what it was before; the command line says `flags`. */
export function setWording(next: Wording): Wording {
  const before = wording;
  wording = next;
  return before;
}

export const getWording = (): Wording => wording;

/** An option in a message, with its value if there is one: `val 0.15` or `--val 0.15`. */
export function option(name: string, value?: string | number): string {
  const written =
    wording === "names" ? name : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return value === undefined ? written : `${written} ${value}`;
}
