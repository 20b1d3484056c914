import { bounded, dollars, logistic } from "./draw.js";
import type { MakeTable } from "./tables.js";

/** Tables of people: passengers, customers, a census, the insured, those who were asked. */

const SURNAMES = [
  "Brown",
  "Ortiz",
  "Lindqvist",
  "O'Hara",
  "Moreau",
  "Schmidt",
  "Rossi",
  "Nakamura",
  "Kowalska",
  "Ahmed",
];

export const passengers: MakeTable = (draw) => {
  const pclass = draw.pick([1, 2, 3], [24, 21, 55]);
  const sex = draw.chance(0.65) ? "male" : "female";
  const age = bounded(draw.normal(38 - 5 * pclass + 5, 14), 0.4, 80);
  const [sibsp, parch] = [draw.pick([0, 1, 2, 4], [68, 23, 6, 3]), draw.pick([0, 1, 2, 3], [76, 13, 9, 2])];
  const fare = Math.exp(draw.normal([4.2, 2.9, 2.3][pclass - 1], 0.45)) * (1 + 0.4 * (sibsp + parch));
  const embarked = draw.pick(["S", "C", "Q"], pclass === 3 ? [70, 10, 20] : [72, 27, 1]);
  const title = sex === "male" ? (age < 14 ? "Master" : "Mr") : draw.chance(0.5) ? "Mrs" : "Miss";
  const x =
    2.1 * Number(sex === "female") -
    0.95 * (pclass - 2) -
    0.03 * (age - 30) +
    1.6 * Number(age < 12) -
    0.35 * (sibsp + parch > 3 ? 3 : 0) -
    1;
  const survived = Number(draw.chance(logistic(1.35 * x)));
  return {
    PassengerId: (row: number) => row + 1,
    Survived: survived,
    Pclass: pclass,
    Name: `${draw.pick(SURNAMES)}, ${title}. ${draw.pick(["A", "B", "C", "D"])}${draw.whole(100, 999)}`,
    Sex: sex,
    Age: draw.chance(0.2) ? "" : age < 1 ? age.toFixed(2) : Math.round(age),
    SibSp: sibsp,
    Parch: parch,
    Ticket: draw.chance(0.25) ? `PC ${draw.whole(17000, 17800)}` : draw.whole(2000, 399999),
    Fare: fare.toFixed(4),
    Cabin: draw.chance(pclass === 1 ? 0.8 : 0.06)
      ? `${draw.pick(["A", "B", "C", "D", "E"])}${draw.whole(1, 120)}`
      : "",
    Embarked: draw.chance(0.003) ? "" : embarked,
  };
};

export const churn: MakeTable = (draw) => {
  const contract = draw.pick(["Month-to-month", "One year", "Two year"], [55, 21, 24]);
  const internet = draw.pick(["DSL", "Fiber optic", "No"], [34, 44, 22]);
  const tenure =
    contract === "Month-to-month" ? Math.floor(bounded(draw.normal(14, 16), 0, 72)) : draw.whole(6, 72);
  const extra = (share: number) =>
    internet === "No" ? "No internet service" : draw.chance(share) ? "Yes" : "No";
  const [security, support, streaming] = [extra(0.35), extra(0.35), extra(0.5)];
  const payment = draw.pick(
    ["Electronic check", "Mailed check", "Bank transfer (automatic)", "Credit card (automatic)"],
    [34, 23, 22, 21],
  );
  const monthly = bounded(
    (internet === "No" ? 20 : internet === "DSL" ? 52 : 82) +
      draw.normal(0, 6) +
      (streaming === "Yes" ? 9 : 0),
    18,
    119,
  );
  const x =
    -1.1 +
    1.3 * Number(contract === "Month-to-month") -
    0.9 * Number(contract === "Two year") -
    0.035 * (tenure - 20) +
    0.9 * Number(internet === "Fiber optic") -
    0.6 * Number(security === "Yes") -
    0.5 * Number(support === "Yes") +
    0.5 * Number(payment === "Electronic check");
  return {
    customerID: `${draw.whole(1000, 9999)}-${draw.pick(["QPYBK", "GNVDE", "HXVLN", "VHVEG"])}${draw.whole(10, 99)}`,
    gender: draw.pick(["Female", "Male"]),
    SeniorCitizen: Number(draw.chance(0.16)),
    Partner: draw.pick(["Yes", "No"]),
    tenure,
    InternetService: internet,
    OnlineSecurity: security,
    TechSupport: support,
    StreamingTV: streaming,
    Contract: contract,
    PaperlessBilling: draw.pick(["Yes", "No"], [59, 41]),
    PaymentMethod: payment,
    MonthlyCharges: monthly.toFixed(2),
    TotalCharges: tenure === 0 ? " " : (monthly * tenure + draw.normal(0, 20)).toFixed(2),
    Churn: draw.chance(logistic(1.4 * x)) ? "Yes" : "No",
  };
};

const SCHOOLS = [
  "HS-grad",
  "Some-college",
  "Bachelors",
  "Masters",
  "Assoc-voc",
  "11th",
  "Doctorate",
  "Prof-school",
  "7th-8th",
];
const YEARS = [9, 10, 13, 14, 11, 7, 16, 15, 4];
const JOBS = [
  "Prof-specialty",
  "Craft-repair",
  "Exec-managerial",
  "Adm-clerical",
  "Sales",
  "Other-service",
  "Machine-op-inspct",
  "Transport-moving",
];
const WORTH = [0.8, 0, 1, -0.2, 0.2, -1.1, -0.3, -0.1];

export const census: MakeTable = (draw) => {
  const [school, job] = [draw.pick(SCHOOLS, [32, 22, 17, 6, 5, 4, 2, 2, 2]), draw.pick(JOBS)];
  const married = draw.chance(0.47);
  const sex = draw.chance(0.67) ? "Male" : "Female";
  const age = Math.round(bounded(draw.normal(38.6, 13), 17, 90));
  const hours = Math.round(bounded(draw.normal(40, 11), 1, 99));
  const gain = draw.chance(0.08) ? draw.whole(300, 20000) : 0;
  const x =
    -3.4 +
    0.38 * (YEARS[SCHOOLS.indexOf(school)] - 10) +
    WORTH[JOBS.indexOf(job)] +
    2.2 * Number(married) +
    0.03 * (hours - 40) -
    0.0022 * (age - 50) ** 2 +
    0.0004 * gain +
    0.25 * Number(sex === "Male");
  const unknown = draw.chance(0.06);
  return {
    age,
    workclass: unknown
      ? "?"
      : draw.pick(["Private", "Self-emp-not-inc", "Local-gov", "State-gov", "Federal-gov"], [75, 8, 7, 5, 5]),
    fnlwgt: draw.whole(20000, 400000),
    education: school,
    "education-num": YEARS[SCHOOLS.indexOf(school)],
    "marital-status": married
      ? "Married-civ-spouse"
      : draw.pick(["Never-married", "Divorced", "Widowed"], [60, 30, 10]),
    occupation: unknown ? "?" : job,
    sex,
    "capital-gain": gain,
    "hours-per-week": hours,
    "native-country": draw.chance(0.02)
      ? "?"
      : draw.pick(["United-States", "Mexico", "Philippines", "Germany", "India"], [90, 4, 2, 2, 2]),
    income: draw.chance(logistic(1.2 * x)) ? ">50K" : "<=50K",
  };
};

export const insurance: MakeTable = (draw) => {
  const [age, smoker] = [draw.whole(18, 64), draw.chance(0.2)];
  const bmi = bounded(draw.normal(30.6, 6), 16, 53);
  const children = draw.pick([0, 1, 2, 3, 4, 5], [43, 24, 18, 12, 2, 1]);
  const region = draw.pick(["southeast", "southwest", "northeast", "northwest"]);
  const charges =
    1100 +
    3.3 * age ** 2 +
    480 * children +
    Number(smoker) * (14000 + (bmi > 30 ? 19000 : 250 * (bmi - 20))) +
    (region === "northeast" ? 600 : 0) +
    Math.exp(draw.normal(7, 0.9));
  return {
    age,
    sex: draw.pick(["female", "male"]),
    bmi: bmi.toFixed(3),
    children,
    smoker: smoker ? "yes" : "no",
    region,
    charges: charges.toFixed(5),
  };
};

const PRAISE = [
  "great service",
  "very friendly staff",
  "fast delivery",
  "would buy again",
  "exactly as described",
];
const BLAME = ["arrived late", "rude on the phone", "broke after a week", "too expensive", "never again"];

export const survey: MakeTable = (draw) => {
  const mood = draw.normal();
  const rating = (shift: number) =>
    bounded(Math.round(3.2 + 0.9 * (mood + draw.normal(0, 0.6)) + shift), 1, 5);
  const words = Array.from({ length: draw.whole(1, 3) }, () =>
    draw.chance(logistic(1.5 * mood)) ? draw.pick(PRAISE) : draw.pick(BLAME),
  );
  return {
    Submitted: `${draw.whole(1, 12)}/${draw.whole(1, 28)}/2024`,
    "How old are you?": draw.pick(["18-24", "25-34", "35-44", "45-54", "55+"]),
    City: draw.pick(["Madrid", "Sevilla", "Bilbao", "Málaga", "A Coruña", "Logroño"]),
    "Price (1-5)": draw.chance(0.05) ? "N/A" : rating(-0.5),
    "Quality (1-5)": draw.chance(0.03) ? "" : rating(0.2),
    "Support (1-5)": draw.chance(0.08) ? "no answer" : rating(0),
    "Visits a month": draw.pick(["none", "1", "2-3", "4 or more"], [1, 3, 3, 2]),
    "Anything else?": draw.chance(0.3) ? "" : words.join(", "),
    "Would recommend": draw.chance(logistic(2.2 * mood)) ? "yes" : "no",
  };
};

/** The same for a clerk's eye: what a bank keeps of payments, one in a hundred a fraud. */
export const payments: MakeTable = (draw) => {
  const fraud = draw.chance(0.01);
  const amount = Math.exp(draw.normal(fraud ? 4.4 : 3.3, fraud ? 1.5 : 1.2));
  const hour =
    fraud && draw.chance(0.5) ? draw.whole(0, 5) : Math.round(bounded(draw.normal(14, 4.5), 0, 23));
  const signals = Array.from({ length: 8 }, (_, j) =>
    draw.normal(fraud ? [-1.1, 0.9, -1.2, 1, -0.4, -0.6, 0.2, 0][j] : 0, fraud && j < 4 ? 1.6 : 1),
  );
  return {
    TransactionID: (row: number) => 2987000 + 3 * row,
    Amount: dollars(amount, 2),
    Hour: hour,
    Country: draw.pick(
      ["ES", "FR", "US", "RO", "CN", "GB"],
      fraud ? [3, 2, 3, 3, 2, 1] : [60, 12, 10, 3, 2, 13],
    ),
    CardPresent: draw.chance(fraud ? 0.1 : 0.6) ? "TRUE" : "FALSE",
    ...Object.fromEntries(signals.map((signal, j) => [`V${j + 1}`, signal.toFixed(6)])),
    Class: Number(fraud),
  };
};
