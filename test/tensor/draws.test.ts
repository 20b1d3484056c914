import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as torch from "../../src/index.js";

/** Draws into tensors that do not lie row by row: by memory, as PyTorch's (tools/reference/tensor/draws.py). */
interface Case {
  readonly shape: number[];
  readonly order: number[];
  readonly step: number;
  readonly strides: number[];
  readonly draws: Record<string, number[]>;
}

const { cases } = JSON.parse(
  readFileSync(new URL("../fixtures/tensor/draws.json", import.meta.url), "utf8"),
) as { cases: Case[] };

const laid = ({ shape, order, step }: Case) =>
  torch
    .zeros(shape)
    .at("...", `::${step}`)
    .permute(...order);

const DRAWS: Record<string, (x: torch.Tensor) => torch.Tensor> = {
  uniform_: (x) => x.uniform_(),
  normal_: (x) => x.normal_(),
  bernoulli_: (x) => x.bernoulli_(0.5),
  dropout: (x) => torch.nn.functional.dropout(x.fill_(1), 0.5),
  randLike: (x) => torch.randLike(x),
  randnLike: (x) => torch.randnLike(x),
};

describe.each(cases.map((c) => [`[${c.shape}] in the order [${c.order}], step ${c.step}`, c] as const))(
  "%s",
  (_, c) => {
    test.each(Object.keys(c.draws))("%s", (name) => {
      torch.manualSeed(3);
      const drawn = DRAWS[name](laid(c)).reshape(-1).toArray<1>();
      expect(drawn).toEqual(c.draws[name].map(Math.fround));
    });
    // Where nothing lies, strides say nothing.
    test.runIf(!c.shape.includes(0))("a tensor like it lies as it does", () => {
      for (const like of [torch.zerosLike, torch.onesLike, torch.randLike, torch.randnLike])
        expect(like(laid(c)).stride()).toEqual(c.strides);
      expect(torch.fullLike(laid(c), 3).stride()).toEqual(c.strides);
    });
  },
);
