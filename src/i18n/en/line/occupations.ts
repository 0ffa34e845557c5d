import type { OccupationId } from '../../../model/catalogues/occupations.ts';

export interface OccupationWords {
  readonly name: string;
  /** One sentence per place of the catalogue, in its order. */
  readonly places: readonly string[];
  /** A question to ask the employer. */
  readonly ask: string;
}

/** Who stands where at the line. */
export const occupations: Readonly<Record<OccupationId, OccupationWords>> = {
  'app-courier': {
    name: 'App delivery courier',
    places: [
      'Every trip, wait, refusal and rating is recorded, and teaches the system that hands out the deliveries.',
      'A model decides which order appears, for how much and to whom; in Spain, the law requires the criteria to be told to the workers’ representatives.',
    ],
    ask: 'Which of my data decide the orders I get, and who can review it if I am blocked?',
  },
  'app-driver': {
    name: 'App driver',
    places: [
      'Your routes, your braking and your hours become maps, demand forecasts and training material.',
      'Price, ride and blocking come out of an automatic system; Brazil’s data protection law, the LGPD, gives you the right to ask for those decisions to be reviewed.',
    ],
    ask: 'How is the price of each ride worked out, and which person reviews an automatic block?',
  },
  artist: {
    name: 'Illustrator or photographer',
    places: [
      'Pictures published on the web are copied along with their captions and go in as sources.',
      'In the data set, the work loses its name and becomes an example of a style.',
    ],
    ask: 'May those who commission my work hand it over for training? With what permission, and for how much?',
  },
  'bank-worker': {
    name: 'Bank worker',
    places: [
      'Recorded calls, proposals and conversations can become examples for the system that serves customers in your place.',
      'Targets, breaks and remote work can be measured by a program; in Brazil, bank workers have won a standing negotiating table on AI.',
    ],
    ask: 'Which AI systems does the bank use on my work, and since when has the union known?',
  },
  builder: {
    name: 'Construction worker',
    places: ['Halls, substations and power lines are your work: many people while they are being built, few once the ribbon is cut.'],
    ask: 'What will stay in town when the building work ends: jobs, training, energy, water?',
  },
  'call-centre': {
    name: 'Call-centre worker',
    places: [
      'Recorded calls are speech put into writing, ready to train whoever will take the calls later on.',
      'When you correct the robot’s answer or choose between two, you are doing the last stage of training.',
      'Length of call, tone of voice and breaks can be scored by a model.',
    ],
    ask: 'Are my calls training some system? Who listens, who scores, and how long are they kept?',
  },
  'civil-servant': {
    name: 'Civil servant',
    places: [
      'Registers, reports and services to the public are the population’s data in your keeping.',
      'Systems bought ready-made sum up case files and suggest decisions that carry your signature.',
    ],
    ask: 'Where is the data that our office puts into the system, and does the contract allow it to be used for training?',
  },
  'data-labeller': {
    name: 'Data labeller',
    places: [
      'You are the one who tells the machine what is in the picture and the text, by the task and nearly always without a contract.',
      'Comparing two answers and marking the better one is what adjusts the model after training.',
    ],
    ask: 'Which company is at the end of the chain, how much does it pay per hour, and who answers for a rejected task?',
  },
  'domestic-worker': {
    name: 'Domestic worker',
    places: [
      'Cameras, voice assistants and vacuum cleaners that roam the house also record those who work in it.',
      'On platforms that hire by the day, your rating and your place on the list come out of a calculation that nobody shows.',
    ],
    ask: 'Which devices record while I work, and where does the recording go?',
  },
  'dc-cleaner': {
    name: 'Data-centre cleaner',
    places: ['Dust brings servers down: without cleaning, the base stops. The job is usually outsourced and doesn’t appear in the job announcement.'],
    ask: 'How many outsourced people work here, and why are they left out of the number of jobs announced?',
  },
  'dc-technician': {
    name: 'Data-centre technician',
    places: [
      'You replace GPUs, cables and filters, by day and by night, so that the base doesn’t stop.',
      'In a long training run, each chip that fails holds up all the others; your shift is inside the count of machine hours.',
    ],
    ask: 'How many people per shift does this site need in order to be safe, and who set that number?',
  },
  dubber: {
    name: 'Dubbing artist or actor',
    places: [
      'Recordings of voices and faces are a rare and sought-after source for models of speech and images.',
      'A copy of your voice can work without you; in the United States there is a collective agreement that requires consent and payment.',
    ],
    ask: 'Does the contract allow my voice or my likeness to be copied? What for, until when and for how much?',
  },
  farmer: {
    name: 'Farmer',
    places: [
      'Connected machines, satellite pictures and farming apps record the soil, the harvest and your way of planting.',
      'Data centres want land, water and power lines, sometimes the same ones as the fields.',
    ],
    ask: 'Who owns the data that the machine harvests on my land, and who else sees it?',
  },
  'health-agent': {
    name: 'Community health worker',
    places: [
      'The home visits typed into the tablet are a portrait of the neighbourhood that interests many people.',
      'Routes and targets may be set by a system that doesn’t know the streets.',
    ],
    ask: 'Who may use the data from the visits, besides the health service?',
  },
  journalist: {
    name: 'Journalist',
    places: [
      'Stories on the web are among the scraped pages that make up the data sets.',
      'The newsroom uses the model for summaries and headlines, and it answers the public with what the newsroom found out.',
    ],
    ask: 'Did the company sell or give away the archive for training? What was the share of those who wrote it?',
  },
  lawyer: {
    name: 'Lawyer',
    places: [
      'Published pleadings and rulings are plentiful text, well written and easy to copy.',
      'The model drafts and researches; the made-up citation carries your signature.',
    ],
    ask: 'What from a client’s case may be put into the system, and who answers for the mistake?',
  },
  metalworker: {
    name: 'Metalworker',
    places: [
      'Transformers, frames, cables, generators and racks come out of factories like yours.',
      'Cameras and sensors on the line measure the pace and foresee defects; Brazil’s Constitution speaks of protection in the face of automation.',
    ],
    ask: 'What do the cameras on the line measure: the part or the person?',
  },
  miner: {
    name: 'Miner',
    places: ['Copper, cobalt, lithium and so many others: the base begins deep in the ground, and digging is the part that nobody announces.'],
    ask: 'Where does the ore from here go, and does the final buyer know the conditions in this mine?',
  },
  moderator: {
    name: 'Content moderator',
    places: [
      'You read and watch the worst so that others don’t have to, and each of your decisions becomes a label.',
      'Those labels train the filter that keeps the model from repeating the violence.',
      'Once the service is running, what slips past the filter comes back to you.',
    ],
    ask: 'What psychological support, what breaks and what limit on exposure are in the contract?',
  },
  nurse: {
    name: 'Nurse',
    places: [
      'Records, vital signs and images are health data, among the most protected and the most coveted.',
      'Alert and rostering systems suggest whom to see and who should be on duty; the care and the responsibility stay with you.',
    ],
    ask: 'Can I go against the system’s alert without being punished, and who answers if it is wrong?',
  },
  'power-worker': {
    name: 'Electricity worker',
    places: [
      'The substation, the line and the on-call shift that keep the data centre running are your work.',
      'Systems forecast the load and send out the crews, and the pace of the shift comes with them.',
    ],
    ask: 'Who pays for strengthening the grid for the data centre, and how many more people will the shift have?',
  },
  programmer: {
    name: 'Programmer',
    places: [
      'Published code is a source for training, with a licence or without.',
      'Programmers also write the filters that decide what goes into the data set.',
      'The coding assistant uses what programmers wrote to speed them up, to measure them and sometimes to replace them.',
    ],
    ask: 'The code I write and my conversations with the assistant: whose training do they go back to?',
  },
  researcher: {
    name: 'Researcher',
    places: [
      'Open papers and databases, paid for with public money, are among the cleanest sources.',
      'The methods that the companies use were born, to a large extent, of published research.',
    ],
    ask: 'Does the university have a machine of its own to research this, or do we rent from the same companies?',
  },
  'sanitation-worker': {
    name: 'Water and sanitation worker',
    places: ['The water that takes the heat out of the chips is drawn, treated and measured by you.'],
    ask: 'How much water has the data centre contracted, from which source, and with what priority in a drought?',
  },
  'shop-worker': {
    name: 'Shop worker',
    places: [
      'Every sale, every camera and every search in the shop becomes data on what people buy.',
      'The roster, the target and the self-service till may come out of a forecast.',
    ],
    ask: 'Who draws up my roster: a person or a program? By what criterion?',
  },
  student: {
    name: 'Student',
    places: [
      'Essays, searches and clicks on learning platforms are recorded, and many schools get those platforms ready-made from large companies.',
      'The assistant answers your question, and your question may become an example.',
    ],
    ask: 'Which company keeps what I write, and can I study here without it?',
  },
  teacher: {
    name: 'Teacher',
    places: [
      'Lessons, tests and corrections kept on company platforms are teaching material and may be training material.',
      'The system proposes plans, marks work and follows the class; the one who knows the class is you.',
    ],
    ask: 'Who chose the platform, what does the contract say about the data, and how do we get out of it?',
  },
  translator: {
    name: 'Translator',
    places: [
      'Texts in two languages, side by side, are the best example there is: machine translation was learned from them.',
      'Correcting what the machine translated is training work, nearly always at a lower rate.',
      'The client already turns up with the model’s version; for screenplays, in the United States, there is an agreement that limits this use.',
    ],
    ask: 'Do my corrections go back into training? Then why is the rate lower?',
  },
  'truck-driver': {
    name: 'Lorry driver',
    places: [
      'The tracker, the camera in the cab and the freight app record the road and whoever is driving.',
      'Freight, route and driving score come out of a calculation that nobody in the cab can argue with.',
      'Servers, transformers and diesel for the generators come by road.',
    ],
    ask: 'Who sees the camera in the cab, and can its score take the job away from me?',
  },
};
