/** The vocabulary of guides and activities: live numbers and facts, and what only the workshop kit has. */
import Fact from '../../numbers/Fact.astro';
import Num from '../../numbers/Num.astro';
import Range from '../../numbers/Range.astro';
import Ask from './blocks/Ask.astro';
import Card from './blocks/Card.astro';
import Cards from './blocks/Cards.astro';
import ClaimAnswers from './blocks/ClaimAnswers.astro';
import ClaimCards from './blocks/ClaimCards.astro';
import ClauseAnswers from './blocks/ClauseAnswers.astro';
import ClauseCards from './blocks/ClauseCards.astro';
import Do from './blocks/Do.astro';
import Field from './blocks/Field.astro';
import From from './blocks/From.astro';
import Meeting from './blocks/Meeting.astro';
import Moment from './blocks/Moment.astro';
import Objection from './blocks/Objection.astro';
import OccupationAnswers from './blocks/OccupationAnswers.astro';
import OccupationCards from './blocks/OccupationCards.astro';
import PaperTable from './blocks/PaperTable.astro';
import Say from './blocks/Say.astro';
import Sheet from './blocks/Sheet.astro';
import StationMap from './blocks/StationMap.astro';

export const guideComponents = { Ask, Card, Cards, ClaimAnswers, ClaimCards, ClauseAnswers, ClauseCards, Do, Fact, Field, From, Meeting, Moment, Num, Objection, OccupationAnswers, OccupationCards, PaperTable, Range, Say, Sheet, StationMap };
