/**
 * How faces are inked. Every box of the scene is three quads, turned in the vertex shader towards the eye: a convex box
 * never shows more. What a box is comes from a line of a texture and not from instances, for each of which a software
 * renderer would begin anew. Edges and cells are drawn in the fragment shader, one pixel thin at any
 * distance; what gets smaller than a few pixels fades into its mean, so that a million squares neither flicker nor cost.
 */

/** What a box looks like. The numbers are the shader's. */
export const look = { plain: 0, hall: 1, row: 2, tray: 3, die: 4, memory: 5, bank: 6, plan: 7, cooler: 8, fins: 9, floor: 10, pack: 11, mark: 12 } as const;
export type Look = (typeof look)[keyof typeof look];

/** Texels in a row of the state texture. */
export const stateWidth = 1024;

export const boxVertex = /* glsl */ `
uniform highp sampler2D uBoxes;
uniform vec3 uEye;
flat out int vLook;
flat out int vFace;
flat out vec2 vSize;
flat out vec4 vCells;
flat out vec4 vSpan;
flat out float vHatch;
out vec2 vAt;
uniform float uHatch;
void main() {
  int box = gl_VertexID / 12;
  int face = (gl_VertexID / 4) % 3;
  int turn = gl_VertexID & 3;
  vec2 corner = vec2(turn == 1 || turn == 2 ? 1.0 : 0.0, turn >= 2 ? 1.0 : 0.0);
  vec4 place = texelFetch(uBoxes, ivec2(0, box), 0);
  vec4 extent = texelFetch(uBoxes, ivec2(1, box), 0);
  vec3 size = extent.xyz;
  vec3 centre = place.xyz + vec3(0.0, 0.5 * size.y, 0.0);
  vec3 side = vec3(uEye.x < centre.x ? -0.5 : 0.5, uEye.y < centre.y ? 0.0 : 1.0, uEye.z < centre.z ? -0.5 : 0.5);
  vec3 at;
  if (face == 0) {
    at = vec3(side.x, corner.y, corner.x - 0.5);
    vSize = size.zy;
  } else if (face == 1) {
    at = vec3(corner.x - 0.5, side.y, corner.y - 0.5);
    vSize = size.xz;
  } else {
    at = vec3(corner.x - 0.5, corner.y, side.z);
    vSize = size.xy;
  }
  vAt = corner * vSize;
  vFace = face;
  vLook = int(extent.w);
  vCells = texelFetch(uBoxes, ivec2(2, box), 0);
  vSpan = texelFetch(uBoxes, ivec2(3, box), 0);
  // Hatching is as dense on paper from anywhere: its spacing doubles with the distance.
  vHatch = exp2(floor(log2(uHatch * distance(uEye, centre))));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(place.xyz + at * size, 1.0);
}`;

const boxHead = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
flat in int vLook;
flat in int vFace;
flat in vec2 vSize;
flat in vec4 vCells;
flat in vec4 vSpan;
flat in float vHatch;
in vec2 vAt;
uniform vec3 uGround, uGround2, uInk, uHair, uGreen, uGreenFill;
uniform float uLine, uTop, uIdle;
uniform ivec2 uChosen;
uniform vec4 uHallX, uHallZ, uHallCells;
uniform sampler2D uStates;
out vec4 colour;

/** Ink where a coordinate counted in cells crosses a whole number; gone where cells are only a few pixels. each: cells in a pixel. */
float rule(float x, float each, float width) {
  float away = abs(fract(x - 0.5) - 0.5);
  return clamp(width + 0.5 - away / each, 0.0, 1.0) * clamp((0.333 - each) * 4.5, 0.0, 1.0);
}
vec2 rule2(vec2 x, vec2 each, float width) {
  vec2 away = abs(fract(x - 0.5) - 0.5);
  return clamp(width + 0.5 - away / each, 0.0, 1.0) * clamp((0.333 - each) * 4.5, 0.0, 1.0);
}
vec3 paperOf() {
  return vFace == 1 ? uGround : mix(uGround, uGround2, vFace == 2 ? 0.5 : 1.0);
}
/** The border of the face in ink; what is thin and far off is all border and becomes a faint line. */
vec4 bordered(vec3 fill, vec3 ink, vec2 pixel, float faint) {
  float edge = vSpan.z > 0.5 ? 2.6 * uLine : uLine;
  vec2 off = min(vAt, vSize - vAt) / pixel;
  vec2 size = vSize / pixel;
  float thin = min(size.x, size.y);
  float border = clamp(edge + 0.5 - min(off.x, off.y), 0.0, 1.0) * clamp((thin - 1.0) * 0.2, 0.0, 1.0);
  border = max(border, faint * clamp(1.4 - 0.45 * thin, 0.0, 1.0));
  return vec4(mix(fill, ink, border), 1.0);
}`;

/** Plain boxes: paper, hatched on the shaded side, floors tiled. */
const plainFragment = /* glsl */ `${boxHead}
uniform vec3 uPerson, uPath;
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  bool floored = vLook == ${look.floor};
  bool hatched = vFace == 0 && vLook == ${look.plain};
  float wide = vSize.x / max(1.0, vCells.x);
  // One pair of rulings serves all: tiles of a raised floor, hatching, the racks of a plan, fins.
  vec2 x = floored ? vAt / 0.6 : hatched ? vec2((vAt.x + vAt.y) / vHatch, 0.0) : vLook == ${look.plan} ? vec2(vAt.x / wide, 0.0) : vLook == ${look.fins} && vFace != 1 ? vec2(vAt.x / vCells.y, 0.0) : vec2(0.25);
  vec2 each = floored ? pixel / 0.6 : hatched ? vec2((pixel.x + pixel.y) * 0.72 / vHatch, 1.0) : vLook == ${look.plan} ? vec2(pixel.x / wide, 1.0) : vec2(pixel.x / max(0.001, vCells.y), 1.0);
  vec2 lines = rule2(x, each, 0.62 * uLine);
  bool soft = floored || vLook == ${look.plan};
  vec3 fill = soft ? uGround2 : paperOf();
  if (vLook == ${look.pack}) fill = mix(uGround, uGreenFill, 0.55);
  // What a layer lays over the site is flat: its border is its fill.
  bool marked = vLook == ${look.mark};
  if (marked) fill = mix(paperOf(), vCells.x < 0.5 ? uGreen : vCells.x < 1.5 ? uPath : vCells.x < 2.5 ? uPerson : uInk, vCells.y);
  else fill = mix(fill, soft ? uHair : uInk, 0.7 * max(lines.x, floored && vFace != 1 ? 0.0 : lines.y));
  colour = bordered(fill, marked ? fill : vLook == ${look.plan} ? uHair : uInk, pixel, 0.6);
}`;

/** Boxes on whose faces there is one square per GPU. What differs is gathered first, so that the squares are drawn in one place. */
const cellFragment = /* glsl */ `${boxHead}
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  vec3 paper = paperOf();
  vec2 at = vAt;
  vec2 field = vSize;
  vec2 inset = vec2(0.0);
  float count = vCells.x;
  float each = vCells.y;
  float code = vFace == 1 ? vCells.w : vCells.z;
  float first = vSpan.x;
  float gpus = vSpan.y;
  float strength = 1.0;
  vec3 around = paper;
  float rowLine = 0.0;
  bool inside = true;
  if (vLook == ${look.hall}) {
    // Columns of rows, rows in pairs with a cold and a hot aisle between them.
    float column = clamp(floor((vAt.x - uHallX.x) / uHallX.y), 0.0, uHallX.z - 1.0);
    float z = vAt.y - uHallZ.x;
    float pair = floor(z / uHallZ.y);
    float inPair = z - pair * uHallZ.y;
    float second = step(uHallZ.z, inPair);
    float rank = 2.0 * pair + second;
    at = vec2(vAt.x - uHallX.x - column * uHallX.y, inPair - second * uHallZ.z);
    field = vec2(uHallX.w, uHallZ.w);
    each = uHallCells.y;
    float skipped = ceil((column * uHallCells.z + rank) * uHallCells.x - 1e-3);
    first += skipped;
    gpus -= skipped;
    around = vFace == 1 ? uGround2 : paper;
    inside = vFace == 1 && at.x >= 0.0 && at.x < field.x && at.y >= 0.0 && at.y < field.y && rank >= 0.0 && rank < uHallCells.z && gpus > 0.0;
    paper = inside ? uGround : around;
    inset = vec2(0.04);
    strength = vFace == 1 ? 1.0 : 0.0;
    vec2 off = min(at, field - at) / pixel;
    rowLine = inside ? clamp(uLine + 0.5 - min(off.x, off.y), 0.0, 1.0) * clamp((field.y / pixel.y - 5.0) * 0.11, 0.0, 1.0) : 0.0;
  } else if (vLook == ${look.row}) {
    inset = vFace == 1 ? vec2(0.04) : vec2(0.05, 0.1);
    strength = vFace == 0 ? 0.0 : vFace == 1 ? uTop : 1.0 - uTop;
    around = paper;
  } else {
    strength = vFace == 2 ? 1.0 : 0.0;
    each = gpus;
  }
  float wide = field.x / count;
  float rack = clamp(floor(at.x / wide), 0.0, count - 1.0);
  vec2 grid = vec2(mod(code, 256.0), floor(code / 256.0));
  vec2 room = vec2(wide, field.y) - 2.0 * inset;
  vec2 local = vec2(at.x - rack * wide, at.y) - inset;
  vec2 cell = room / grid;
  vec2 which = floor(local / cell);
  float index = which.y * grid.x + which.x;
  float skip = ceil(rack * each - 1e-3);
  float here = min(ceil((rack + 1.0) * each - 1e-3), gpus) - skip;
  bool own = inside && index < here && which.x >= 0.0 && which.y >= 0.0 && which.x < grid.x && which.y < grid.y;
  float side = 0.37 * min(cell.x, cell.y);
  vec2 cover = clamp(0.5 + (side - abs(local - (which + 0.5) * cell)) / pixel, 0.0, 1.0);
  int gpu = own ? int(first + skip + index) : 0;
  int state = int(texelFetch(uStates, ivec2(gpu & ${stateWidth - 1}, gpu >> ${Math.log2(stateWidth)}), 0).r * 255.0 + 0.5);
  vec3 lit = state == 0 || (gpu >= uChosen.x && gpu < uChosen.y) ? uGreen : state == 1 ? uGreenFill : uInk;
  vec3 square = mix(paper, lit, own ? cover.x * cover.y : 0.0);
  // Too small to be told apart: their mean, first that of the squares in a row, then that of rows and aisles in a hall.
  float seen = clamp((min(cell.x / pixel.x, cell.y / pixel.y) - 1.6) * 0.5, 0.0, 1.0);
  vec3 blend = mix(uGreen, uGreenFill, uIdle);
  vec3 fill = mix(inside ? mix(paper, blend, 0.8) : around, square, seen);
  fill = mix(fill, uInk, rowLine);
  if (vLook == ${look.hall} && vFace == 1) fill = mix(mix(uGround2, blend, 0.4), fill, clamp((field.y / pixel.y - 1.5) * 0.4, 0.0, 1.0));
  fill = mix(vLook == ${look.hall} ? around : paper, fill, strength);
  bool hatched = vFace == 0 && vLook != ${look.hall};
  vec2 x = hatched ? vec2((vAt.x + vAt.y) / vHatch, 0.25) : vec2(at.x / wide, 0.25);
  vec2 size = hatched ? vec2((pixel.x + pixel.y) * 0.72 / vHatch, 1.0) : vec2(vLook == ${look.row} ? pixel.x / wide : 1.0, 1.0);
  fill = mix(fill, uInk, 0.75 * rule(x.x, size.x, (hatched ? 0.62 : 0.8) * uLine));
  colour = bordered(fill, uInk, pixel, 0.0);
}`;

/** Boxes with drawings of their own: dies, memory stacks, fans, banks of units seen from afar. */
const detailFragment = /* glsl */ `${boxHead}
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  vec3 fill = paperOf();
  if (vLook == ${look.die}) {
    int gpu = int(vSpan.x);
    int state = int(texelFetch(uStates, ivec2(gpu & ${stateWidth - 1}, gpu >> ${Math.log2(stateWidth)}), 0).r * 255.0 + 0.5);
    fill = state == 1 && !(gpu >= uChosen.x && gpu < uChosen.y) ? uGreenFill : state == 2 ? uInk : uGreen;
    vec2 share = vAt / vSize;
    vec2 size = pixel / vSize;
    vec2 thin = rule2(share * vCells.xy, size * vCells.xy, 0.6 * uLine) * 0.55;
    vec2 thick = rule2(share * vec2(2.0, 4.0), size * vec2(2.0, 4.0), 1.6 * uLine);
    if (vFace == 1) fill = mix(fill, uGround, max(max(thin.x, thin.y), max(thick.x, thick.y)));
  } else if (vLook == ${look.memory}) {
    if (vFace != 1) fill = mix(uGround2, uInk, 0.8 * rule(vAt.y / vSize.y * vCells.x, pixel.y / vSize.y * vCells.x, 0.6 * uLine));
  } else if (vLook == ${look.bank}) {
    vec2 along = vFace == 0 ? vec2(1.0) : vec2(vCells.x, 1.0);
    vec2 gap = vFace == 0 ? vec2(0.0) : vec2(vCells.z, 0.0);
    vec2 x = vAt / vSize * along;
    vec2 each = pixel / vSize * along;
    vec2 off = (abs(fract(x) - 0.5) - 0.5 * (1.0 - gap)) / each;
    fill = mix(fill, uInk, clamp(0.7 * uLine + 0.5 - abs(max(off.x, off.y)), 0.0, 1.0) * clamp((0.333 - max(each.x, each.y)) * 4.5, 0.0, 1.0));
  } else if (vFace == 1) {
    // Fans, as circles with blades.
    float across = min(vSize.x, vSize.y);
    vec2 cell = vSize / max(vec2(1.0), floor(vSize / across + 0.5));
    vec2 local = (fract(vAt / cell) - 0.5) * cell;
    float r = 0.4 * min(cell.x, cell.y);
    float far = length(local);
    float one = max(pixel.x, pixel.y);
    // Three lines through the middle, 60° apart.
    float spoke = min(abs(local.y), min(abs(0.866 * local.x + 0.5 * local.y), abs(0.866 * local.x - 0.5 * local.y)));
    float ring = clamp(uLine + 0.5 - abs(far - r) / one, 0.0, 1.0);
    float blade = far < r ? 0.7 * clamp(0.6 * uLine + 0.5 - spoke / one, 0.0, 1.0) : 0.0;
    fill = mix(fill, uInk, max(ring, blade) * clamp((min(cell.x, cell.y) / one - 8.0) * 0.08, 0.0, 1.0));
  } else {
    fill = mix(fill, uInk, 0.55 * rule(vAt.y / 0.35, pixel.y / 0.35, 0.7 * uLine));
  }
  colour = bordered(fill, uInk, pixel, vLook == ${look.bank} ? 0.0 : 0.6);
}`;

/** Software renderers compute every branch of a shader for every pixel: what looks different has a shader of its own. */
export const boxFragments = [cellFragment, plainFragment, detailFragment] as const;

const cellLooks: ReadonlySet<number> = new Set([look.hall, look.row, look.tray]);
const plainLooks: ReadonlySet<number> = new Set([look.plain, look.floor, look.plan, look.fins, look.pack, look.mark]);

/** Which of `boxFragments` draws a look. */
export const fragmentOf = (as: Look): 0 | 1 | 2 => (cellLooks.has(as) ? 0 : plainLooks.has(as) ? 1 : 2);

export const groundVertex = /* glsl */ `
uniform float uReach;
out vec2 vAt;
void main() {
  vAt = position.xz * uReach;
  // A hand's breadth below everything that lies on it.
  gl_Position = projectionMatrix * modelViewMatrix * vec4(vAt.x, -0.02, vAt.y, 1.0);
}`;

export const groundFragment = /* glsl */ `
precision highp float;
in vec2 vAt;
uniform vec2 uOrigin;
uniform vec3 uGround, uHair;
uniform float uLine;
/** Metres between two lines, and how much of these finer ones is seen. */
uniform vec2 uGrid;
out vec4 colour;
float rules(vec2 at, float each) {
  vec2 x = at / each;
  vec2 pixel = max(fwidth(vAt) / each, vec2(1e-6));
  vec2 line = clamp(uLine * 0.6 + 0.5 - abs(fract(x - 0.5) - 0.5) / pixel, 0.0, 1.0) * clamp((0.07 - pixel) * 18.0, 0.0, 1.0);
  return max(line.x, line.y);
}
void main() {
  vec2 at = vAt + uOrigin;
  colour = vec4(mix(uGround, uHair, 0.55 * max(rules(at, uGrid.x) * uGrid.y, rules(at, 10.0 * uGrid.x))), 1.0);
}`;

export const figureVertex = /* glsl */ `
in vec3 stand;
uniform vec3 uRight;
uniform vec3 uOffset;
out vec2 vAt;
void main() {
  int turn = gl_VertexID & 3;
  vAt = vec2(turn == 1 || turn == 2 ? 0.45 : -0.45, turn >= 2 ? 1.75 : 0.0);
  vec3 at = stand - uOffset + uRight * vAt.x + vec3(0.0, vAt.y, 0.0);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 1.0);
}`;

/** A standing figure, 1.72 m tall: head, trunk, arms, legs. */
export const figureFragment = /* glsl */ `
precision highp float;
in vec2 vAt;
uniform vec3 uPerson, uGround;
out vec4 colour;
float limb(vec2 p, vec2 a, vec2 b, float r) {
  vec2 pa = p - a, ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0)) - r;
}
void main() {
  vec2 p = vec2(abs(vAt.x), vAt.y);
  float body = min(length(p - vec2(0.0, 1.6)) - 0.115, limb(p, vec2(0.0, 0.98), vec2(0.05, 1.31), 0.14));
  body = min(body, limb(p, vec2(0.1, 0.08), vec2(0.085, 0.9), 0.075));
  body = min(body, limb(p, vec2(0.27, 0.8), vec2(0.21, 1.35), 0.05));
  float pixel = fwidth(vAt.y);
  float cover = clamp(0.5 - body / pixel, 0.0, 1.0);
  float halo = clamp(0.5 - (body - 0.02 - pixel) / pixel, 0.0, 1.0);
  if (halo <= 0.0) discard;
  colour = vec4(mix(uGround, uPerson, cover), halo);
}`;
