import { Writable } from "node:stream";

/** A stream that keeps what is written. */
export class Texts extends Writable {
  text = "";
  constructor() {
    super({ decodeStrings: false, defaultEncoding: "utf8" });
  }
  override _write(piece: string | Buffer, _: unknown, done: () => void): void {
    this.text += piece.toString();
    done();
  }
}
