import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { groupsOf, type Scheduled } from "./base.js";

/** A value for all groups, or one of each. */
export type PerGroup = number | readonly number[];

/** A group with what schedulers of a cycle note in it. */
type CycledGroup = {
  lr: number;
  initialLr?: number;
  maxLr?: number;
  minLr?: number;
  momentum?: number;
  betas?: readonly number[];
  maxMomentum?: number;
  baseMomentum?: number;
};

export const cycled = (optimizer: Scheduled): CycledGroup[] => groupsOf(optimizer) as CycledGroup[];

/** Whether it is β₁ that cycles, or the momentum. */
export function cyclesBeta(where: string, optimizer: Scheduled): boolean {
  if ("betas" in optimizer.defaults) return true;
  if ("momentum" in optimizer.defaults) return false;
  const { name } = optimizer.constructor;
  const expected = say(
    `false with ${name}, which has neither momentum nor betas`,
    `false con ${name}, que no tiene ni momentum ni betas`,
  );
  throw wrong(where, "cycleMomentum", expected, true);
}

export function setMomentum(group: CycledGroup, momentum: number, isBeta: boolean): void {
  if (isBeta) group.betas = [momentum, ...(group.betas as readonly number[]).slice(1)];
  else group.momentum = momentum;
}

/** Every group begins with its greatest momentum. */
export function beginMomentum(
  optimizer: Scheduled,
  isBeta: boolean,
  most: readonly number[],
  least: readonly number[],
): void {
  cycled(optimizer).forEach((group, i) => {
    setMomentum(group, most[i], isBeta);
    group.maxMomentum = most[i];
    group.baseMomentum = least[i];
  });
}
