import { checkChoice, checkInteger, checkNumber, checkOptions, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";

/** How tensors are printed: `torch.setPrintOptions`. */
export interface PrintOptions {
  /** Digits after the point, from 0 to 75. Default 4. */
  precision?: number;
  /** A tensor of more elements than this is summarised by its edges. Default 1000. */
  threshold?: number;
  /** How many elements a summary shows at the beginning and at the end of each dimension. Default 3. */
  edgeitems?: number;
  /** Characters in a line, after which vectors continue on the next. Default 80. */
  linewidth?: number;
  /** Sets the options above to "default", to "short" (2 digits, 2 edge items) or to "full" (nothing is summarised). */
  profile?: "default" | "short" | "full";
  /** Scientific notation: always, never, or (null) where PyTorch chooses it. Every call sets it; default null. */
  sciMode?: boolean | null;
}

type Settings = Required<Omit<PrintOptions, "profile">>;

const DEFAULT: Settings = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null };

const PROFILES: { readonly [P in NonNullable<PrintOptions["profile"]>]: Settings } = {
  default: DEFAULT,
  short: { ...DEFAULT, precision: 2, edgeitems: 2 },
  full: { ...DEFAULT, threshold: Infinity },
};

/** The most digits that can be rounded rightly: `toFixed` and `toExponential` write 100, of which 24 decide a tie. */
const MAX_PRECISION = 75;

let settings: Settings = DEFAULT;

/**
 * The options in force.
 *
 * @example
 * torch.getPrintOptions().precision // 4
 */
export function getPrintOptions(): Readonly<Settings> {
  return settings;
}

/**
 * Changes how tensors are printed, as `torch.set_printoptions`: what is not given stays as it is, but for `sciMode`,
 * which goes back to null. `setPrintOptions({ profile: "default" })` undoes everything.
 * @example
 * torch.setPrintOptions({ precision: 2 });
 * torch.tensor([0.125, 1]) // tensor([0.12, 1.00])
 * torch.setPrintOptions({ profile: "default" });
 */
export function setPrintOptions(options: PrintOptions = {}): void {
  const where = "setPrintOptions";
  checkOptions(where, options, [...Object.keys(DEFAULT), "profile"]);
  const { profile, sciMode = null } = options;
  if (profile !== undefined) checkChoice(where, "profile", profile, Object.keys(PROFILES));
  const base = profile === undefined ? settings : PROFILES[profile];
  const {
    precision = base.precision,
    threshold = base.threshold,
    edgeitems = base.edgeitems,
    linewidth = base.linewidth,
  } = options;
  checkInteger(where, "precision", precision, 0, MAX_PRECISION);
  checkNumber(where, "threshold", threshold, 0);
  checkInteger(where, "edgeitems", edgeitems);
  checkInteger(where, "linewidth", linewidth);
  if (sciMode !== null && typeof sciMode !== "boolean") {
    const expected = say("true, false or null", "true, false o null");
    throw wrong(where, "sciMode", expected, sciMode);
  }
  settings = { precision, threshold, edgeitems, linewidth, sciMode };
}
