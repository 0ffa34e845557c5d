import '../../drawings-brasil.css';
import Agenda from '../Agenda.astro';
import Announced from '../Announced.astro';
import BargainingTable from '../BargainingTable.astro';
import Big from '../Big.astro';
import Border from '../Border.astro';
import ClauseMatrix from '../ClauseMatrix.astro';
import Dates from '../Dates.astro';
import Flow from '../Flow.astro';
import GpuField from '../GpuField.astro';
import Layers from '../Layers.astro';
import MailChoice from '../MailChoice.astro';
import MailMarks from '../MailMarks.astro';
import Maize from '../Maize.astro';
import Moment from '../Moment.astro';
import Placard from '../Placard.astro';
import Precedent from '../Precedent.astro';
import Role from '../Role.astro';
import SetScenario from '../SetScenario.astro';
import Timeline from '../Timeline.astro';
import Trio from '../Trio.astro';

/** Drawings of this stretch of the talk. */
export const brasil = { Agenda, Announced, BargainingTable, Big, Border, ClauseMatrix, Dates, Flow, GpuField, Layers, MailChoice, MailMarks, Maize, Moment, Placard, Precedent, Role, SetScenario, Timeline, Trio };
