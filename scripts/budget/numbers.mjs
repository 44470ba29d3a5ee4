/** The value in the middle; of an even count the lower of the two. */
export const median = (values) => percentile(values, 0.5);

/** The smallest value that at least the share of all are not above. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
