/**
 * How faces are inked. Every box of the scene is three quads, turned in the vertex shader towards the eye: a convex box
 * never shows more. What a box is comes from a line of a texture and not from instances, for each of which a software
 * renderer would begin anew. Such a renderer also computes every branch for every pixel: so each face is drawn by the
 * plainest program that can, and whatever is the same all over a face is reckoned at its corners. Lines are one pixel
 * thin at any distance; what gets smaller than a few pixels fades into its mean, so that a million squares neither
 * flicker nor cost.
 */

/** What a box looks like. The numbers are the shader's. */
export const look = { plain: 0, hall: 1, row: 2, tray: 3, die: 4, memory: 5, bank: 6, plan: 7, cooler: 8, fins: 9, floor: 10, pack: 11, mark: 12 } as const;
export type Look = (typeof look)[keyof typeof look];

/** Texels in a row of the state texture. */
export const stateWidth = 1024;

/** Squares on a face are told apart from so many pixels on, rows of a closed hall and units of a bank from so many. */
export const leastPixels = { cell: 1.6, row: 1.5, unit: 3 } as const;
/** Metres around the squares on the top of a rack or a row in a hall, and at the left and the foot of its front. */
export const inset = { top: 0.04, left: 0.05, foot: 0.1 } as const;

/** Where a corner is; `more` says what else its face needs. */
const vertex = (outputs: string, more: string): string => /* glsl */ `
uniform highp sampler2D uBoxes;
uniform vec3 uEye, uGround, uGround2, uInk, uHair, uGreen, uGreenFill, uPerson, uPath;
uniform float uTop, uIdle, uHatch;
flat out vec2 vSize;
flat out vec3 vFill;
flat out float vEdge;
out vec2 vAt;
${outputs}
void main() {
  int box = gl_VertexID / 12;
  int face = (gl_VertexID / 4) % 3;
  int turn = gl_VertexID & 3;
  vec2 corner = vec2(turn == 1 || turn == 2 ? 1.0 : 0.0, turn >= 2 ? 1.0 : 0.0);
  vec4 place = texelFetch(uBoxes, ivec2(0, box), 0);
  vec4 extent = texelFetch(uBoxes, ivec2(1, box), 0);
  vec4 cells = texelFetch(uBoxes, ivec2(2, box), 0);
  vec4 span = texelFetch(uBoxes, ivec2(3, box), 0);
  vec3 size = extent.xyz;
  int look = int(extent.w);
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
  vec3 paper = face == 1 ? uGround : mix(uGround, uGround2, face == 2 ? 0.5 : 1.0);
  vFill = paper;
  // What is chosen has a thick border.
  vEdge = span.z > 0.5 ? 2.6 : 1.0;
  vec3 mean = mix(uGreen, uGreenFill, uIdle);
  float strength = look == ${look.row} ? (face == 1 ? uTop : face == 2 ? 1.0 - uTop : 0.0) : look == ${look.hall} ? (face == 1 ? 1.0 : 0.0) : face == 2 ? 1.0 : 0.0;
  ${more}
  gl_Position = projectionMatrix * modelViewMatrix * vec4(place.xyz + at * size, 1.0);
}`;

const boxHead = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
flat in vec2 vSize;
flat in vec3 vFill;
flat in float vEdge;
in vec2 vAt;
uniform vec3 uInk;
uniform float uLine;
out vec4 colour;

/** Ink where a coordinate counted in cells crosses a whole number; gone where cells are only a few pixels. each: cells in a pixel. */
vec2 rule(vec2 x, vec2 each, vec2 width) {
  vec2 away = abs(fract(x - 0.5) - 0.5);
  return clamp(width + 0.5 - away / each, 0.0, 1.0) * clamp((0.333 - each) * 4.5, 0.0, 1.0);
}
/** How much of the ink of its border a place of the face has; what is thin and far off is all border and becomes a faint line. */
float border(vec2 perMetre, float faint) {
  vec2 off = min(vAt, vSize - vAt) * perMetre;
  vec2 size = vSize * perMetre;
  float thin = min(size.x, size.y);
  return max(clamp(vEdge * uLine + 0.5 - min(off.x, off.y), 0.0, 1.0) * clamp((thin - 1.0) * 0.2, 0.0, 1.0), faint * clamp(1.4 - 0.45 * thin, 0.0, 1.0));
}`;

/** Plain faces: one fill, one pair of rulings that serves as tiles of a raised floor, hatching, racks, fins, layers of memory. */
const plainVertex = vertex(/* glsl */ `flat out vec3 vRuled, vBorder;
flat out vec4 vRule;
out vec2 vCross;`, /* glsl */ `
  vCross = vec2(0.25);
  // How dark the two rulings are, how wide in lines, how faint what is thin.
  vRule = vec4(0.0, 0.0, 0.62, 0.6);
  vRuled = uInk;
  vBorder = uInk;
  // Hatching is as dense on paper from anywhere: its spacing doubles with the distance.
  float hatch = (vAt.x + vAt.y) / exp2(floor(log2(uHatch * distance(uEye, centre))));
  if (look == ${look.hall}) {
    vRule.w = 0.0;
    if (face == 1) vFill = mix(uGround2, mean, 0.4);
  } else if (look == ${look.row} || look == ${look.tray}) {
    vFill = mix(paper, mean, 0.8 * strength);
    vCross.x = face == 0 ? hatch : vAt.x * cells.x / vSize.x;
    vRule = vec4(face == 0 || look == ${look.row} ? 0.75 : 0.0, 0.0, face == 0 ? 0.62 : 0.8, 0.0);
  } else if (look == ${look.floor}) {
    vFill = uGround2;
    vRuled = uHair;
    vCross = vAt / 0.6;
    vRule.xy = vec2(0.7, face == 1 ? 0.7 : 0.0);
  } else if (look == ${look.plan}) {
    vFill = uGround2;
    vRuled = uHair;
    vBorder = uHair;
    vCross.x = vAt.x * max(1.0, cells.x) / vSize.x;
    vRule.x = 0.7;
  } else if (look == ${look.plain}) {
    vCross.x = hatch;
    vRule.x = face == 0 ? 0.7 : 0.0;
  } else if (look == ${look.fins}) {
    vCross.x = vAt.x / cells.y;
    vRule.x = face == 1 ? 0.0 : 0.7;
  } else if (look == ${look.pack}) {
    vFill = mix(uGround, uGreenFill, 0.55);
  } else if (look == ${look.mark}) {
    // What a layer lays over the site is flat: its border is its fill.
    vFill = mix(paper, cells.x < 0.5 ? uGreen : cells.x < 1.5 ? uPath : cells.x < 2.5 ? uPerson : uInk, cells.y);
    vBorder = vFill;
  } else if (look == ${look.memory}) {
    if (face != 1) vFill = uGround2;
    vCross.y = vAt.y / vSize.y * cells.x;
    vRule.y = face == 1 ? 0.0 : 0.8;
  } else if (look == ${look.cooler}) {
    vCross.y = vAt.y / 0.35;
    vRule.yz = vec2(face == 1 ? 0.0 : 0.55, 0.7);
  } else {
    vRule.w = 0.0;
  }`);

const plainFragment = /* glsl */ `${boxHead}
flat in vec3 vRuled, vBorder;
flat in vec4 vRule;
in vec2 vCross;
void main() {
  vec2 perMetre = 1.0 / max(fwidth(vAt), vec2(1e-6));
  vec2 lines = vRule.xy * rule(vCross, max(fwidth(vCross), vec2(1e-6)), vec2(vRule.z * uLine));
  colour = vec4(mix(mix(vFill, vRuled, max(lines.x, lines.y)), vBorder, border(perMetre, vRule.w)), 1.0);
}`;

/** Faces with one square per GPU, in racks side by side. */
const cellVertex = vertex(/* glsl */ `flat out vec4 vRacks, vSpan;
flat out vec2 vGrid, vInset, vCell;
flat out vec3 vMean;
flat out float vStrength;`, /* glsl */ `
  float code = face == 1 ? cells.w : cells.z;
  vGrid = vec2(mod(code, 256.0), floor(code / 256.0));
  vInset = look == ${look.tray} ? vec2(0.0) : face == 1 ? vec2(${inset.top}) : vec2(${inset.left}, ${inset.foot});
  float wide = vSize.x / cells.x;
  float deep = vSize.y;
  float each = look == ${look.row} ? cells.y : span.y;
  if (look == ${look.hall}) {
    wide = uHallX.w / cells.x;
    deep = uHallZ.w;
    each = uHallCells.y;
  }
  // Racks: how many, how wide, accelerators in each, ink between them.
  vRacks = vec4(cells.x, wide, each, look == ${look.row} ? 0.75 : 0.0);
  vSpan = vec4(span.xy, look == ${look.hall} ? 1.0 : 0.0, deep);
  vCell = (vec2(wide, deep) - 2.0 * vInset) / vGrid;
  vMean = mix(uGreen, uGreenFill, uIdle);
  vStrength = strength;`).replace('void main', 'uniform vec4 uHallX, uHallZ, uHallCells;\nvoid main');

/** Columns of rows, rows in pairs with a cold and a hot aisle between them. */
const inHall = /* glsl */ `
  if (vSpan.z > 0.5) {
    float column = clamp(floor((vAt.x - uHallX.x) / uHallX.y), 0.0, uHallX.z - 1.0);
    float z = vAt.y - uHallZ.x;
    float pair = floor(z / uHallZ.y);
    float inPair = z - pair * uHallZ.y;
    float second = step(uHallZ.z, inPair);
    float rank = 2.0 * pair + second;
    at = vec2(vAt.x - uHallX.x - column * uHallX.y, inPair - second * uHallZ.z);
    vec2 field = vec2(uHallX.w, uHallZ.w);
    float skipped = ceil((column * uHallCells.z + rank) * uHallCells.x - 1e-3);
    first += skipped;
    gpus -= skipped;
    inside = at.x >= 0.0 && at.x < field.x && at.y >= 0.0 && at.y < field.y && rank >= 0.0 && rank < uHallCells.z && gpus > 0.0;
    if (!inside) around = uGround2;
    vec2 off = min(at, field - at) * perMetre;
    rowLine = inside ? clamp(uLine + 0.5 - min(off.x, off.y), 0.0, 1.0) * clamp((field.y * perMetre.y - 5.0) * 0.11, 0.0, 1.0) : 0.0;
  }`;
const ofHall = /* glsl */ `
  fill = mix(fill, uInk, rowLine);
  if (vSpan.z > 0.5) fill = mix(mix(uGround2, vMean, 0.4), fill, clamp((uHallZ.w * perMetre.y - ${leastPixels.row}) * 0.4, 0.0, 1.0));`;

const cellFragment = (halls: boolean): string => /* glsl */ `${boxHead}
flat in vec4 vRacks, vSpan;
flat in vec2 vGrid, vInset, vCell;
flat in vec3 vMean;
flat in float vStrength;
uniform vec3 uGround2, uGreen, uGreenFill;
uniform ivec2 uChosen;
uniform vec4 uHallX, uHallZ, uHallCells;
uniform sampler2D uStates;
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  vec2 perMetre = 1.0 / pixel;
  vec2 at = vAt;
  vec3 around = vFill;
  float first = vSpan.x;
  float gpus = vSpan.y;
  bool inside = true;
  float rowLine = 0.0;
  ${halls ? inHall : ''}
  float across = at.x / vRacks.y;
  float rack = clamp(floor(across), 0.0, vRacks.x - 1.0);
  vec2 local = (vec2(at.x - rack * vRacks.y, at.y) - vInset) / vCell;
  vec2 which = floor(local);
  float index = which.y * vGrid.x + which.x;
  float skip = ceil(rack * vRacks.z - 1e-3);
  float here = min(ceil((rack + 1.0) * vRacks.z - 1e-3), gpus) - skip;
  bool own = inside && index < here && all(greaterThanEqual(which, vec2(0.0))) && all(lessThan(which, vGrid));
  vec2 cover = clamp(0.5 + (0.37 * min(vCell.x, vCell.y) - abs(local - which - 0.5) * vCell) * perMetre, 0.0, 1.0);
  int gpu = own ? int(first + skip + index) : 0;
  float state = texelFetch(uStates, ivec2(gpu & ${stateWidth - 1}, gpu >> ${Math.log2(stateWidth)}), 0).r * 255.0;
  vec3 lit = state < 0.5 || (gpu >= uChosen.x && gpu < uChosen.y) ? uGreen : state < 1.5 ? uGreenFill : uInk;
  vec3 square = mix(around, lit, own ? cover.x * cover.y : 0.0);
  // Too small to be told apart: their mean, first that of the squares in a row, then that of rows and aisles in a hall.
  vec2 wide = vCell * perMetre;
  float seen = clamp((min(wide.x, wide.y) - ${leastPixels.cell}) * 0.5, 0.0, 1.0);
  vec3 fill = mix(inside ? mix(around, vMean, 0.8) : around, square, seen);
  ${halls ? ofHall : ''}
  float line = vRacks.w * rule(vec2(across, 0.25), vec2(pixel.x / vRacks.y, 1.0), vec2(0.8 * uLine)).x;
  colour = vec4(mix(mix(mix(vFill, fill, vStrength), uInk, line), uInk, border(perMetre, 0.0)), 1.0);
}`;

const detailVertex = vertex(/* glsl */ `flat out int vLook, vFace;
flat out vec4 vCells;
flat out float vFirst;`, /* glsl */ `
  vLook = look;
  vFace = face;
  vCells = cells;
  vFirst = span.x;`);

/** Faces with drawings of their own: dies, fans, banks of units seen from afar. */
const detailFragment = /* glsl */ `${boxHead}
flat in int vLook, vFace;
flat in vec4 vCells;
flat in float vFirst;
uniform vec3 uGround, uGreen, uGreenFill;
uniform ivec2 uChosen;
uniform sampler2D uStates;
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  vec3 fill = vFill;
  if (vLook == ${look.die}) {
    int gpu = int(vFirst);
    int state = int(texelFetch(uStates, ivec2(gpu & ${stateWidth - 1}, gpu >> ${Math.log2(stateWidth)}), 0).r * 255.0 + 0.5);
    fill = state == 1 && !(gpu >= uChosen.x && gpu < uChosen.y) ? uGreenFill : state == 2 ? uInk : uGreen;
    vec2 share = vAt / vSize;
    vec2 size = pixel / vSize;
    vec2 thin = rule(share * vCells.xy, size * vCells.xy, vec2(0.6 * uLine)) * 0.55;
    vec2 thick = rule(share * vec2(2.0, 4.0), size * vec2(2.0, 4.0), vec2(1.6 * uLine));
    if (vFace == 1) fill = mix(fill, uGround, max(max(thin.x, thin.y), max(thick.x, thick.y)));
  } else if (vLook == ${look.bank}) {
    vec2 along = vFace == 0 ? vec2(1.0) : vec2(vCells.x, 1.0);
    vec2 gap = vFace == 0 ? vec2(0.0) : vec2(vCells.z, 0.0);
    vec2 x = vAt / vSize * along;
    vec2 each = pixel / vSize * along;
    vec2 off = (abs(fract(x) - 0.5) - 0.5 * (1.0 - gap)) / each;
    fill = mix(fill, uInk, clamp(0.7 * uLine + 0.5 - abs(max(off.x, off.y)), 0.0, 1.0) * clamp((0.333 - max(each.x, each.y)) * 4.5, 0.0, 1.0));
  } else {
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
  }
  colour = vec4(mix(fill, uInk, border(1.0 / pixel, vLook == ${look.bank} ? 0.0 : 0.6)), 1.0);
}`;

/** The programs that draw faces, in the order of `Program`. */
export const programs = [[cellVertex, cellFragment(false)], [plainVertex, plainFragment], [detailVertex, detailFragment]] as const;
export const program = { cells: 0, plain: 1, detail: 2 } as const;
export type Program = (typeof program)[keyof typeof program];

/** Stands in for the first of `programs` where closed halls are near enough for their rows to be seen. */
export const hallProgram = [cellVertex, cellFragment(true)] as const;

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
float rules(vec2 at, vec2 pixel, float each) {
  vec2 line = clamp(uLine * 0.6 + 0.5 - abs(fract(at / each - 0.5) - 0.5) * each / pixel, 0.0, 1.0) * clamp((0.07 - pixel / each) * 18.0, 0.0, 1.0);
  return max(line.x, line.y);
}
void main() {
  vec2 at = vAt + uOrigin;
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  colour = vec4(mix(uGround, uHair, 0.55 * max(rules(at, pixel, uGrid.x) * uGrid.y, rules(at, pixel, 10.0 * uGrid.x))), 1.0);
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
