import type { LineStationId } from '../../../model/catalogues/line-stations.ts';

export interface LineStationWords {
  readonly name: string;
  /** What it does, in half a line: on the drawing and beside the name. */
  readonly short: string;
  readonly happens: string;
  readonly workers: string;
  readonly bias: string;
  readonly leftOut: string;
}

/** What one reads when a station is opened. */
export const stations: Readonly<Record<LineStationId, LineStationWords>> = {
  work: {
    name: 'Work and sources',
    short: 'people who write, photograph, label, moderate',
    happens:
      'Before any machine there are people. They write, translate, take photographs, program, serve customers and talk: out of that come the sources. Other people, paid by the task, tell the machine what is in each picture and each sentence. That is labelling. Others read the worst of the internet so that the model learns not to repeat it. That is moderating.',
    workers:
      'Those who produce the sources hardly ever know it, and aren’t paid. Those who label and moderate work through a platform or a contractor, far from the brand that appears on the app.',
    bias: 'Bias of the world',
    leftOut:
      'The world is already unequal when it arrives. People with internet access, time and schooling write more, and in few languages. What is known by the hands, what is told by word of mouth, what was never typed does not get onto the line.',
  },
  data: {
    name: 'Data set',
    short: 'the world cut up into examples',
    happens:
      'The sources become raw material: programs copy pages, books, code and conversations; other programs throw away repetitions and whatever looks like rubbish; what is left gets cut into tokens, which are pieces of words. The result is called a data set.',
    workers:
      'Engineering teams choose what stays. People hired by the task label and write examples. The technical reports describe the machines with care and the people hardly ever.',
    bias: 'Bias of the data',
    leftOut:
      'Collecting means choosing, and every choice leaves someone out: languages with few pages, texts that exist only on paper, people of whom only ill is spoken. Each label is a decision too: someone drew up the list of possible names.',
  },
  training: {
    name: 'Training',
    short: 'the algorithm finds patterns in the examples',
    happens:
      'The algorithm is the recipe of calculation. It shows the model a stretch of text, asks for the next piece, measures the error and corrects each parameter a little. It repeats this for weeks, on thousands of chips at the same time. Then comes the finishing: people compare answers and say which is better, and the model is adjusted to their taste.',
    workers:
      'Research and engineering, people on call to replace the GPUs that burn out, and those who rate answers by the task. It is the same work of labelling, now on what the machine wrote.',
    bias: 'Bias of the algorithm',
    leftOut:
      'To learn, here, is to compress: many examples fit into few numbers because they turn into averages. What rarely appears counts for little and gets lost. The attempts that failed used energy too, and seldom make it into the published figures.',
  },
  model: {
    name: 'Model',
    short: 'the pattern has become a file of numbers',
    happens:
      'Out of training comes a file: a mountain of adjusted numbers, the parameters. There are no sentences filed away in it; there are weights that make some ways of going on more likely than others. That file is the product. Whoever has it decides who uses it, at what price and under which rules.',
    workers:
      'Those who test the model, look for its flaws and write the model answers before it is released. The numbers of these teams don’t appear either.',
    bias: 'The rare disappears',
    leftOut:
      'The model is a summary of what was common. Where examples were missing, it fills in the most likely thing, just as firmly. Of many models, not even the size is public.',
  },
  use: {
    name: 'Use',
    short: 'the model answers, and what is asked comes back',
    happens:
      'Someone asks, the data centre answers. Each request passes through the whole model, or through part of it, once for every piece of a word. At work, the model sums up, serves customers, translates, corrects, measures and sometimes decides. What gets typed may go back to the start of the line as new data.',
    workers:
      'Those who check the answer and answer for the mistake. Those who are measured or managed by a system. Those who go on moderating what comes in and what goes out.',
    bias: 'The new goes unseen',
    leftOut:
      'A system that recognises what it has already seen tends to refuse what is new, or to swap it for the nearest common thing. Those whom it rates seldom know the criterion. The LGPD, Brazil’s data protection law, gives the right to ask for an automated decision to be reviewed.',
  },
  base: {
    name: 'Computing power',
    short: 'underneath everything: chips, energy, water, minerals, money',
    happens:
      'The whole line runs on top of machines. Minerals become chips, chips become servers, servers fill halls. Energy and money go in all the time, and water to take the heat away. When someone asks for more data, more parameters or more requests, it is this base that grows.',
    workers:
      'Those who mine, those who assemble, those who build, those who maintain, those who clean, those who guard. Building employs many people for a short time; running it, few people for a long time.',
    bias: 'Off the bill',
    leftOut:
      'The price per request doesn’t show the mine, the power line, the well or the neighbours. This base is not one of the three things in the essay: it was the talk that put it under the line.',
  },
};
