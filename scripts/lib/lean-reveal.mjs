// reveal.js brings a keyboard, an overview, controls, progress, notes, lightboxes, print and scroll views of its own, which
// the deck switches off because it has others. This builds reveal.js from its sources without them: a quarter of its weight.
// And it makes turning a slide cost what two slides cost, and not what the whole talk does: reveal.js itself writes to every
// slide, looks through the whole page a dozen times and measures it in between.
import { fileURLToPath } from 'node:url';

/** Controllers that the deck's configuration switches off; whoever calls one of their methods gets nothing. */
const unused =
  /\/reveal\.js\/js\/controllers\/(autoanimate|backgrounds|controls|jumptoslide|keyboard|notes|overlay|overview|printview|progress|scrollview|slidenumber)\.js$/;
/** A dependency for texts that are blown up to their frame, which the published bundle contains and the package does not name. */
const fitty = 'fitty';
/** By then the frame with the new slide is on the screen. */
const AFTER_PAINT_MS = 100;
const nothing = 'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }); } }';

/** Replaced in `js/reveal.js`; each stands there exactly once. @type {readonly (readonly [from: string | RegExp, to: string])[]} */
const inCore = [
  // Only slides whose place changed are written to. The state of the others, their steps too, is right already.
  [
    'let reverse = config.rtl && !isVerticalSlide( element );',
    `let reverse = config.rtl && !isVerticalSlide( element );
				if( element.classList.contains( i < index ? 'past' : i > index ? 'future' : 'present' ) && element.hasAttribute( 'aria-hidden' ) === ( i !== index ) ) continue;`,
  ],
  // The slide that is turned to is shown at once; its neighbours are laid out, and far slides let go, when it is on the screen.
  [
    /function updateSlidesVisibility\(\) \{[^]*?\n\t\}\n/,
    `let slidesSettle;
	function updateSlidesVisibility() {
		const slides = getHorizontalSlides();
		const settle = () => slides.forEach( ( slide, x ) => {
			const near = Math.abs( ( indexh || 0 ) - x ) < config.viewDistance;
			if( slide.style.display !== ( near ? config.display : 'none' ) ) near ? slideContent.load( slide ) : slideContent.unload( slide );
			slide.classList.toggle( 'near', near );
		} );
		clearTimeout( slidesSettle );
		if( slidesSettle === undefined ) settle();
		else if( currentSlide && currentSlide.style.display !== config.display ) slideContent.load( currentSlide );
		slidesSettle = setTimeout( settle, ${AFTER_PAINT_MS} );
	}
`,
  ],
  // Sizes follow the style sheet alone: there is nothing to measure at each move.
  [/updateSlidesVisibility\(\);\s+layout\(\);\s+(?=\/\/ Update the overview)/, 'updateSlidesVisibility();\n\n\t\t'],
  // The deck announces by itself; reading a slide's text here would compute the style of everything on it.
  [/function getStatusText\( node \) \{[^]*?\n\t\}\n/, "function getStatusText() { return ''; }\n"],
  // All slides stand side by side.
  ['return Util.queryAll( dom.wrapper, HORIZONTAL_SLIDES_SELECTOR );', 'return Array.from( dom.slides.children );'],
  ['const horizontalSlides = dom.wrapper.querySelectorAll( HORIZONTAL_SLIDES_SELECTOR );', 'const horizontalSlides = dom.slides.children;'],
  ['let slides = Util.queryAll( dom.wrapper, selector ),', 'let slides = selector === HORIZONTAL_SLIDES_SELECTOR ? getHorizontalSlides() : [],'],
  [
    /let horizontalSlides = dom\.wrapper\.querySelectorAll\( HORIZONTAL_SLIDES_SELECTOR \),\s+verticalSlides = dom\.wrapper\.querySelectorAll\( VERTICAL_SLIDES_SELECTOR \);/,
    'let horizontalSlides = dom.slides.children, verticalSlides = [];',
  ],
];

/** Replaced in `js/controllers/location.js`: the address follows when the slide is on the screen. @type {typeof inCore} */
const inLocation = [
  ['writeURL( delay ) {', `writeURL( delay = ${AFTER_PAINT_MS} ) {`],
  // Who has gone elsewhere meanwhile, by a link or back, is followed and not called back.
  [
    'this.writeURLTimeout = setTimeout( this.writeURL, delay );',
    `const { hash } = window.location;
			this.writeURLTimeout = setTimeout( () => { if( window.location.hash === hash ) this.writeURL( null ); }, delay );`,
  ],
  // The echo of an own address, which the talk may have left meanwhile, must not turn the slide back; all others are followed.
  [
    'window.location.hash = hash;',
    `const before = window.location.href;
				window.location.hash = hash;
				if( window.location.href !== before ) ( this.own ??= [] ).push( window.location.href );`,
  ],
  [/onWindowHashChange\( event \) \{\s+this\.readURL\(\);/, `onWindowHashChange( event ) {
		const echo = ( this.own ??= [] ).indexOf( event.newURL );
		if( echo < 0 ) this.readURL();
		else this.own.splice( 0, echo + 1 );`],
];

/** Replaced in `js/controllers/fragments.js`: a step costs little, so its address is written with it. @type {typeof inCore} */
const inFragments = [['this.Reveal.location.writeURL();', 'this.Reveal.location.writeURL( null );']];
/** By the end of the file's path. */
const changes = new Map([['/reveal.js', inCore], ['/location.js', inLocation], ['/fragments.js', inFragments]]);

/**
 * @param {string} code
 * @param {typeof inCore} replaced
 */
function changed(code, replaced) {
  return replaced.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`reveal.js has changed: look again at ${String(from)} in scripts/lib/lean-reveal.mjs`);
    return text.replace(from, () => to);
  }, code);
}

/** @returns {import('vite').Plugin} */
export function leanReveal() {
  const entry = fileURLToPath(new URL('../js/reveal.js', import.meta.resolve('reveal.js')));
  return {
    name: 'lean-reveal',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: {
      filter: { id: /^(reveal\.js|fitty)$/ },
      handler: (id) => (id === fitty ? `\0${fitty}` : entry),
    },
    load: {
      filter: { id: [unused, /^\0fitty$/] },
      handler: () => ({ code: nothing, map: null }),
    },
    transform: {
      filter: { id: /\/reveal\.js\/js\/(reveal|controllers\/(location|fragments))\.js$/ },
      handler: (code, id) => ({ code: changed(code, changes.get(id.slice(id.lastIndexOf('/'))) ?? []), map: null }),
    },
  };
}
