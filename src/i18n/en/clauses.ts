/** The clauses in words that a meeting can adapt: what to call it, what to ask for. */
import type { ClauseForce, ClauseId, ClauseTheme } from '../../model/catalogues/clauses.ts';

export const clauseThemes: Readonly<Record<ClauseTheme, string>> = {
  participation: 'A say for the union',
  data: 'Data and creative work',
  productivity: 'Productivity gains',
  decisions: 'Automated decisions',
  jobs: 'Jobs and transition',
  health: 'Health and working hours',
  impact: 'Impact on each occupation',
  environment: 'Society and environment',
};

export const clauseForces: Readonly<Record<ClauseForce, string>> = {
  negotiated: 'already negotiated',
  law: 'in law',
  principle: 'published principle',
  demand: 'demand',
};

export const clauseWords: Readonly<Record<ClauseId, { readonly title: string; readonly text: string; readonly note?: string }>> = {
  c01: { title: 'Information and consultation first', text: 'The union is informed and consulted before the company develops or introduces AI with significant impact.' },
  c02: { title: 'A standing table on AI', text: 'Permanent negotiation, with a fixed calendar.' },
  c03: { title: 'Right to suspend', text: 'A process under way can be stopped while an alternative is sought.' },
  c04: { title: 'Sharing productivity', text: 'Part of the productivity gain becomes higher pay.' },
  c05: { title: 'Shorter hours', text: 'A four-day week, with no cut in pay.' },
  c06: { title: 'Paid training', text: 'Training and retraining paid for by the company, with attention to gender inequality.' },
  c07: { title: 'Jobs eliminated', text: 'Closing sites and eliminating posts go straight to negotiation.' },
  c08: { title: 'Surveillance in plain sight', text: 'Workers know which tools measure productivity, adherence and hours, in remote work too.' },
  c09: { title: 'No algorithmic discrimination', text: 'Ban bias in hiring, promotion and dismissal; every assessment can be challenged.' },
  c10: { title: 'Transparent systems', text: 'The right to know the decisions, the results and the algorithms.' },
  c11: { title: 'Ethical black box', text: 'A record of the system’s data and choices that can be audited.' },
  c12: { title: 'People in command', text: 'Systems are tools: the final decision is human and the company answers for it.' },
  c13: { title: 'Right to an explanation', text: 'An explanation whenever AI plays a part in a decision about workers.' },
  c14: { title: 'Workers’ data', text: 'Access, correction, blocking, deletion and portability.' },
  c15: { title: 'Benefits for everyone', text: 'Spread the economic results widely and narrow the digital divides.' },
  c16: { title: 'Just transition', text: 'Protection for those who lose their jobs and for fundamental rights, worldwide.' },
  c17: { title: 'People and planet', text: 'AI compatible with dignity, privacy, ecosystems and biodiversity.' },
  c18: { title: 'Wider bargaining', text: 'Strengthen labour rights and collective bargaining.' },
  c19: { title: 'Forbidden uses', text: 'No AI to dismiss, punish or spy on workers.' },
  c20: { title: 'A voice in research', text: 'Workers take part in research and development, with a recognised place.' },
  c21: { title: 'Authors’ rights', text: 'No use of works without permission.' },
  c22: { title: 'Public purchasing', text: 'State contracts require labour and transparency standards.' },
  c23: { title: 'Notice of new technology', text: 'Early notice, information and negotiation on new or modified technology.' },
  c24: { title: 'Jobs and pay guaranteed', text: 'Jobs, pay and conditions are kept through the change.' },
  c25: { title: 'Voice and image by consent', text: 'No use of voice, image or generative AI without clear and limited consent.' },
  c26: { title: 'Our work is not training data', text: 'What is produced at work trains models only by agreement.' },
  c27: { title: 'Plan and test together', text: 'A joint committee with equal seats assesses, tests and decides on the investment.' },
  c28: { title: 'Report for each occupation', text: 'A regular report on the impact of AI on each occupation.' },
  c29: { title: 'Social and environmental report', text: 'Energy, water and carbon of the data centres that the company hires.' },
  c30: { title: 'Union in the AI projects', text: 'Representation in the AI projects of the company and of the sector.' },
  c31: { title: 'Protection from automation', text: 'Pass the law that the Constitution promises (in Brazil, article 7, item XXVII, since 1988; elsewhere, look in the constitution or the labour law).' },
  c32: {
    title: 'Review of automated decisions',
    text: 'Apply the data protection law (in Brazil, article 20 of the LGPD) to assessments and dismissals, and require that a person do the review.',
    note: 'Brazil’s law guarantees the review, but no longer requires it to be human: those words left the text in 2019. This is what the clause adds. Elsewhere, see what the national law says.',
  },
  c33: { title: 'Technical advice, paid', text: 'Workers’ representatives choose the experts and the company pays, as in German law since 2021.' },
  c34: { title: 'Information on the algorithm', text: 'Workers’ representatives know the parameters and rules that affect conditions, access to work and keeping the job, as in Spanish law.' },
  c35: { title: 'Compensation for technology', text: 'Six months’ notice and a sum per year worked when technology eliminates the job, as in the hotels of Las Vegas.' },
  c36: { title: 'Human authorship', text: 'AI does not sign: its use is declared and takes nothing from the credit or pay of those who write.' },
  c37: { title: 'Disconnection and health', text: 'Limits on pace and harassment by algorithm; the right to switch off.' },
};
