import Assembly from '../Assembly.astro';
import AssemblyLine from '../AssemblyLine.astro';
import City from '../City.astro';
import Crowd from '../Crowd.astro';
import Doors from '../Doors.astro';
import Inventory from '../Inventory.astro';
import Lens from '../Lens.astro';
import Megamachine from '../Megamachine.astro';
import Nest from '../Nest.astro';
import NextWord from '../NextWord.astro';
import Pieces from '../Pieces.astro';
import QrCode from '../QrCode.astro';
import TwoLayers from '../TwoLayers.astro';
import '../../drawings-abertura.css';

/** Drawings of this stretch of the talk. */
export const abertura = { Assembly, AssemblyLine, City, Crowd, Doors, Inventory, Lens, Megamachine, Nest, NextWord, Pieces, QrCode, TwoLayers };
