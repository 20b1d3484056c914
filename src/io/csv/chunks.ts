import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { failure } from "../messages.js";
import type { Table } from "../table/table.js";
import { readBlock, type Start } from "./block.js";
import { PieceDecoder } from "./decoder.js";
import { encodingOf, hasMark, refuseZip } from "./encoding.js";
import { type Layout, layoutOf } from "./layout.js";
import type { CsvPlan } from "./options.js";
import { LONGEST_RECORD } from "./scan.js";
import { LineSkipper } from "./skip.js";

/** Takes a file piece by piece, and gives tables of `chunkSize` rows as soon as there are as many. */
export class ChunkReader {
  private readonly plan: CsvPlan;
  private pieces: Uint8Array[] = [];
  private bytes = 0;
  private lineBreaks = 0;
  /** Line breaks that are to come before it is worth while to look again. */
  private wanted: number;
  /** Or bytes: without line breaks there may be a quote that was never closed. */
  private wantedBytes = 2 * LONGEST_RECORD;
  private decoder: PieceDecoder | undefined;
  private readonly skipper: LineSkipper | undefined;
  private isOpen = false;
  private layout: Layout | undefined;
  private start: Start = { from: 0, line: 1, kinds: [] };
  private rowsLeft: number;
  private rowsGiven = 0;

  constructor(plan: CsvPlan) {
    this.plan = plan;
    if (plan.skip) this.skipper = new LineSkipper(plan.skip, plan.delimiter);
    this.rowsLeft = plan.nrows;
    this.wanted = Math.min(plan.chunkSize, plan.nrows) + 2;
  }

  /** Whether all rows that were asked for have been given. */
  get isDone(): boolean {
    return this.rowsLeft === 0;
  }

  feed(piece: Uint8Array): Table[] {
    if (!(piece instanceof Uint8Array)) {
      throw wrong("streamCsv", say("each piece", "cada trozo"), verbatim("Uint8Array"), piece);
    }
    if (this.isOpen) this.addText(this.decoder ? encode(this.decoder.decode(piece, false)) : piece);
    else {
      this.add(piece);
      if (this.bytes >= 4) this.open();
    }
    return this.lineBreaks >= this.wanted || this.bytes >= this.wantedBytes ? this.drain(false) : [];
  }

  end(): Table[] {
    if (!this.isOpen) this.open();
    if (this.decoder) this.addText(encode(this.decoder.decode(new Uint8Array(0), true)));
    return this.drain(true);
  }

  /** Adds UTF-8, lines to be skipped blank. */
  private addText(piece: Uint8Array): void {
    this.add(this.skipper ? this.skipper.feed(piece) : piece);
  }

  private add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.pieces.push(piece);
    this.bytes += piece.length;
    this.lineBreaks += lineBreaks(piece);
  }

  /** The encoding, by the first bytes. */
  private open(): void {
    this.isOpen = true;
    const bytes = this.joined();
    const { file, encoding: told } = this.plan;
    refuseZip(bytes, file);
    const encoding = encodingOf(bytes, told);
    let rest = bytes;
    if (encoding !== "utf-8") {
      this.decoder = new PieceDecoder(encoding, file);
      rest = encode(this.decoder.decode(bytes, false));
    } else if (hasMark(bytes)) rest = bytes.subarray(3);
    this.replace(this.skipper ? this.skipper.feed(rest) : rest);
  }

  private joined(): Uint8Array {
    if (this.pieces.length === 1) return this.pieces[0];
    const all = new Uint8Array(this.bytes);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  private replace(rest: Uint8Array): void {
    this.pieces = [];
    this.bytes = 0;
    this.lineBreaks = 0;
    this.add(rest);
  }

  private drain(final: boolean): Table[] {
    const bytes = this.joined();
    const { plan } = this;
    const tables: Table[] = [];
    if (!this.layout) {
      this.layout = layoutOf(bytes, plan, final);
      if (this.layout) this.start = this.layout;
    }
    while (this.layout && this.rowsLeft > 0) {
      const rows = Math.min(plan.chunkSize, this.rowsLeft);
      const block = readBlock(bytes, this.start, this.layout, plan, rows, final);
      if (!block) break;
      const { table, next, line, kinds } = block;
      this.start = { from: next, line, kinds };
      if (table.numRows === 0) break;
      this.rowsGiven += table.numRows;
      this.rowsLeft -= table.numRows;
      tables.push(table);
    }
    if (final && this.layout && this.rowsGiven === 0 && this.rowsLeft > 0)
      throw failure("E-FILE-023", { file: plan.file, columns: this.layout.names.length });
    if (this.start.from > 0) this.replace(bytes.slice(this.start.from));
    else this.pieces = [bytes];
    this.start = { ...this.start, from: 0 };
    // breaks in quotes end no row: where there are many, more bytes must come each time
    const target = Math.min(plan.chunkSize, this.rowsLeft) + 2;
    this.wanted = tables.length > 0 ? target : Math.max(target, Math.ceil(this.lineBreaks * 1.5));
    this.wantedBytes = Math.max(2 * LONGEST_RECORD, Math.ceil(this.bytes * 1.5));
    return tables;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** LF or CR, whichever there are more of. */
function lineBreaks(bytes: Uint8Array): number {
  let [feeds, returns] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 10) feeds++;
    else if (bytes[i] === 13) returns++;
  }
  return Math.max(feeds, returns);
}
