/** The ideas of the talk, each in a few sentences. */
import type { ConceptId } from '../../model/catalogues/concepts.ts';

export const conceptWords: Readonly<Record<ConceptId, { readonly title: string; readonly text: string }>> = {
  megamachine: {
    title: 'The megamachine, by Lewis Mumford',
    text: 'For Mumford, the first machine was not made of metal: it was the hierarchy that put thousands of bodies under one central command, as in the building of the pyramids. The modern megamachine joins science, bureaucracy, military force and business.',
  },
  nooscope: {
    title: 'The Nooscope, by Pasquinelli and Joler',
    text: 'A manifesto and a map that read AI as an optical instrument: a lens that magnifies and also distorts. It describes the assembly line of data, algorithms and models, the squeezing of the world into statistics, and what the lens cannot see: the new.',
  },
  anatomy: {
    title: 'The anatomy of an AI system, by Crawford and Joler',
    text: 'A map of a home voice assistant as a system the size of the planet, from the mine to the electronic waste, fed by three extractions: the Earth’s resources, human labour and data.',
  },
  'political-economy-of-data': {
    title: 'Economia política de dados e soberania digital',
    text: 'A book (“Political economy of data and digital sovereignty”) edited by Lastres, Cassiolato and Dantas, out of research by RedeSist, a network based at the Federal University of Rio de Janeiro, with thirteen authors and eleven chapters. The preface is by Sérgio Amadeu.',
  },
  'food-sovereignty': {
    title: 'Food sovereignty',
    text: 'In 1996, in Tlaxcala, Mexico, and in Rome, La Via Campesina took to the world the right of each nation to keep the ability to produce its own food. In 2007, in Nyéléni, Mali, it became a right of peoples. The term was already going round in Mexico in the 1980s.',
  },
  'digital-sovereignty': {
    title: 'Digital sovereignty',
    text: 'In Sérgio Amadeu’s reading, it is the ability of society and the state to define and control the technologies they depend on, so as to choose their own course and invent in their own way.',
  },
  'data-sovereignty': {
    title: 'Data sovereignty',
    text: 'The expression hardly appears before 2011. Since then it has had many uses: by states, by companies and by indigenous peoples, who tie it to the right over what is collected about them.',
  },
};
