/** A label centred over a place, in pixels. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

export interface Placed {
  /** 0 is the lowest lane. */
  readonly lane: number;
  /** The label's left edge. */
  readonly left: number;
}

/**
 * Labels set above one another where they would meet: each in the lowest lane that has room, within `low` and `high`.
 * `labels` come from left to right.
 */
export function lanesFor(labels: readonly Label[], low: number, high: number): readonly Placed[] {
  const ends: number[] = [];
  return labels.map(({ at, width }) => {
    const left = Math.max(low, Math.min(at - width / 2, high - width));
    const free = ends.findIndex((end) => end <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = left + width;
    return { lane, left };
  });
}
