import { writeFileSync } from "node:fs";
import { writeCsv } from "../../src/io/csv.js";
import { bounded, Draw } from "../tables/draw.js";

/**
 * Makes data/houses.csv: 1,200 houses that nobody has built, with prices that follow from their columns and some chance. Sizes, shares
 * and effects are plausible, not measured; whatever is learned from them holds for this table alone. The same seed gives the same file.
 *
 *     node tools/run.mjs tools/data/makeHouses.ts
 */

const SEED = 20260;
const ROWS = 1200;
const draw = new Draw(SEED);

const uniform = (low: number, high: number): number => draw.uniform(low, high);
const normal = (mean: number, std: number): number => draw.normal(mean, std);
const chance = (share: number): boolean => draw.chance(share);
const pick = <T>(items: readonly (readonly [T, number])[]): T =>
  draw.pick(
    items.map(([item]) => item),
    items.map(([, weight]) => weight),
  );

/** Name, share of the houses, factor of the price, usual year. */
const AREAS = [
  ["Riverside", 0.2, 1.25, 1995],
  ["Old Town", 0.18, 1.1, 1925],
  ["Hillcrest", 0.14, 1.45, 2004],
  ["Station", 0.22, 0.85, 1968],
  ["Millfield", 0.16, 0.95, 1982],
  ["Harbour", 0.1, 1.3, 1955],
] as const;
const HEATING = [
  ["gas", 0, 0.55],
  ["electric", -6000, 0.2],
  ["heat pump", 14000, 0.15],
  ["oil", -9000, 0.1],
] as const;
const CONDITIONS = [
  ["poor", -0.16, 0.08],
  ["fair", -0.06, 0.2],
  ["good", 0, 0.47],
  ["very good", 0.07, 0.2],
  ["excellent", 0.14, 0.05],
] as const;

const columns = [
  "id",
  "area",
  "type",
  "living_m2",
  "lot_m2",
  "bedrooms",
  "bathrooms",
  "year_built",
  "year_renovated",
  "condition",
  "heating",
  "garage",
  "garage_cars",
  "garden",
  "energy_class",
  "distance_centre_km",
  "price",
];

const rows = Array.from({ length: ROWS }, (_, i) => {
  const [area, , areaFactor, usualYear] = pick(AREAS.map((one) => [one, one[1]] as const));
  const type = pick([
    ["detached", 0.45],
    ["semi-detached", 0.25],
    ["terraced", 0.2],
    ["apartment", 0.1],
  ] as const);
  const typical = { detached: 150, "semi-detached": 115, terraced: 98, apartment: 78 }[type];
  const living = Math.round(bounded(typical * Math.exp(normal(0, 0.24)), 35, 420));
  const lot = type === "apartment" ? null : Math.round(living * uniform(1.6, type === "detached" ? 7 : 3.2));
  const bedrooms = bounded(Math.round(living / 34 + normal(0, 0.6)), 1, 8);
  const bathrooms = bounded(Math.round(living / 75 + normal(0, 0.35)), 1, 5);
  const year = Math.round(bounded(usualYear + normal(0, 16), 1880, 2023));
  const renovated = year < 2000 && chance(0.35) ? Math.round(uniform(Math.max(year + 12, 1990), 2023)) : null;
  const age = 2024 - (renovated ?? year);
  const shift = age < 15 ? 0.4 : age > 60 ? -0.3 : 0;
  const [condition, conditionEffect] = pick(
    CONDITIONS.map((one, k) => [one, one[2] * Math.exp(shift * (k - 2))] as const),
  );
  const [heating, heatingEffect] = pick(HEATING.map((one) => [one, one[2]] as const));
  const garage =
    type === "apartment"
      ? pick([
          ["none", 0.6],
          ["shared", 0.4],
        ] as const)
      : pick([
          ["none", 0.22],
          ["attached", 0.48],
          ["detached", 0.3],
        ] as const);
  const cars = garage === "none" ? 0 : garage === "shared" ? 1 : chance(0.35) ? 2 : 1;
  const garden = type !== "apartment" && chance(0.8);
  const energy = "GFEDCBA"[
    Math.round(bounded(6 - age / 18 + (heating === "heat pump" ? 1.5 : 0) + normal(0, 0.8), 0, 6))
  ];
  const distance =
    Math.round(
      Math.abs(normal({ "Old Town": 1, Station: 2, Riverside: 3.5, Harbour: 4 }[area as string] ?? 6, 1.1)) *
        10,
    ) / 10;

  const base = 21000 + 1450 * living ** 0.97 + (lot === null ? 0 : 42 * Math.sqrt(lot) * 10);
  const effects =
    areaFactor *
    (1 + conditionEffect) *
    (1 - 0.0022 * Math.min(age, 70)) *
    (1 - 0.012 * distance) *
    { detached: 1.08, "semi-detached": 1, terraced: 0.95, apartment: 0.97 }[type] *
    Math.exp(normal(0, 0.08));
  const extras =
    7500 * bathrooms + 6500 * cars + heatingEffect + (garden ? 5000 : 0) + 2500 * "GFEDCBA".indexOf(energy);
  const price = Math.round((base * effects + extras) / 500) * 500;

  // What people leave out when they fill in a form.
  const unless = <T>(share: number, value: T): T | "" => (chance(share) ? "" : value);
  return [
    `H${String(i + 1).padStart(4, "0")}`,
    area,
    type,
    living,
    lot === null ? "" : unless(0.06, lot),
    bedrooms,
    bathrooms,
    unless(0.02, year),
    renovated ?? "",
    unless(0.03, condition),
    heating,
    garage,
    cars,
    garden ? "true" : "false",
    unless(0.12, energy),
    distance,
    price,
  ];
});

// An empty field is written as nothing at all, not as a text of no length.
writeFileSync("data/houses.csv", writeCsv(columns, rows).replaceAll('""', ""));
