import * as torch from "../../dist/node/index.js";
import { readCsv } from "../../dist/node/io/index.js";
import { MinMaxScaler, StandardScaler, trainTestSplit } from "../../dist/node/sklearn/index.js";
import { values } from "../harness/values.mjs";

/** The text of the file; tabular/sklearn.py writes the same. */
function csv({ rows, columns }) {
  const numbers = values(rows * columns, 3);
  const lines = [Array.from({ length: columns }, (_, j) => `x${j}`).join(",")];
  for (let i = 0; i < rows; i++) {
    const row = Array.from(numbers.subarray(i * columns, (i + 1) * columns), (x) => x.toFixed(4));
    lines.push(row.join(","));
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function jobs(params) {
  const { rows, columns, job } = params;
  if (job === "read") {
    const bytes = csv(params);
    const read = () => readCsv(bytes);
    return [read, (table) => [table.numRows, table.column("x7")[rows - 1]]];
  }
  const x = { data: Float64Array.from(values(rows * columns, 3)), shape: [rows, columns] };
  const at = ({ data }) => [data[columns], data[data.length - 1]];
  if (job === "standard") return [() => new StandardScaler().fitTransform(x), at];
  if (job === "minmax") return [() => new MinMaxScaler().fitTransform(x), at];
  const table = torch.tensor(x.data).view(rows, columns);
  const y = torch.tensor(
    Array.from({ length: rows }, (_, i) => i % 3),
    { dtype: "int64" },
  );
  const options = { testSize: 0.2, randomState: 42, stratify: y };
  const split = () => trainTestSplit(table, y, options);
  return [split, ([train, test]) => [train.shape[0], train.at(0, 0).item(), test.at(0, 0).item()]];
}

export function make(params) {
  const [run, check] = jobs(params);
  let kept;
  return {
    iterate() {
      kept = run();
    },
    finish: () => kept,
    check: () => check(run()),
  };
}
