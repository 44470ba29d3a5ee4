/**
 * The smallest whole number above `low` for which `holds` is true, by bisection. It must be false at `low`, true at
 * `high`, and turn once between them; where it turns more often, one of the turns is found.
 */
export function firstWhere(low: number, high: number, holds: (n: number) => boolean): number {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
