import type { Formattable } from "../text/format.js";
import { strftime } from "../text/strftime.js";

/** When the work will be done, as the field `{eta}` of a template: `{eta:%H:%M}`. */
export class PointInTime implements Formattable {
  /** What a bar says while nothing can be predicted. */
  static readonly epoch: Formattable = {
    format: (spec) => (spec ? strftime(new Date(1970, 0, 1), spec) : "1970-01-01 00:00:00+00:00"),
  };
  private readonly date: Date;

  constructor(date: Date) {
    this.date = date;
  }

  static after(seconds: number): PointInTime {
    const when = new Date(Date.now() + seconds * 1000);
    return new PointInTime(Number.isNaN(when.getTime()) ? new Date(9999, 11, 31, 23, 59, 59) : when);
  }

  format(spec: string): string {
    return strftime(this.date, spec || "%Y-%m-%d %H:%M:%S.%f");
  }
}
