import { bounded, dollars, timeText } from "./draw.js";
import type { MakeTable } from "./tables.js";

/** Tables of things: houses, wines, bicycles for hire, sensors, genes, forests. */

const QUARTERS = [
  "Riverside",
  "Old Town",
  "Hillcrest",
  "Station",
  "Millfield",
  "Harbour",
  "Ensanche",
  "Latina",
];

export const houses: MakeTable = (draw) => {
  const quarter = draw.whole(0, QUARTERS.length - 1);
  const area = bounded(Math.exp(draw.normal(4.75, 0.35)), 35, 420);
  const built = draw.whole(1900, 2022);
  const rooms = bounded(Math.round(area / 28 + draw.normal(0, 0.8)), 1, 12);
  const garage = draw.chance(0.45) ? "" : draw.whole(1, 3);
  const day = draw.whole(0, 729);
  const price =
    (900 * area * (0.75 + 0.09 * quarter) + 9000 * Number(garage || 0) + 250 * (built - 1960)) *
    (1 + 0.00025 * day) *
    Math.exp(draw.normal(0, 0.09));
  return {
    Id: (row: number) => row + 1,
    Area: `${Math.round(area)} m2`,
    Rooms: rooms,
    Quarter: QUARTERS[quarter],
    Built: built,
    Garage: garage,
    Condition: draw.pick(["poor", "fair", "good", "excellent"], [1, 3, 5, 2]),
    Sold: new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
    Price: dollars(price),
  };
};

export const wine: MakeTable = (draw) => {
  const [alcohol, volatile, sulphates] = [
    bounded(draw.normal(10.4, 1.07), 8.4, 14.9),
    bounded(draw.normal(0.53, 0.18), 0.12, 1.58),
    bounded(draw.normal(0.66, 0.17), 0.33, 2),
  ];
  const acid = bounded(draw.normal(8.3, 1.7), 4.6, 15.9);
  const quality = bounded(
    Math.round(
      5.6 +
        0.36 * (alcohol - 10.4) -
        1.4 * (volatile - 0.53) +
        0.9 * (sulphates - 0.66) +
        draw.normal(0, 0.5),
    ),
    3,
    8,
  );
  return {
    "fixed acidity": acid.toFixed(1),
    "volatile acidity": volatile.toFixed(3),
    "citric acid": bounded(0.045 * acid - 0.4 * volatile + draw.normal(0.1, 0.12), 0, 1).toFixed(2),
    "residual sugar": bounded(Math.exp(draw.normal(0.85, 0.35)), 0.9, 15.5).toFixed(1),
    chlorides: bounded(Math.exp(draw.normal(-2.5, 0.3)), 0.012, 0.6).toFixed(3),
    "free sulfur dioxide": draw.whole(1, 40),
    "total sulfur dioxide": draw.whole(6, 150),
    density: (0.9967 - 0.0012 * (alcohol - 10.4) + draw.normal(0, 0.001)).toFixed(5),
    pH: (3.31 - 0.05 * (acid - 8.3) + draw.normal(0, 0.1)).toFixed(2),
    sulphates: sulphates.toFixed(2),
    alcohol: alcohol.toFixed(1),
    quality,
  };
};

const WEATHER = { clear: 1, mist: 0.9, rain: 0.5, storm: 0.25 };

export const bikes: MakeTable = (draw, row) => {
  const hours = 2 * row + draw.whole(0, 1);
  const time = new Date(Date.UTC(2023, 0, 1) + hours * 3_600_000);
  const [hour, weekday] = [time.getUTCHours(), time.getUTCDay()];
  const season = -Math.cos((2 * Math.PI * hours) / (365.25 * 24));
  const temperature = 13 + 10 * season + 4 * Math.sin(((hour - 9) * Math.PI) / 12) + draw.normal(0, 2);
  const weather = draw.pick(["clear", "mist", "rain", "storm"] as const, [66, 26, 7.5, 0.5]);
  const bump = (at: number, width: number) => Math.exp(-(((hour - at) / width) ** 2) / 2);
  const free = weekday === 0 || weekday === 6;
  const day = free ? 330 * bump(14, 4) : 420 * bump(8, 1.1) + 520 * bump(17.5, 1.6) + 160 * bump(13, 3);
  const count =
    (12 + day) * (0.55 + 0.35 * season + 0.012 * temperature) * WEATHER[weather] * (1 + hours / 30000);
  return {
    datetime: timeText(hours),
    weather,
    temp: temperature.toFixed(1),
    humidity: Math.round(
      bounded(62 - 8 * season + (weather === "clear" ? -8 : 15) + draw.normal(0, 12), 10, 100),
    ),
    windspeed: bounded(draw.normal(12.8, 8), 0, 57).toFixed(4),
    count: Math.max(0, Math.round(count + draw.normal(0, 4 + 0.08 * count))),
  };
};

export const sensors: MakeTable = (draw, row) => {
  const t = row / 24;
  const load = 0.6 + 0.3 * Math.sin(t) + draw.normal(0, 0.08);
  const ambient = 18 + 6 * Math.sin((2 * Math.PI * row) / (24 * 30)) + draw.normal(0, 0.7);
  // A sensor that fails is silent for a whole day.
  const silent = (j: number) => Math.sin(12.9898 * (Math.floor(t) + 7 * j) + 78.233 * j) > 0.93;
  const reading = (j: number, value: number, decimals: number) =>
    silent(j) || draw.chance(0.01) ? (draw.chance(0.3) ? "NaN" : "") : value.toFixed(decimals);
  return {
    timestamp: 1_700_000_000 + 3600 * row,
    unit: draw.pick(["A", "B", "C"]),
    load: reading(1, load, 4),
    current: reading(2, 41 * load + draw.normal(0, 0.8), 2),
    vibration: reading(3, 0.4 + 0.5 * load ** 2 + Math.abs(draw.normal(0, 0.05)), 5),
    ambient: reading(4, ambient, 1),
    pressure: reading(5, 1013 + draw.normal(0, 6), 1),
    status: silent(6) ? "" : load > 0.8 ? "HIGH" : "OK",
    temperature: (ambient + 38 * load + 9 * load ** 2 + draw.normal(0, 1.1)).toFixed(2),
  };
};

const GENES = 2000;

export const genes: MakeTable = (draw, row) => {
  const ill = row % 3 === 0;
  const shift = (j: number) => (ill && j % 97 === 5 ? 2 : 0);
  return {
    sample: `P${String(row + 1).padStart(3, "0")}`,
    ...Object.fromEntries(
      Array.from({ length: GENES }, (_, j) => [`g${j + 1}`, (7 + draw.normal(0, 1) + shift(j)).toFixed(3)]),
    ),
    tissue: ill ? "tumour" : "normal",
  };
};

export const forest: MakeTable = (draw) => {
  const elevation = bounded(draw.normal(2960, 280), 1860, 3860);
  const soil = bounded(Math.round((elevation - 1860) / 55 + draw.normal(0, 3)), 1, 40);
  const wilderness = draw.pick([1, 2, 3, 4], elevation < 2500 ? [1, 0, 3, 8] : [9, 1, 8, 0]);
  const slope = Math.abs(draw.normal(14, 7));
  const wet = (soil % 7) - 3 + 0.004 * draw.normal(0, 100);
  const zone = (elevation + 25 * wet - 4 * slope + draw.normal(0, 70) - 2000) / 230;
  const cover =
    zone < 1
      ? 4
      : zone < 2
        ? wet > 0
          ? 6
          : 3
        : zone < 3.2
          ? wet > 1.5
            ? 5
            : 2
          : zone < 4.4
            ? soil % 3 === 0
              ? 1
              : 2
            : zone < 5.6
              ? 1
              : 7;
  return {
    Elevation: Math.round(elevation),
    Aspect: draw.whole(0, 360),
    Slope: Math.round(slope),
    Horizontal_Distance_To_Hydrology: Math.round(Math.abs(draw.normal(0, 260) - 30 * wet)),
    Hillshade_Noon: Math.round(bounded(draw.normal(223, 20), 0, 254)),
    Horizontal_Distance_To_Fire_Points: Math.round(Math.abs(draw.normal(1500, 1200))),
    Wilderness_Area: wilderness,
    Soil_Type: soil,
    Cover_Type: cover,
  };
};
