import '../../drawings-site.css';
import Ladder from '../Ladder.astro';
import Overtaking from '../Overtaking.astro';
import PortugueseGap from '../PortugueseGap.astro';
import SizeCubes from '../SizeCubes.astro';
import TinyNetwork from '../TinyNetwork.astro';

/** Drawings of this stretch of the talk. */
export const site = { Ladder, Overtaking, PortugueseGap, SizeCubes, TinyNetwork };
