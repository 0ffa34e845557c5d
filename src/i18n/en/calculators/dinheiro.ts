/** Words of the calculator's page. */
export const words = {
  title: 'How much must it earn?',
  name: 'Money',
  lead: 'What it costs to build the data centre, how much has to come in each year to pay for everything, and at what price each answer would have to be sold. Start by cutting the service life of the computers to three years.',
} as const;

/** Words of its sections. */
export const sections = {
  parts: {
    title: 'Where the yearly bill comes from',
    body: [
      'What was bought comes back in equal instalments, as on a loan: each one pays back a piece of the capital and the interest on what is still owed. One year’s instalments, divided by what was spent, are called the capital recovery factor. The shorter the machine’s life, the larger the instalment.',
      'Staff does not appear on its own, because we found no source that separates it. It is part of operation, together with maintenance, insurance, land and connection.',
    ],
  },
  rent: {
    title: 'Own or rent?',
    body: [
      'A machine of one’s own costs the same whether it works or stands idle. A rented one costs only when it is used, but the rent includes the profit and the risk of whoever lets it. Compare what each hour of one’s own has to earn with the market price.',
      'A service sized for its peak keeps part of the fleet waiting. If that part waits longer than the calculation allows, renting in the peak hours is cheaper, as long as somebody has machines to let in those hours.',
    ],
  },
  fall: {
    title: 'Demand falls: who is left with what?',
    body: [
      'The building, the machines and the debt do not shrink when people use the service less. At the old price less money comes in, and somebody does not get paid. Drag the fall.',
      'The order in the drawing is that of an operator who wants to stay in business: without energy and staff, nothing comes in at all; next come interest and returns, then the capital to be paid back; the margin is what is left over. In a real crisis that order is fought over, and the cuts tend to reach workers early.',
      'Only energy shrinks with use, and not by much: an idle machine still draws power. So whoever sells the energy loses part of a sale, and whoever lent the money loses far more.',
    ],
  },
  bain: {
    title: 'The hole belongs to the whole industry',
    body: [
      'The consultancy Bain did not calculate for one company. It added up the world: if computing for AI grows as forecast, paying for each year’s investment demands a yearly revenue from all the companies that sell AI and cloud, taken together. That revenue would have to come from those who use them.',
      'On the other side it added up what there is to pay with: every company’s own computing moved to the cloud, and all the savings that AI brings reinvested in it. What is missing is missing even with demand growing as forecast. It is neither a debt nor a loss already made: it is revenue that nobody has found a source for. If demand falls, the hole grows.',
    ],
  },
  behind: {
    users: 'Those who use it',
    anchor: 'quem-usa',
    revenue: 'This is the money that comes in from outside. OpenAI’s revenue, as reported:',
    commitments: 'What it has promised to spend in the coming years, adding up the announced contracts:',
    between: (from: string, to: string): string => `${from} to ${to}`,
  },
  deals: {
    title: 'The same money goes round',
    body: [
      'Those who sell the chips buy shares in those who use them; those who use them rent computing from those who buy the chips. Each turn becomes revenue on somebody’s books. The drawing shows announcements and contracts, not payments: nearly all of it has yet to happen, and adding up the arrows would count the same money several times.',
    ],
    contracts: 'Two contracts of almost the same size, to scale: read the term before the amount.',
  },
} as const;
