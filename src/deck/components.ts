/** The vocabulary of slides: what an MDX file may use without importing anything. */
import Diagram from '../assembly-line/Diagram.astro';
import Scene from '../datacenter/scene/Scene.astro';
import LoadDay from '../calculators/gpus/LoadDay.astro';
import PeakProfiles from '../calculators/gpus/PeakProfiles.astro';
import Queue from '../calculators/gpus/Queue.astro';
import Way from '../calculators/gpus/Way.astro';
import Chart from '../charts/Chart.astro';
import Control from '../numbers/Control.astro';
import Controls from '../numbers/Controls.astro';
import Fact from '../numbers/Fact.astro';
import Hero from '../numbers/Hero.astro';
import Num from '../numbers/Num.astro';
import Range from '../numbers/Range.astro';
import Full from './blocks/Full.astro';
import Lead from './blocks/Lead.astro';
import Left from './blocks/Left.astro';
import Ours from './blocks/Ours.astro';
import Reading from './blocks/Reading.astro';
import Right from './blocks/Right.astro';
import Step from './blocks/Step.astro';
import Sub from './blocks/Sub.astro';
import DealsByCompany from '../calculators/dinheiro/DealsByCompany.astro';
import DemandFall from '../calculators/dinheiro/DemandFall.astro';
import LossDuel from '../calculators/parametros/LossDuel.astro';
import { drawings } from '../charts/drawings/index.ts';
// Slides open stations of the assembly line in a window.
import '../assembly-line/station.css';

export const slideComponents = { Chart, Diagram, Control, Controls, Fact, Hero, Num, Range, Full, Lead, Left, Ours, Reading, Right, Scene, Step, Sub, DealsByCompany, DemandFall, LoadDay, LossDuel, PeakProfiles, Queue, Way, ...drawings };
