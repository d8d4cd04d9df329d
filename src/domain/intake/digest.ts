/** A short, repeatable name for a list of texts. It tells answers apart; it keeps no secret. */

/** Returns 64 bits as sixteen hexadecimal digits; where one text ends and the next begins counts too. */
export function digestOf(texts: readonly string[]): string {
  const whole = JSON.stringify(texts);
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole.charCodeAt(at);
    // Two lanes that differ in multiplier and in rotation: a collision of one is none of the other.
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(((high << 13) | (high >>> 19)) ^ unit, 0x85ebca6b);
  }
  return hex(scatter(high ^ whole.length)) + hex(scatter(low ^ high));
}

/** Lets every bit of the lane reach every digit: the last letters of a text would otherwise move the low bits only. */
function scatter(lane: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  const full = Math.imul(half ^ (half >>> 15), 0x846ca68b);
  return full ^ (full >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
