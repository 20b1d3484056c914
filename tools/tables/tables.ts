import type { Draw } from "./draw.js";
import * as people from "./people.js";
import * as things from "./things.js";

/** One row; a function of a column is given the number of the row. */
export type MakeTable = (
  draw: Draw,
  row: number,
) => Readonly<Record<string, string | number | ((row: number) => number)>>;

export interface Kind {
  readonly name: string;
  readonly make: MakeTable;
  /** Rows to learn from. */
  readonly rows: number;
  /** Rows to be judged by; where the rows follow each other in time, a quarter at random of as many as there are to learn from. Default 2000. */
  readonly judged?: number | "a quarter";
  readonly target: string;
  /** Columns whose numbers are codes of categories, which is told to all. */
  readonly codes?: readonly string[];
  /** What the answers are compared by. */
  readonly score: "accuracy" | "r2" | "auc";
}

export const TABLES: readonly Kind[] = [
  { name: "passengers", make: people.passengers, rows: 891, target: "Survived", score: "accuracy" },
  { name: "churn", make: people.churn, rows: 3000, target: "Churn", score: "accuracy" },
  { name: "houses", make: things.houses, rows: 1500, target: "Price", score: "r2" },
  { name: "fraud", make: people.payments, rows: 12_000, target: "Class", score: "auc" },
  { name: "wine", make: things.wine, rows: 1600, target: "quality", score: "accuracy" },
  { name: "bikes", make: things.bikes, rows: 8000, judged: "a quarter", target: "count", score: "r2" },
  { name: "survey", make: people.survey, rows: 1200, target: "Would recommend", score: "accuracy" },
  {
    name: "sensors",
    make: things.sensors,
    rows: 4000,
    judged: "a quarter",
    target: "temperature",
    score: "r2",
  },
  { name: "census", make: people.census, rows: 6000, target: "income", score: "accuracy" },
  { name: "insurance", make: people.insurance, rows: 1338, target: "charges", score: "r2" },
  { name: "genes", make: things.genes, rows: 60, judged: 300, target: "tissue", score: "accuracy" },
  { name: "forest", make: things.forest, rows: 6000, target: "Cover_Type", score: "accuracy" },
  {
    name: "forest with codes",
    make: things.forest,
    rows: 6000,
    target: "Cover_Type",
    codes: ["Wilderness_Area", "Soil_Type"],
    score: "accuracy",
  },
];
