import '../../drawings-corrida.css';
import BainBlocks from '../BainBlocks.astro';
import Commitments from '../Commitments.astro';
import Contracts from '../Contracts.astro';
import Foundry from '../Foundry.astro';
import Halving from '../Halving.astro';
import MarketPhoto from '../MarketPhoto.astro';
import MinerMap from '../MinerMap.astro';
import MoneyLoop from '../MoneyLoop.astro';
import Odds from '../Odds.astro';
import Spectrum from '../Spectrum.astro';
import UltraServers from '../UltraServers.astro';

/** Drawings of the chip race. */
export const corrida = { BainBlocks, Commitments, Contracts, Foundry, Halving, MarketPhoto, MinerMap, MoneyLoop, Odds, Spectrum, UltraServers };
