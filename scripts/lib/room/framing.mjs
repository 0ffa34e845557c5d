// What the broker's own parser would take without a limit is looked at first: sizes and numbers of MQTT packets.

/** Payload, topic, and what stands around them; a login with a last will needs no more. */
const LARGEST_PACKET = 8192;
const PUBLISH = 3;
const PUBREL = 6;

/**
 * Follows the packets in a stream of pieces of any size.
 * @param {() => boolean} passes asked once for each packet
 * @returns {(piece: Uint8Array) => 'size' | 'rate' | 'packet' | undefined} why the connection must end, if it must
 */
export function inspector(passes) {
  let body = 0;
  /** Bytes of the length read so far; -1 before the first byte of a packet. */
  let digits = -1;
  let length = 0;
  return (piece) => {
    if (piece.length === 0 && !passes()) return 'rate';
    for (let at = 0; at < piece.length;) {
      if (body > 0) {
        const skipped = Math.min(body, piece.length - at);
        body -= skipped;
        at += skipped;
        continue;
      }
      const byte = piece[at] ?? 0;
      at += 1;
      if (digits < 0) {
        if (!passes()) return 'rate';
        const kind = byte >> 4;
        // QoS 2 is not in the profile, and neither are the packets that it needs.
        if ((kind === PUBLISH && (byte & 0x06) > 0x02) || kind === PUBREL || kind === 0 || kind === 15) return 'packet';
        digits = 0;
        length = 0;
        continue;
      }
      length += (byte & 0x7f) * 128 ** digits;
      digits += 1;
      if (length > LARGEST_PACKET) return 'size';
      if (byte >= 0x80) {
        if (digits === 4) return 'packet';
        continue;
      }
      body = length;
      digits = -1;
    }
    return undefined;
  };
}
