import { say } from "../../src/core/messages/language.js";
import {
  type CsvTable,
  columnIndex,
  decodeCsv,
  numericColumn,
  parseCsv,
  textColumn,
} from "../../src/io/csv.js";
import { readWhole } from "../files.js";
import { failure } from "../messages.js";

/** Step 1, collect: the rows of a CSV file as numbers, and the class of each. */
export interface Collected {
  readonly file: string;
  readonly target: string;
  /** Names of the feature columns, in the order of the file. */
  readonly features: readonly string[];
  /** One array of numbers a row. */
  readonly rows: readonly Float64Array[];
  /** The class of each row, as the file has it. */
  readonly labels: readonly string[];
  /** The line of the file on which each row begins. */
  readonly lines: readonly number[];
}

/** The longest text that JavaScript holds. */
const MOST_BYTES = 0x1fffffe8;

/** Reads a CSV file. */
export function readTable(file: string): CsvTable {
  const bytes = readWhole(file);
  if (bytes.length > MOST_BYTES) {
    const reason = say("tables beyond 512 MB are not read yet", "todavía no se leen tablas de más de 512 MB");
    throw failure("E-FILE-002", { file, reason });
  }
  const text = decodeCsv(bytes, file);
  const [header] = text.split(/[\r\n]/, 1);
  const [delimiter] = header.includes(",") ? [] : (/[;\t]/.exec(header) ?? []);
  if (delimiter !== undefined) throw failure("E-CLI-023", { file, delimiter });
  return parseCsv(text, { file });
}

/** The values of some columns, a row each. */
export function featureRows(table: CsvTable, features: readonly string[]): Float64Array[] {
  const columns = features.map((name) => numericColumn(table, name));
  return table.rows.map((_, i) => Float64Array.from(columns, (column) => column[i]));
}

/** What pandas reads as a missing value in a column of texts, and the mark of the UCI repository. */
const MISSING =
  /^(?:|#N\/A(?: N\/A)?|#NA|-?1\.#(?:IND|QNAN)|-?[Nn]a[Nn]|<NA>|N\/A|NA|NULL|None|n\/a|null|\?)$/;

/** Reads a table whose target is a class and whose other columns are numbers. */
export function collect(file: string, target: string | undefined): Collected {
  const table = readTable(file);
  if (target === undefined) throw failure("E-CLI-015", { file, columns: table.columns });
  columnIndex(table, target);
  const features = table.columns.filter((name) => name !== target);
  if (features.length === 0) throw failure("E-CLI-004", { file, target });
  const labels = textColumn(table, target).map((label) => label.trim());
  labels.forEach((label, i) => {
    if (MISSING.test(label))
      throw failure("E-FILE-029", { file, line: table.lines[i], column: target, value: label });
  });
  refuseQuantity(file, target, labels);
  return { file, target, features, rows: featureRows(table, features), labels, lines: table.lines };
}

/** A target of decimal numbers, or of numbers that mostly come once, is no class. */
function refuseQuantity(file: string, target: string, labels: readonly string[]): void {
  const different = new Set(labels);
  const numbers = [...different].map(Number);
  if (!numbers.every(Number.isFinite)) return;
  const decimal = !numbers.every(Number.isInteger);
  if (!decimal && (different.size <= 20 || different.size <= labels.length / 2)) return;
  throw failure("E-NOTIMPL-001", {
    what: decimal
      ? say(
          `${file}: '${target}' holds decimal numbers, and learning a quantity (regression)`,
          `${file}: '${target}' contiene números decimales, y aprender una cantidad (regresión)`,
        )
      : say(
          `${file}: '${target}' holds ${different.size} different numbers in ${labels.length} rows, and learning a quantity (regression)`,
          `${file}: '${target}' contiene ${different.size} números distintos en ${labels.length} filas, y aprender una cantidad (regresión)`,
        ),
    instead: say("Choose a target of classes.", "Elige un objetivo de clases."),
  });
}
