import { rooms } from './scripts/lib/rooms.mjs';

/**
 * One rule per room: nothing in it may know what stands above it.
 * @type {import('dependency-cruiser').IRegularForbiddenRuleType[]}
 */
const downwards = rooms.slice(0, -1).map((room, floor) => ({
  name: `${room}-knows-nothing-above`,
  comment: `src/${room}/ may import only from: ${rooms.slice(0, floor + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^(src/(${rooms.slice(floor + 1).join('|')})|slides|tests|scripts)/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    {
      name: 'model-is-pure',
      comment: 'The model imports nothing from outside: no package, no module of Node, no other room.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    { name: 'no-cycles', comment: 'Modules must not import each other in a circle.', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count too: an import of a type is knowledge of a room.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
