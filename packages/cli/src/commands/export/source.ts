import type { Records } from "@open-resolutions/core";
import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Problems } from "./problems.ts";
import type { Unit } from "./unit.ts";

/** A resolution that was read, and how to read it again. */
export interface ReadUnit {
  readonly unit: Unit;
  /** Records of documents that the resolution cites and that the registers lack. */
  readonly documents: readonly AuthoredDocument[];
  /** Reads the same once more, so that not all resolutions need to be in memory. */
  readonly again: () => Unit;
}

/** Where the records of an export come from. */
export interface Source {
  /** The registers, joined: own records first. */
  readonly registers: Records;
  /** The input may hold registers alone. */
  readonly holdsRegisters: boolean;
  /**
   * Reads the valid resolutions, one after the other.
   *
   * @param onMegabyte called after each megabyte of an input that is read line by line.
   */
  readonly units: (onMegabyte: () => void) => Iterable<ReadUnit>;
  /** What is invalid. It is complete when every resolution was read. */
  readonly invalid: Problems;
  /** Documents for which no records could be drafted. It is complete when every resolution was read. */
  readonly undrafted: Problems;
  /** What the input must hold, for a person whose input holds nothing of it. */
  readonly expected: string;
  /** What to do about invalid records. */
  readonly advice: string;
}
