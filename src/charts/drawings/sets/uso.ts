import '../../drawings-uso.css';
import DataRecipe from '../DataRecipe.astro';
import Racks from '../Racks.astro';
import Silhouettes from '../Silhouettes.astro';
import TrainingChain from '../TrainingChain.astro';
import TwoCycles from '../TwoCycles.astro';

/** Drawings of this stretch of the talk. */
export const uso = { DataRecipe, Racks, Silhouettes, TrainingChain, TwoCycles };
