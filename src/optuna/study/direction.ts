/** Whether an objective is to become small or large. */
export const StudyDirection = {
  /** Not known: a study of an old database. */
  NOT_SET: "not_set",
  /** The smallest value is the best: the default. */
  MINIMIZE: "minimize",
  /** The largest value is the best. */
  MAXIMIZE: "maximize",
} as const;

export type StudyDirection = (typeof StudyDirection)[keyof typeof StudyDirection];

/** Python's numbers of the directions (the journal holds these) are the indices; databases hold the names in capitals. */
export const STUDY_DIRECTIONS: readonly StudyDirection[] = ["not_set", "minimize", "maximize"];
