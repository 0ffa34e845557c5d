// The plain way, to compare with: every GPU a box of its own in one InstancedMesh of three.js.
import { BoxGeometry, Color, InstancedMesh, Matrix4, MeshBasicMaterial, PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/**
 * Milliseconds of some whole frames, each waited for.
 * @param {{ count: number, frames: number, width: number, height: number }} options
 */
export function plainFrames({ count, frames, width, height }) {
  const renderer = new WebGLRenderer({ antialias: false });
  renderer.setSize(width, height);
  document.body.append(renderer.domElement);
  const mesh = new InstancedMesh(new BoxGeometry(0.7, 0.7, 0.7), new MeshBasicMaterial({ color: new Color(0x0f6f55) }), count);
  const side = Math.ceil(Math.sqrt(count));
  const matrix = new Matrix4();
  for (let i = 0; i < count; i += 1) mesh.setMatrixAt(i, matrix.makeTranslation((i % side) - side / 2, 0, Math.floor(i / side) - side / 2));
  mesh.frustumCulled = false;
  const scene = new Scene().add(mesh);
  const camera = new PerspectiveCamera(30, width / height, 1, 10 * side);
  const gl = renderer.getContext();
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < frames + 1; i += 1) {
    const angle = 0.6 + i / 10;
    camera.position.set(Math.sin(angle) * side * 1.6, side, Math.cos(angle) * side * 1.6);
    camera.lookAt(0, 0, 0);
    const start = performance.now();
    renderer.render(scene, camera);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    times.push(performance.now() - start);
  }
  renderer.dispose();
  renderer.domElement.remove();
  // The first frame also compiles and uploads.
  return times.slice(1);
}
