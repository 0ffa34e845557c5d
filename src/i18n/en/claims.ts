/** The words of the claims and of the corrections, in the order of `model/catalogues/claims.ts`. */
import type { ClaimId, claims, CorrectionId } from '../../model/catalogues/claims.ts';

/** One sentence for each piece of evidence: a missing or an extra one does not compile. */
type Sentences<T extends readonly unknown[]> = { readonly [I in keyof T]: string };

export type ClaimWords = {
  readonly [K in ClaimId]: {
    /** The claim, paraphrased. */
    readonly claim: string;
    /** What is shown beside it: how it stands, and the correction where there is one. */
    readonly note: string;
    readonly evidence: Sentences<(typeof claims)[K]['evidence']>;
  };
};

export const claimWords: ClaimWords = {
  T01: {
    claim:
      'AI as it actually exists is not a being, nor just a program: it is made of data sets, machines, cables, buildings and a great deal of human work.',
    note: 'This is a way of framing things, not a measurement. It agrees with Pasquinelli and Joler and with Crawford and Joler; here it stands as the speaker’s thesis.',
    evidence: [
      'The Nooscope essay shows hidden work at every stage of the assembly line and says that people never left it.',
      'The union press that covered the conference recorded the same wording.',
      'Crawford and Joler’s map follows a single device through three kinds of extraction: the Earth’s resources, labour and data.',
    ],
  },
  T02: {
    claim: 'AI as it actually exists is a megamachine: it includes the very organisation of power and labour.',
    note: 'The concept is Lewis Mumford’s, and we credit him; the talk uses the term without naming him. It is a lens for reading, not a fact that can be measured.',
    evidence: [
      'For Mumford, the first megamachine was the hierarchical organisation of the labour of thousands of people, before any technical apparatus.',
    ],
  },
  T03: {
    claim:
      'Pasquinelli and Joler describe machine learning as an assembly line (data, algorithms, models), with computing power underneath.',
    note: 'The three are in the essay, in section 2. Computing power as the base was added by the talk: a good addition, but not in the original.',
    evidence: [
      'The second section of the essay names the assembly line: data, algorithm and model.',
      'The essay does not put computing power underneath the three.',
    ],
  },
  T04: {
    claim: 'Deep learning is the part of machine learning that uses neural networks with many layers.',
    note: 'The standard textbook definition.',
    evidence: ['The definition given by LeCun, Bengio and Hinton (2015) and by Goodfellow, Bengio and Courville (2016).'],
  },
  T05: {
    claim: 'Large language models (GPT, Gemini, Claude, DeepSeek) are a kind of deep learning built for language.',
    note: 'Correct. Many of them now read images as well, as Llama 4 does, or sound.',
    evidence: [
      'DeepSeek-V3 is a Transformer with a mixture of experts: 671 billion parameters, 37 billion active per token.',
      'The Llama 4 model card describes a model that takes text and images.',
    ],
  },
  T06: {
    claim: 'A model that gets a billion requests a day needs about 50,000 H100 GPUs.',
    note: 'The order of magnitude is plausible, but the number is not a constant: it depends on the model, the length of the answers, the peak and the spare capacity. This project’s model shows where in its own range the number falls, without having been tuned to get there. We did not find where the number comes from.',
    evidence: [
      'The volume exists: ChatGPT passed a billion messages a day in December 2024 and reached 2.63 billion in June 2025.',
      'We searched and found no publication with exactly 50,000 H100s for a billion requests.',
      'Epoch AI estimates about 1.01 H100-seconds per query, assuming 100 billion active parameters and 10% utilisation.',
      'DeepSeek published a mean of 1,814 GPUs, with a peak of 2,224, for 608 billion input tokens and 168 billion output tokens in one day.',
      'NVIDIA publishes the throughput of dense models of 70 and 405 billion on the H100, and the GPU time per request follows from it.',
      'OpenAI’s spending on answers (inference) in 2024, at two dollars per GPU-hour, equals about 103,000 H100s for all its products.',
    ],
  },
  T07: {
    claim: 'It takes tens of thousands of GPUs just to answer.',
    note: 'True of the largest services. A smaller, efficient one, such as DeepSeek’s in February 2025, used about two thousand.',
    evidence: [
      'DeepSeek published a mean of 1,814 GPUs for its two models.',
      'OpenAI’s spending on answers (US$ 1.8 billion in 2024, about US$ 7 billion projected for 2025) implies tens of thousands.',
    ],
  },
  T08: {
    claim: 'A chat service has to be sized for the peak: two or three times the mean capacity.',
    note: 'A good rule for a regional service: at Azure, 1.9 was measured for chat and 3.5 for coding. A global service that queues requests and trains in the empty hours gets down to 1.2.',
    evidence: [
      'One week of Azure in May 2024: chat peaked at about 1.9 times the mean per minute; coding, at 3.5 times.',
      'DeepSeek: a peak of 278 nodes for a mean of 226.75, that is, 1.23. At night the nodes go back to training.',
      'Within a single hour of Azure in 2023, the peak per minute was 1.52 times the mean.',
    ],
  },
  T09: {
    claim: 'The extra equipment buys quick answers: no one waits more than a few seconds.',
    note: 'Confirmed: targets for waiting time force services to run below full throughput. In Google’s account, a tenth of the energy per question goes to machines on standby.',
    evidence: [
      'The MLPerf tests set the wait: 450 milliseconds to the first token for interactive Llama 2 70B, six seconds for Llama 3.1 405B.',
      'Google’s measurement includes the idle machines kept ready: 10% of the energy.',
    ],
  },
  T10: {
    claim: 'Data centres are needed, first of all, to train the next generation of models.',
    note: 'In the leading labs, research and training still weigh more: 56% of OpenAI’s projected computing bill for 2025. But answering is growing, and the same buildings do both. As a general rule, the claim is too strong.',
    evidence: [
      'OpenAI’s internal projections for 2025: about US$ 9 billion for research and training and US$ 7 billion for answers (inference).',
      'DeepSeek uses the same nodes to answer by day and train by night.',
      'Google was processing 1.3 quadrillion tokens a month in September 2025.',
    ],
  },
  T11: {
    claim: 'Data is the raw material of AI as it actually exists.',
    note: 'Confirmed, and it can be counted: trillions of tokens. The Llama 4 model card admits to using public posts from Instagram and Facebook.',
    evidence: ['Llama 3: more than 15 trillion tokens; DeepSeek-V3: 14.8 trillion; Llama 4 Scout: about 40 trillion.'],
  },
  T12: {
    claim: 'Training a leading model takes far more computing than just using it.',
    note: 'True per answer, not in total: with a billion requests a day, answering overtakes the operations of pre-training in about 29 days; in GPU-hours it takes longer. And Llama 4 Maverick used 13 times fewer GPU-hours than Llama 3.1 405B.',
    evidence: [
      'Training costs about six operations per parameter and token; an answer, about two. Use catches up with training after three times the training tokens.',
      'Llama 4 Maverick: 2.38 million H100 hours; Llama 3.1 405B: 30.84 million.',
    ],
  },
  T13: {
    claim: 'Training a large model can occupy hundreds of thousands of GPUs for months.',
    note: 'What is documented is tens of thousands; the largest training run with an estimate, Grok-3’s, used about 100,000. Hundreds of thousands is the size of the data centres of 2025 and 2026, with no audited training run so far. At the other end, DeepSeek-V3: 2,048 GPUs for 57 days.',
    evidence: [
      'Llama 3.1 405B: up to 16,384 H100s, the equivalent of 78 days; Behemoth: 32,000; DeepSeek-V3: 2,048 H800s.',
      'Grok-3: estimate of 100,000 H100s for about 100 days.',
      'Data centres that already exist: Colossus with 200,000 GPUs; Rainier with about 500,000 Trainium 2 chips.',
    ],
  },
  T14: {
    claim: 'xAI’s data centre, in Texas, draws about 250 MW for 200,000 GPUs.',
    note: 'Colossus is in Memphis, Tennessee. The power is of the right order, but at the low end: the servers alone add up to about 255 MW, and with cooling the sources go up to 350 MW.',
    evidence: [
      'Probable origin: the news story mentions xAI’s 250 MW and, right after, OpenAI’s data centre, and that one is in Texas.',
      'Epoch AI’s database gives the address in Memphis, 150,000 H100s and 50,000 H200s in February 2025 and an estimated 349 MW.',
      'The Memphis chamber of commerce reported 150 MW from the grid and 150 MW in batteries, with a second substation bringing it to 300 MW.',
      'A secondary source repeats the 250 MW for 200,000 GPUs.',
    ],
  },
  T15: {
    claim: 'OpenAI’s data centre in Texas has 210 air-cooling substations and a huge main substation, made to order.',
    note: 'The number comes from a 2025 news story that cites SemiAnalysis; we did not find the primary source. A substation transforms electricity, it does not cool: most likely these are 210 air-cooled chillers and an electrical substation of its own.',
    evidence: [
      'Tom’s Hardware speaks of 210 air-cooled substations, about 300 MW of computing and a maximum of 500 MW.',
      'By satellite, Epoch AI sees air-cooled chillers, one 200 MW substation and another of 1 GW under construction.',
      'We searched and found no primary source for the 210.',
    ],
  },
  T16: {
    claim: 'To keep the lead, the Big Tech companies need massive idle capacity, ready for the next cycle.',
    note: 'There is a reserve, and it is strategic. Calling it idle is an interpretation: the operators say that they lack capacity, and use the empty hours for training.',
    evidence: [
      'At DeepSeek, the capacity that is free at night goes to research and training.',
      'Bain warns of stranded capacity if growth stops.',
    ],
  },
  T17: {
    claim: 'Each parameter, or weight, is an adjustable value that the model learns in training and in which it stores patterns.',
    note: 'Correct. What is stored is spread over many weights: none of them is a card in a filing cabinet.',
    evidence: ['The standard definition in deep learning textbooks.'],
  },
  T18: {
    claim: 'A model with a trillion parameters stores and knows more than one with 70 billion.',
    note: 'True if all else is equal. Data and training change the game: Chinchilla, with 70 billion, beat Gopher, with 280; Llama 3 with 8 billion (66.6 on MMLU) overtook LLaMA with 65 (63.4). In mixtures of experts, it is the active parameters that count.',
    evidence: [
      'Same recipe: Llama 3.1 with 8, 70 and 405 billion scores 66.7, 79.3 and 85.2 on MMLU.',
      'Same size, new recipe: Llama 2 70B scores 69.7 and Llama 3 70B, 79.5.',
      'With the same training budget, Chinchilla with 70 billion did better than Gopher with 280 billion.',
    ],
  },
  T19: {
    claim: 'The complexity of a model comes from its architecture and its number of parameters, and is limited by the quantity and quality of the data and by the aims of the training.',
    note: 'Well put: this is what the scaling law expresses.',
    evidence: ['The loss falls with the parameters and with the data, each with its own exponent, down to a floor that neither can remove.'],
  },
  T20: {
    claim: 'Training a model with a trillion parameters takes massive supercomputing.',
    note: 'For a dense model, yes: at 40% effective use, it is 84 million H100 hours, or 35 days on 100,000 GPUs; this project’s model assumes lower use and gets more. For a sparse mixture the calculation is different: PanGu-Σ, with 1.085 trillion, was trained on 512 chips.',
    evidence: [
      'Six times a trillion parameters times 20 trillion tokens gives 1.2 × 10²⁶ operations.',
      'PanGu-Σ: 1.085 trillion sparse parameters on 512 Ascend 910 chips, for 100 days.',
    ],
  },
  T21: {
    claim: 'In use, the trillion-parameter model takes far more processing and memory per answer and is harder to run.',
    note: 'Memory: yes, 14 times more. Processing: not always. A mixture of 671 billion with 37 active does half the operations per token of a dense model of 70. The hard part is fitting it in and moving data between the GPUs.',
    evidence: [
      'At eight bits, a trillion parameters take up about 1 TB; 70 billion, about 70 GB.',
      'DeepSeek-V3 uses 37 of its 671 billion parameters per token.',
      'On eight H100s, Qwen3 with 235 billion (22 active) delivers 14,898 tokens per second; four copies of Llama 70B, about 16,820.',
    ],
  },
  T22: {
    claim: 'Models such as GPT-4 and Llama 3 70B have far more room for facts, nuance and reasoning than smaller ones.',
    note: 'The trend is real within one family. The size of GPT-4 was never disclosed: every number is an estimate. And the talk uses 70 billion now as small, now as large.',
    evidence: [
      'Epoch AI marks the size of GPT-4 as speculative.',
      'Llama 3 on MMLU: 66.6 with 8 billion and 79.5 with 70 billion.',
    ],
  },
  T23: {
    claim: 'The book mentioned is by Lastres, Cassiolato and Dantas, on the political economy of data and digital sovereignty (Contracorrente and Centro Celso Furtado, 2025).',
    note: 'The title is Economia política de dados e soberania digital: conceitos, desafios e experiências no mundo (Political economy of data and digital sovereignty: concepts, challenges and experiences around the world). The three people named are the editors; there are thirteen authors. The preface is by the speaker himself.',
    evidence: ['Reviews give the full title, eleven chapters, thirteen authors and the preface by Sérgio Amadeu.'],
  },
  T24: {
    claim: 'In the international division of labour, Brazil’s part has been to hand over data, buy products made from it and build apps on top of Big Tech models.',
    note: 'This is a political thesis. An honest counterpoint: there is infrastructure in Brazil (Serpro and Dataprev, the federal government’s IT companies; the LNCC laboratory; Petrobras, the state oil company), and TikTok’s data centre in Ceará is meant to export processing.',
    evidence: [
      'The government speaks of about 60% of Brazilian data being processed abroad.',
      'There are clouds in state-owned data centres, with foreign equipment, and a large export project in Pecém.',
    ],
  },
  T25: {
    claim: 'The expression food sovereignty was coined in 1996 by members of La Via Campesina, the international peasant movement, and later adopted by bodies such as the World Bank and the United Nations.',
    note: '1996 is the year it reached the world stage, in Tlaxcala and in Rome. The term was already in use in Mexico in the 1980s. As for adopting it: it appears in documents of these bodies, with reservations in the case of the World Bank.',
    evidence: [
      'The IAASTD report records the Tlaxcala conference (April) and the World Food Summit (November 1996).',
      'Edelman’s research (2014) traces the origin back to Mexico in the early 1980s.',
      'Sérgio Amadeu says the same in an interview from 2024.',
    ],
  },
  T26: {
    claim: 'Next to digital sovereignty and data sovereignty, the slide shows the years 1999, 2016 and 2021.',
    note: 'The text that we have does not say what each year refers to: they were images. We show candidates of our own for 2016 and 2021, marked as such; for 1999 we have none. It is worth asking the speaker.',
    evidence: [
      'Before 2011, the expression data sovereignty hardly appeared in the indexed press.',
      'Our candidate for 2016: the book Indigenous Data Sovereignty, edited by Kukutai and Taylor.',
      'Our candidate for 2021: the book Colonialismo de dados (Data colonialism), edited by Cassino, Souza and Silveira.',
    ],
  },
  T27: {
    claim: '71.53% of Brazilian universities use Google e-mail and 7.64%, Microsoft’s (Educação Vigiada).',
    note: 'In line with the observatory Educação Vigiada (Education under Surveillance), with three caveats: these are public institutions (the pair only works out with 103 and 11 of 144); what is measured is where the mail server points, not the use of every service; the date is missing.',
    evidence: [
      'The observatory’s website shows 65% to 66%, counting public universities and school networks together.',
      'Of all the small totals, only 144 institutions produce the two percentages: 103 and 11.',
      'The method reads the mail server of the official domain and was validated by freedom of information requests.',
      'In South America, about 80% for Google and Microsoft together.',
    ],
  },
  T28: {
    claim: 'The talk was given at the first Conferência IA com Direitos Sociais (Conference on AI with Social Rights), in 2025.',
    note: 'Confirmed: 2 and 3 October 2025, in São Bernardo do Campo, in the industrial belt of São Paulo, after a regional preparatory meeting in Ceará in 2024.',
    evidence: [
      'Programme and news: the ABC metalworkers’ union and the federal university UFABC, about 400 people from 17 or 18 states.',
      'Union reports quote the words on the megamachine.',
    ],
  },
  T29: {
    claim: 'We must fight for our data, build public, sovereign infrastructure and have a science policy for environmentally sustainable models.',
    note: 'This is a political programme. For a sense of scale: the R$ 23 billion of Brazil’s AI plan would pay for 85 to 155 MW of complete AI data centres, about one building in Abilene.',
    evidence: [
      'Brazil’s AI plan (PBIA): R$ 23.03 billion from 2024 to 2028, of which R$ 5.79 billion for infrastructure.',
      'The purchase of the R$ 1.8 billion supercomputer was put off; the LNCC laboratory was set aside because of the cost of electricity.',
      'The cloud called sovereign uses equipment from foreign companies; Dataprev itself admits that the sovereignty is relative.',
    ],
  },
  T30: {
    claim: 'We must fight for rights in the face of automated systems: a say for unions, a share of productivity gains, impact reports for each trade and on society and the environment.',
    note: 'There is a negotiated precedent for almost every item: see the catalogue of clauses.',
    evidence: [
      'On 28 July 2025 Brazil’s banks agreed to a standing negotiating table on AI.',
      'The AFL-CIO published eight principles in 2025; UNI Global Union, ten in 2017.',
    ],
  },
  K01: {
    claim: 'Amazon launched Trainium 3, a rival to Nvidia, with training four times as fast.',
    note: 'The four is for the whole system: 1.94 times per chip at eight bits, times 2.25 in number of chips. At sixteen bits, the chip hardly changed.',
    evidence: [
      'Amazon announces up to 4.4 times per UltraServer: 144 chips against 64.',
      'The documentation gives 2,517 against 1,299 TFLOPS in FP8 and 671 against 667 in BF16.',
    ],
  },
  K02: {
    claim: 'The gain was said to come with the same energy footprint.',
    note: 'Amazon promises more performance per watt, not the same consumption: chip and rack draw more than before.',
    evidence: [
      'The announcement speaks of four times the efficiency, or 40%, depending on the measure.',
      'Estimates of power per chip: 500 W for Trainium 2 and 700 W for Trainium 3.',
    ],
  },
  K03: {
    claim: 'Each UltraServer runs up to 144 Trainium 3 chips.',
    note: 'Confirmed: 144 is per UltraServer; clusters would reach a million chips, according to Amazon.',
    evidence: ['144 liquid-cooled chips, 362 PFLOPS in FP8 and 20.7 TB of memory.'],
  },
  K04: {
    claim: 'Google was said to have an 87% chance of having the best model by the end of the year, and Altman declared a code red.',
    note: 'The text does not say where the 87% comes from. Our reading: the price on a prediction market on a certain day, settled by a leaderboard of votes, and not a measure of quality.',
    evidence: [
      'The sentence is in the English original, with no source.',
      'A betting market had this contract, settled by a public leaderboard; the price on that day could not be checked.',
      'The code red was reported from an internal memo.',
    ],
  },
  K05: {
    claim: 'After the 2024 halving, bitcoin miners (Core Scientific, CleanSpark, Bitfarms) turned to serving AI.',
    note: 'Confirmed in general; how far they have got varies greatly from company to company.',
    evidence: [
      'In April 2024 the reward per block fell from 6.25 to 3.125 bitcoins.',
      'Helios, IREN and TeraWulf were mining sites.',
    ],
  },
  K06: {
    claim: 'IREN’s shares soared after a US$ 9.7 billion contract with Microsoft.',
    note: 'Confirmed, dated 3 November 2025. It covers five years, about US$ 1.94 billion a year, and is not immediate revenue.',
    evidence: ['Five years, 20% paid in advance, 200 MW in Childress, Texas, and US$ 5.8 billion of equipment.'],
  },
  K07: {
    claim: 'TeraWulf closed a US$ 9.5 billion joint venture with Fluidstack, backed by Google.',
    note: 'It is revenue added up over 25 years, not an investment. Google’s backing is a guarantee of about US$ 1.3 billion in rent.',
    evidence: ['Contracted revenue over 25 years; 51% for TeraWulf; 168 MW for computing, 240 MW gross.'],
  },
  K08: {
    claim: 'These companies control gigawatts of power.',
    note: 'Confirmed as power that is contracted or can be connected to the grid, not all of it in use for AI.',
    evidence: ['IREN: 2,910 MW; TeraWulf: more than 510 MW contracted.'],
  },
  K09: {
    claim: 'The miners are borrowing heavily to refit their sites.',
    note: 'Plausible; the structure of the debt changes from case to case.',
    evidence: ['The Abernathy joint venture is financed by debt of the project itself.'],
  },
  K10: {
    claim: 'In 30 days bitcoin fell by more than 17% and the CoinDesk 20 by 19.3%; the Nasdaq 100 was down 1.5% in the month, after a fall of more than 7%.',
    note: 'A snapshot of 2 December 2025 that we could not check: it is no guide to a trend.',
    evidence: ['The figures are those of the English original; we do not have the price series.'],
  },
  K11: {
    claim: 'OpenAI has taken on trillions in commitments, with money that it still has to raise.',
    note: 'Trillion, in the singular: from one to 1.4 trillion dollars, announced over several years and with overlaps.',
    evidence: [
      'In October 2025 the press spoke of about one trillion.',
      'At the end of the same month, Altman spoke of 30 GW and US$ 1.4 trillion.',
    ],
  },
  K12: {
    claim: 'Part of the money circulates among the same companies that sell chips and cloud.',
    note: 'Analysts describe circular financing; its exact size is not public.',
    evidence: [
      'Nvidia announced up to US$ 100 billion for OpenAI, which buys its chips; in February 2026 the letter of intent gave way to US$ 30 billion in shares.',
      'Google guarantees about US$ 1.3 billion of Fluidstack’s rent.',
    ],
  },
  K13: {
    claim: 'If demand for AI falls, Bain foresees a hole of up to US$ 800 billion in the US$ 2 trillion a year needed by 2030.',
    note: 'The numbers are right, the cause is not: the hole appears with demand growing as forecast, and after all the savings are counted.',
    evidence: ['Bain: 200 GW by 2030 call for US$ 500 billion a year of investment and US$ 2 trillion of revenue; US$ 800 billion is missing.'],
  },
  K14: {
    claim: 'If demand cools, the hybrid operations may repeat the cryptocurrency liquidity crisis of 2022.',
    note: 'This is a scenario, not a fact.',
    evidence: ['The opinion of the news story.'],
  },
  K15: {
    claim: 'It was called a gold rush for GPUs, not ASICs.',
    note: 'Trainium 3, the very subject of the story, is an ASIC. The contrast makes sense with mining ASICs.',
    evidence: ['Trainium and TPU are chips made for a single purpose.'],
  },
};

/** The ten corrections to take home. */
export const correctionWords: Readonly<Record<CorrectionId, string>> = {
  'colossus-memphis':
    'xAI’s Colossus is in Memphis, Tennessee, not in Texas. And 250 MW for 200,000 GPUs is the low end: the sources go up to 350 MW.',
  'cooling-units':
    'The 210 “air-cooling substations” come from a news story, with no primary source. They are probably air-cooled chillers, with one electrical substation.',
  'bain-shortfall': 'Bain’s US$ 800 billion shortfall appears with demand growing, not if it falls.',
  'trainium3-four-times':
    'Trainium 3’s “four times” is for the whole UltraServer: 1.94 per chip, at eight bits, times 2.25 in number of chips. At sixteen bits the chip hardly changed.',
  'contract-years': 'TeraWulf’s US$ 9.5 billion is revenue over 25 years; IREN’s US$ 9.7 billion, over five.',
  'bigger-not-better':
    'A bigger model is not always better: Chinchilla with 70 billion beat Gopher with 280, and Llama 3 with 8 billion overtook LLaMA with 65.',
  'serving-overtakes-training':
    'With a billion requests a day, use as a whole overtakes, in operations, a pre-training on 15 trillion tokens in about 29 days.',
  'educacao-vigiada-sample': 'The percentages 71.53 and 7.64 only work out with 103 and 11 of 144 public institutions.',
  'redata-law':
    'Redata, Brazil’s tax regime for data centres, lapsed as a provisional measure on 25 February 2026; it came back as Law 15,504, signed on 15 September 2026.',
  'book-title': 'The book is called Economia política de dados e soberania digital (Political economy of data and digital sovereignty); the preface is by the speaker himself.',
};
