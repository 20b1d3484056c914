import { clipped, visible } from "../text.js";

const NAME = 24;

/** A name or a value as it is shown: without what a terminal would obey, and not too long. */
export const shortName = (name: string): string => clipped(visible(name), NAME);
