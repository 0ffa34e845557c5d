/**
 * How faces are inked. Every box of the scene is one instance of three quads, turned in the vertex shader towards
 * the eye: a convex box never shows more. Edges and cells are drawn in the fragment shader, one pixel thin at any
 * distance; what gets smaller than a few pixels fades into its mean, so that a million squares neither flicker nor cost.
 */

/** What a box looks like. The numbers are the shader's. */
export const look = { plain: 0, hall: 1, row: 2, tray: 3, die: 4, memory: 5, bank: 6, plan: 7, cooler: 8, fins: 9, floor: 10, pack: 11 } as const;
export type Look = (typeof look)[keyof typeof look];

/** Texels in a row of the state texture. */
export const stateWidth = 1024;

export const boxVertex = /* glsl */ `
in vec3 corner;
in vec4 place;
in vec4 extent;
in vec4 cells;
in vec4 span;
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
  vec3 size = extent.xyz;
  vec3 centre = place.xyz + vec3(0.0, 0.5 * size.y, 0.0);
  vec3 side = vec3(uEye.x < centre.x ? -0.5 : 0.5, uEye.y < centre.y ? 0.0 : 1.0, uEye.z < centre.z ? -0.5 : 0.5);
  int face = int(corner.z);
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
  vAt = corner.xy * vSize;
  vFace = face;
  vLook = int(extent.w);
  vCells = cells;
  vSpan = span;
  // Hatching is as dense on paper from anywhere: its spacing doubles with the distance.
  vHatch = exp2(floor(log2(uHatch * distance(uEye, centre))));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(place.xyz + at * size, 1.0);
}`;

export const boxFragment = /* glsl */ `
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
uniform vec3 uGround, uGround2, uInk, uInk2, uHair, uGreen, uGreenFill;
uniform float uLine, uTop, uIdle;
uniform ivec2 uChosen;
uniform vec4 uHallX, uHallZ, uHallCells;
uniform sampler2D uStates;
out vec4 colour;
// A loop that runs once: software renderers compute both sides of an "if", but leave a loop that nobody enters.
#define WHEN(c) if (c)

/** Ink where a coordinate counted in cells crosses a whole number; gone where cells are only a few pixels. */
float rule(float x, float each, float width) {
  float away = abs(fract(x - 0.5) - 0.5) / each;
  return (1.0 - smoothstep(width - 0.5, width + 0.5, away)) * smoothstep(3.0, 9.0, 1.0 / each);
}
vec3 stateOf(int gpu, vec3 none) {
  int state = int(texelFetch(uStates, ivec2(gpu % ${stateWidth}, gpu / ${stateWidth}), 0).r * 255.0 + 0.5);
  if (gpu >= uChosen.x && gpu < uChosen.y) return uGreen;
  return state == 0 ? uGreen : state == 1 ? uGreenFill : uInk;
}
/** One square per GPU. at: metres within one cell field; size: of the field; pixel: metres; first, count, columns, rows. */
vec3 squares(vec3 paper, vec2 at, vec2 size, vec2 pixel, int first, int count, int columns, int rows, float strength) {
  vec2 cell = size / vec2(float(columns), float(rows));
  ivec2 which = ivec2(clamp(floor(at / cell), vec2(0.0), vec2(float(columns - 1), float(rows - 1))));
  int index = which.y * columns + which.x;
  float side = 0.74 * min(cell.x, cell.y);
  vec2 local = abs(at - (vec2(which) + 0.5) * cell) - 0.5 * side;
  vec2 cover = clamp(0.5 - local / pixel, 0.0, 1.0);
  float seen = smoothstep(1.6, 3.6, min(cell.x / pixel.x, cell.y / pixel.y));
  float density = 0.8;
  vec3 mean = mix(paper, mix(uGreen, uGreenFill, uIdle), density);
  vec3 own = paper;
  WHEN(index < count && seen > 0.0) {
    vec3 state = stateOf(first + index, paper);
    own = mix(paper, state, cover.x * cover.y);
  }
  return mix(paper, mix(mean, own, seen), strength);
}
/** Fields in a field: racks side by side, each with its own squares. */
vec3 racks(vec3 paper, vec2 at, vec2 size, vec2 pixel, float count, float first, float gpus, vec2 grid, float each, float strength, vec2 inset) {
  float wide = size.x / count;
  float rack = clamp(floor(at.x / wide), 0.0, count - 1.0);
  vec2 within = vec2(at.x - rack * wide, at.y);
  vec2 field = vec2(wide, size.y) - 2.0 * inset;
  vec2 inner = within - inset;
  vec3 ink = paper;
  if (all(greaterThanEqual(inner, vec2(0.0))) && all(lessThan(inner, field)))
    ink = squares(paper, inner, field, pixel, int(first + ceil(rack * each - 1e-3)), int(min(ceil((rack + 1.0) * each - 1e-3), gpus) - ceil(rack * each - 1e-3)), int(grid.x), int(grid.y), strength);
  return ink;
}
void main() {
  vec2 pixel = max(fwidth(vAt), vec2(1e-6));
  float edge = uLine;
  vec3 paper = vFace == 1 ? uGround : vFace == 2 ? mix(uGround, uGround2, 0.5) : uGround2;
  WHEN(vFace == 0 && (vLook == ${look.plain} || vLook == ${look.row} || vLook == ${look.bank} || vLook == ${look.cooler} || vLook == ${look.tray})) {
    float stroke = (vAt.x + vAt.y) / vHatch;
    paper = mix(paper, uInk, 0.75 * rule(stroke, (pixel.x + pixel.y) * 0.72 / vHatch, 0.62 * edge));
  }
  vec3 ink = uInk;
  vec3 fill = paper;

  WHEN(vLook == ${look.hall}) {
    WHEN(vFace == 1) {
      // Columns of rows, rows in pairs with a cold and a hot aisle between them.
      fill = uGround2;
      float column = clamp(floor((vAt.x - uHallX.x) / uHallX.y), 0.0, uHallX.z - 1.0);
      float x = vAt.x - uHallX.x - column * uHallX.y;
      float z = vAt.y - uHallZ.x;
      float pair = floor(z / uHallZ.y);
      float inPair = z - pair * uHallZ.y;
      float second = step(uHallZ.z, inPair);
      float depth = inPair - second * uHallZ.z;
      float rank = 2.0 * pair + second;
      float row = column * uHallCells.z + rank;
      float first = ceil(row * uHallCells.x - 1e-3);
      vec2 box = vec2(uHallX.w, uHallZ.w);
      bool inside = x >= 0.0 && x < box.x && depth >= 0.0 && depth < box.y && rank >= 0.0 && rank < uHallCells.z && first < vSpan.y;
      float seen = smoothstep(1.5, 4.0, box.y / pixel.y);
      vec3 mean = mix(uGround2, mix(uGreen, uGreenFill, uIdle), 0.4);
      vec3 own = uGround2;
      WHEN(inside && seen > 0.0) {
        vec2 grid = vec2(mod(vCells.w, 256.0), floor(vCells.w / 256.0));
        own = racks(uGround, vec2(x, depth), box, pixel, vCells.x, vSpan.x + first, vSpan.y - first, grid, uHallCells.y, 1.0, vec2(0.04));
        vec2 off = min(vec2(x, depth), box - vec2(x, depth)) / pixel;
        own = mix(own, uInk, (1.0 - smoothstep(edge - 0.5, edge + 0.5, min(off.x, off.y))) * smoothstep(5.0, 14.0, box.y / pixel.y));
      }
      fill = mix(mean, own, seen);
    }
  }
  WHEN(vLook == ${look.row}) {
    float racksHere = vCells.x;
    float each = vCells.y;
    WHEN(vFace != 0) {
      vec2 grid = vFace == 1 ? vec2(mod(vCells.w, 256.0), floor(vCells.w / 256.0)) : vec2(mod(vCells.z, 256.0), floor(vCells.z / 256.0));
      float strength = vFace == 1 ? uTop : 1.0 - uTop;
      vec2 at = vAt;
      vec2 inset = vFace == 1 ? vec2(0.04) : vec2(0.05, 0.1);
      WHEN(strength > 0.0) fill = racks(paper, at, vSize, pixel, racksHere, vSpan.x, vSpan.y, grid, each, strength, inset);
      float wide = vSize.x / racksHere;
      fill = mix(fill, uInk, 0.8 * rule(vAt.x / wide, pixel.x / wide, 0.8 * edge));
    }
  }
  WHEN(vLook == ${look.tray}) {
    if (vFace == 1) fill = mix(uGround, uGround2, 0.4);
    if (vFace == 2) {
      // The front of a tray: holes for the air, and one square per GPU.
      fill = squares(paper, vAt, vSize, pixel, int(vSpan.x), int(vSpan.y), int(vCells.x), int(vCells.y), 1.0);
    }
  }
  WHEN(vLook == ${look.die}) {
    fill = stateOf(int(vSpan.x), uGreen);
    if (vFace == 1) {
      vec2 grid = vAt / vSize * vec2(vCells.x, vCells.y);
      vec2 each = pixel / vSize * vec2(vCells.x, vCells.y);
      vec2 block = vAt / vSize * vec2(2.0, 4.0);
      vec2 blockEach = pixel / vSize * vec2(2.0, 4.0);
      float thin = max(rule(grid.x, each.x, 0.6 * edge), rule(grid.y, each.y, 0.6 * edge)) * 0.55;
      float thick = max(rule(block.x, blockEach.x, 1.6 * edge), rule(block.y, blockEach.y, 1.6 * edge));
      fill = mix(fill, uGround, max(thin, thick));
    }
  }
  WHEN(vLook == ${look.memory}) {
    fill = vFace == 1 ? uGround : uGround2;
    if (vFace != 1) {
      float layer = vAt.y / vSize.y * vCells.x;
      fill = mix(fill, uInk, 0.8 * rule(layer, pixel.y / vSize.y * vCells.x, 0.6 * edge));
    }
  }
  WHEN(vLook == ${look.bank}) {
    // Units in a bank, seen from afar: boxes with gaps.
    vec2 along = vFace == 0 ? vec2(vCells.y, 1.0) : vFace == 1 ? vec2(vCells.x, vCells.y) : vec2(vCells.x, 1.0);
    vec2 gap = vFace == 0 ? vec2(vCells.w, 0.0) : vFace == 1 ? vec2(vCells.z, vCells.w) : vec2(vCells.z, 0.0);
    vec2 x = vAt / vSize * along;
    vec2 each = pixel / vSize * along;
    vec2 off = (abs(fract(x) - 0.5) - 0.5 * (1.0 - gap)) / each;
    float lines = 1.0 - smoothstep(edge * 0.7 - 0.5, edge * 0.7 + 0.5, abs(max(off.x, off.y)));
    float close = smoothstep(3.0, 8.0, 1.0 / max(each.x, each.y));
    fill = mix(fill, uInk, lines * close);
  }
  WHEN(vLook == ${look.plan}) {
    fill = uGround2;
    float wide = vSize.x / max(1.0, vCells.x);
    fill = mix(fill, uHair, rule(vAt.x / wide, pixel.x / wide, edge));
    ink = uHair;
  }
  WHEN(vLook == ${look.cooler}) {
    if (vFace == 1) {
      vec2 fans = max(vec2(1.0), floor(vSize / min(vSize.x, vSize.y) + 0.5));
      vec2 cell = vSize / fans;
      vec2 local = (fract(vAt / cell) - 0.5) * cell;
      float r = length(local);
      float away = abs(r - 0.4 * min(cell.x, cell.y)) / max(pixel.x, pixel.y);
      float spokes = abs(sin(atan(local.y, local.x) * 3.0)) * r / max(pixel.x, pixel.y);
      float close = smoothstep(8.0, 24.0, min(cell.x / pixel.x, cell.y / pixel.y));
      float blade = r < 0.4 * min(cell.x, cell.y) ? 1.0 - smoothstep(0.0, 1.5, spokes * 0.33) : 0.0;
      fill = mix(fill, uInk, max(1.0 - smoothstep(edge - 0.5, edge + 0.5, away), 0.7 * blade) * close);
    } else {
      float bars = vAt.y / 0.35;
      fill = mix(fill, uInk, 0.55 * rule(bars, pixel.y / 0.35, 0.7 * edge));
    }
  }
  WHEN(vLook == ${look.fins}) {
    if (vFace != 1) fill = mix(fill, uInk, 0.7 * rule(vAt.x / 0.4, pixel.x / 0.4, 0.7 * edge));
  }
  WHEN(vLook == ${look.floor}) {
    fill = uGround2;
    // Tiles of a raised floor.
    if (vFace == 1) fill = mix(fill, uHair, 0.7 * max(rule(vAt.x / 0.6, pixel.x / 0.6, 0.6 * edge), rule(vAt.y / 0.6, pixel.y / 0.6, 0.6 * edge)));
  }
  WHEN(vLook == ${look.pack}) {
    fill = mix(uGround, uGreenFill, 0.55);
  }

  if (vSpan.z > 0.5) {
    edge *= 2.6;
    ink = vLook == ${look.plan} ? uHair : ink;
  }
  vec2 off = min(vAt, vSize - vAt) / pixel;
  vec2 size = vSize / pixel;
  float border = (1.0 - smoothstep(edge - 0.5, edge + 0.5, min(off.x, off.y))) * smoothstep(2.0, 7.0, min(size.x, size.y) + 1.0);
  // Thin things far off are all border: let them be a line.
  if (vLook != ${look.row} && vLook != ${look.tray}) border = max(border, 0.6 * (1.0 - smoothstep(0.8, 3.0, min(size.x, size.y))));
  colour = vec4(mix(fill, ink, border), 1.0);
}`;

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
  vec2 away = abs(fract(x - 0.5) - 0.5) / pixel;
  vec2 line = (1.0 - smoothstep(vec2(uLine * 0.6 - 0.5), vec2(uLine * 0.6 + 0.5), away)) * smoothstep(vec2(14.0), vec2(60.0), 1.0 / pixel);
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
  vAt = vec2(position.x * 0.9, position.y * 1.75);
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
