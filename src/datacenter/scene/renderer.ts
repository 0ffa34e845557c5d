/** The only file that knows three.js: one canvas, at most six draw calls. */
import {
  BufferAttribute, BufferGeometry, Color, ColorManagement, DataTexture, DoubleSide, DynamicDrawUsage, FloatType, GLSL3, LineBasicMaterial, LineSegments, Mesh,
  NearestFilter, PerspectiveCamera, RedFormat, RGBAFormat, Scene, ShaderMaterial, UnsignedByteType, Vector2, Vector3, Vector4, WebGLRenderer,
} from 'three';
import type { Eye } from './camera.ts';
import { planes } from './camera.ts';
import type { Part, Plan } from './ladder.ts';
import { faces, programsOf } from './faces.ts';
import { mapShare, openTray } from './ladder.ts';
import { linesOf } from './lines.ts';
import { figureFragment, figureVertex, groundFragment, groundVertex, hallProgram, look, program, programs, stateWidth } from './shaders.ts';
import type { Point } from './space.ts';
import type { Inks } from './theme.ts';

/** Boxes and figures that are drawn at most. */
const mostBoxes = 1_980;
const mostFigures = 80;
const floatsPerBox = 16;
const cornersPerFace = 4;
const indicesPerFace = 6;

export interface Report {
  readonly calls: number;
  readonly triangles: number;
  readonly boxes: number;
  /** Bytes in buffers and textures. */
  readonly bytes: number;
  /** What three.js keeps on the graphics processor. */
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly frames: number;
  readonly ratio: number;
  readonly software: boolean;
}

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly software: boolean;
  readonly place: (plan: Plan, states: Uint8Array, idleShare: number) => void;
  readonly ink: (inks: Inks) => void;
  readonly resize: (width: number, height: number, ratio: number) => void;
  /** After a lost context. */
  readonly renew: () => void;
  readonly draw: (eye: Eye, parts: readonly Part[], people: readonly Point[], chosen: readonly [number, number]) => void;
  /** The way of a request; empty for none. */
  readonly way: (points: readonly Point[]) => void;
  /** Waits until everything asked for is drawn. */
  readonly finish: () => void;
  readonly report: () => Report;
  readonly dispose: () => void;
}

/** Whether WebGL here runs on the processor. */
function isSoftware(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info === null ? gl.getParameter(gl.RENDERER) : gl.getParameter(info.UNMASKED_RENDERER_WEBGL);
  return /swiftshader|llvmpipe|software|basic render/i.test(String(name));
}

/** Two triangles of a quad. */
const turns = [0, 1, 2, 0, 2, 3] as const;

/** Two triangles for each of so many quads, whose four corners follow one another. */
function quads(count: number): Uint16Array {
  return Uint16Array.from({ length: indicesPerFace * count }, (_, i) => 4 * Math.floor(i / indicesPerFace) + (turns[i % indicesPerFace] ?? 0));
}

/** Bytes of state for so many accelerators: whole lines of the texture. */
export const stateBytes = (gpus: number): number => stateWidth * Math.max(1, Math.ceil(gpus / stateWidth));

/** @throws Error where the browser has no WebGL 2 */
export function openPicture(): Picture {
  ColorManagement.enabled = false;
  const canvas = document.createElement('canvas');
  const probe = document.createElement('canvas').getContext('webgl2');
  if (probe === null) throw new Error('No WebGL 2 here');
  const software = isSoftware(probe);
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  const renderer = new WebGLRenderer({ canvas, antialias: !software, alpha: false, powerPreference: 'high-performance' });
  renderer.info.autoReset = false;
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  camera.matrixAutoUpdate = true;

  const colour = (): Vector3 => new Vector3();
  const shared = {
    uGround: { value: colour() }, uGround2: { value: colour() }, uInk: { value: colour() }, uInk2: { value: colour() }, uHair: { value: colour() },
    uGreen: { value: colour() }, uGreenFill: { value: colour() }, uPerson: { value: colour() }, uPath: { value: colour() },
    uLine: { value: 1 }, uHatch: { value: 1 }, uEye: { value: new Vector3() }, uTop: { value: 1 }, uIdle: { value: 0 }, uChosen: { value: new Vector2() },
    uHallX: { value: new Vector4() }, uHallZ: { value: new Vector4() }, uHallCells: { value: new Vector4() }, uStates: { value: new DataTexture() }, uBoxes: { value: new DataTexture() },
    uOrigin: { value: new Vector2() }, uGrid: { value: new Vector2() }, uReach: { value: 1 }, uRight: { value: new Vector3() }, uOffset: { value: new Vector3() },
  };
  const shader = (vertexShader: string, fragmentShader: string, more: object = {}): ShaderMaterial =>
    new ShaderMaterial({ vertexShader, fragmentShader, uniforms: shared, glslVersion: GLSL3, side: DoubleSide, ...more });

  // The ground.
  const ground = new Mesh(new BufferGeometry(), shader(groundVertex, groundFragment, { depthWrite: false }));
  ground.geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, 0, -1, 1, 0, -1, 1, 0, 1, -1, 0, 1]), 3));
  ground.geometry.setIndex([0, 1, 2, 0, 2, 3]);

  // Boxes: one line of a texture each. One mesh for each program, which draws the faces that its indices name.
  const floats = new Float32Array(mostBoxes * floatsPerBox);
  const table = new DataTexture(floats, floatsPerBox / 4, mostBoxes, RGBAFormat, FloatType);
  shared.uBoxes.value = table;
  const inksOf = programs.map(([vertex, fragment]) => shader(vertex, fragment));
  const hallInk = shader(...hallProgram);
  const boxes = inksOf.map((material) => {
    const mesh = new Mesh(new BufferGeometry(), material);
    const index = new BufferAttribute(new Uint16Array(faces.length * indicesPerFace * mostBoxes), 1);
    index.setUsage(DynamicDrawUsage);
    mesh.geometry.setIndex(index);
    return { mesh, index, count: 0 };
  });
  let rowDepth = 0;

  // Figures.
  const figures = new Mesh(new BufferGeometry(), shader(figureVertex, figureFragment, { transparent: true }));
  const stand = new BufferAttribute(new Float32Array(4 * 3 * mostFigures), 3);
  stand.setUsage(DynamicDrawUsage);
  figures.geometry.setAttribute('stand', stand);
  figures.geometry.setIndex(new BufferAttribute(quads(mostFigures), 1));

  const inkLine = new LineBasicMaterial({ vertexColors: true });
  const lines = new LineSegments(new BufferGeometry(), inkLine);
  let site: Float32Array = new Float32Array();
  let way: readonly Point[] = [];
  let inks: Inks | undefined;
  /** The lines of the site in ink, the way of a request in the colour of data. */
  const relay = (): void => {
    const walked = way.slice(1).flatMap((point, i) => [...(way[i] ?? point), ...point]);
    const positions = new Float32Array(site.length + walked.length);
    positions.set(site);
    positions.set(walked, site.length);
    const colours = new Float32Array(positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set((i < site.length ? inks?.ink : inks?.path) ?? [0, 0, 0], i);
    lines.geometry.dispose();
    lines.geometry = new BufferGeometry();
    lines.geometry.setAttribute('position', new BufferAttribute(positions, 3));
    lines.geometry.setAttribute('color', new BufferAttribute(colours, 3));
  };
  /** Writes the boxes' lines, relative to what is looked at, and gives each face to its program. @returns how many boxes */
  const fill = (eye: Eye, parts: readonly Part[]): number => {
    const [tx, ty, tz] = eye.target;
    const top = mapShare(eye.distance);
    for (const each of boxes) each.count = 0;
    let line = 0;
    let rowsOfHalls = false;
    for (const part of parts) {
      if (line >= mostBoxes) break;
      const { box, cells, first, gpus, outlined } = part;
      const o = line * floatsPerBox;
      floats[o] = box.x - tx;
      floats[o + 1] = box.y - ty;
      floats[o + 2] = box.z - tz;
      floats[o + 4] = box.width;
      floats[o + 5] = box.height;
      floats[o + 6] = box.depth;
      floats[o + 7] = part.look;
      floats.set(cells, o + 8);
      floats[o + 12] = first;
      floats[o + 13] = gpus;
      floats[o + 14] = outlined ? 1 : 0;
      const by = programsOf(part, eye, canvas.height, top, rowDepth);
      rowsOfHalls ||= part.look === look.hall && by[1] === program.cells;
      for (const face of faces) {
        const mine = boxes[by[face]];
        if (mine === undefined) continue;
        const corner = (line * faces.length + face) * cornersPerFace;
        for (const turn of turns) mine.index.array[mine.count++] = corner + turn;
      }
      line += 1;
    }
    for (const { mesh, index, count } of boxes) {
      mesh.geometry.setDrawRange(0, count);
      mesh.visible = count > 0;
      index.clearUpdateRanges();
      index.addUpdateRange(0, count);
      index.needsUpdate = count > 0;
    }
    const [squares] = boxes;
    if (squares !== undefined) squares.mesh.material = rowsOfHalls ? hallInk : inksOf[program.cells] ?? hallInk;
    table.needsUpdate = true;
    return line;
  };

  const things = [...boxes.map(({ mesh }) => mesh), ground, lines, figures];
  for (const thing of things) {
    thing.frustumCulled = false;
    thing.renderOrder = 1;
    scene.add(thing);
  }

  let frames = 0;
  let fitted = '';
  let drawn = 0;
  let states: DataTexture | undefined;
  const gl = renderer.getContext();

  return {
    canvas,
    software,
    place: (plan, bytes, idleShare) => {
      states?.dispose();
      states = new DataTexture(bytes, stateWidth, bytes.length / stateWidth, RedFormat, UnsignedByteType);
      states.magFilter = NearestFilter;
      states.minFilter = NearestFilter;
      states.unpackAlignment = 1;
      states.needsUpdate = true;
      shared.uStates.value = states;
      shared.uIdle.value = idleShare;
      rowDepth = plan.hallZ[3];
      shared.uHallX.value.set(...plan.hallX);
      shared.uHallZ.value.set(...plan.hallZ);
      shared.uHallCells.value.set(...plan.hallCells);
      site = linesOf(plan.layout);
      relay();
    },
    ink: (now) => {
      inks = now;
      relay();
      shared.uGround.value.set(...now.ground);
      shared.uGround2.value.set(...now.ground2);
      shared.uInk.value.set(...now.ink);
      shared.uInk2.value.set(...now.ink2);
      shared.uHair.value.set(...now.hair);
      shared.uGreen.value.set(...now.green);
      shared.uGreenFill.value.set(...now.greenFill);
      shared.uPerson.value.set(...now.person);
      shared.uPath.value.set(...now.path);
      renderer.setClearColor(new Color(...now.ground), 1);
    },
    resize: (width, height, ratio) => {
      const now = [width, height, ratio].join();
      if (now === fitted) return;
      fitted = now;
      renderer.setPixelRatio(ratio);
      renderer.setSize(width, height, false);
    },
    renew: () => { fitted = ''; },
    draw: (eye, parts, people, chosen) => {
      const [tx, ty, tz] = eye.target;
      drawn = fill(eye, parts);
      // What covers most of the picture comes first: rows of racks, or close by the floor of a tray.
      boxes.forEach(({ mesh }, i) => { mesh.renderOrder = i === program.plain && eye.distance < openTray ? -1 : 0; });

      const count = Math.min(people.length, mostFigures);
      for (let i = 0; i < 4 * count; i += 1) stand.set(people[i >> 2] ?? [0, 0, 0], 3 * i);
      stand.needsUpdate = count > 0;
      figures.geometry.setDrawRange(0, 6 * count);
      figures.visible = count > 0;

      const [near, far] = planes(eye.distance);
      camera.fov = (2 * Math.atan(eye.spread) * 180) / Math.PI;
      camera.aspect = eye.aspect;
      camera.near = near;
      camera.far = far;
      camera.updateProjectionMatrix();
      camera.position.set(eye.position[0] - tx, eye.position[1] - ty, eye.position[2] - tz);
      camera.up.set(...eye.up);
      camera.lookAt(0, 0, 0);
      shared.uEye.value.copy(camera.position);
      shared.uTop.value = mapShare(eye.distance);
      shared.uChosen.value.set(...chosen);
      shared.uLine.value = 1.15 * Math.max(1, renderer.getPixelRatio());
      // About seven pixels between two strokes.
      shared.uHatch.value = (14 * eye.spread) / Math.max(1, canvas.clientHeight);
      const tens = Math.log10(Math.max(1, eye.distance / 20));
      shared.uGrid.value.set(10 ** Math.floor(tens), 1 - (tens % 1));
      shared.uReach.value = far;
      shared.uOrigin.value.set(tx % 1000, tz % 1000);
      shared.uRight.value.set(...eye.right);
      shared.uOffset.value.set(tx, ty, tz);
      ground.position.set(0, -ty, 0);
      lines.position.set(-tx, -ty, -tz);
      renderer.info.reset();
      renderer.render(scene, camera);
      frames += 1;
    },
    way: (points) => {
      way = points;
      relay();
    },
    finish: () => {
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    },
    report: () => ({
      calls: renderer.info.render.calls,
      triangles: renderer.info.render.triangles,
      boxes: drawn,
      bytes: floats.byteLength + boxes.reduce((sum, { index }) => sum + index.array.byteLength, 0) + stand.array.byteLength + (states?.image.data?.byteLength ?? 0) + 2 * (site.length + 6 * way.length) * site.BYTES_PER_ELEMENT,
      geometries: renderer.info.memory.geometries,
      textures: renderer.info.memory.textures,
      programs: renderer.info.programs?.length ?? 0,
      frames,
      ratio: renderer.getPixelRatio(),
      software,
    }),
    dispose: () => {
      for (const thing of things) {
        thing.geometry.dispose();
        thing.material.dispose();
      }
      for (const ink of [...inksOf, hallInk]) ink.dispose();
      states?.dispose();
      table.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
      canvas.remove();
    },
  };
}
