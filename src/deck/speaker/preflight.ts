/** The check before the talk: everything that can be tried is tried at once; the rest waits for a hand. */
import type { Locale } from '../../i18n/locales.ts';
import { offlineWords } from '../../i18n/offline.ts';
import { speakerWords } from '../../i18n/speaker.ts';
import { followCopy, type CopyState } from '../../offline/copy.ts';
import { showCopy } from '../../offline/show.ts';
import { openLine } from './channel.ts';
import { find } from './find.ts';
import { heardStages } from './heard.ts';
import { freshId } from './protocol.ts';
import { keep } from '../memory.ts';

/** `good`: nothing to do; `note`: worth knowing; `waiting`: somebody must do something first. */
type Verdict = 'good' | 'todo' | 'note' | 'waiting';
type Answer = readonly [verdict: Verdict, text: string];

const askEveryMs = 1000;
/** Keys that clickers send. */
const clickerKeys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'b', '.', 'F5', 'Escape'];

export function preflightPage(): void {
  const locale = document.documentElement.lang as Locale;
  const t = speakerWords(locale).check;
  const verdicts = new Map<string, Verdict>();

  const write = (name: string, [verdict, text]: Answer): void => {
    verdicts.set(name, verdict);
    const line = find(`[data-check="${name}"]`);
    line.dataset['verdict'] = verdict;
    for (const [selector, words] of [['[data-word]', t[verdict]], ['[data-text]', text]] as const) {
      const part = line.querySelector(selector);
      if (part !== null && part.textContent !== words) part.textContent = words;
    }
    const all = document.querySelectorAll('[data-check]').length;
    // What is only worth knowing stops nobody.
    const good = [...verdicts.values()].filter((each) => each === 'good' || each === 'note').length;
    const summary = find('[data-summary]');
    const sum = t.summary(good, all);
    if (summary.textContent !== sum) summary.textContent = sum;
    summary.dataset['verdict'] = good === all ? 'good' : 'todo';
  };

  const automatic: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    wake: async () => {
      if (!('wakeLock' in navigator)) return ['todo', t.wake.none];
      try {
        await (await navigator.wakeLock.request('screen')).release();
        return ['good', t.wake.good];
      } catch {
        return ['todo', t.wake.none];
      }
    },
    fullscreen: () => (document.fullscreenEnabled ? ['good', t.fullscreen.good] : ['todo', t.fullscreen.none]),
    screen: () => screenAnswer(),
    theme: () => ['good', document.documentElement.dataset['theme'] === 'papel' ? t.theme.papel : t.theme.noite],
    fonts: async () => {
      const faces = ['400 16px "Archivo"', '800 16px "Archivo Narrow Heavy"', '500 16px "Martian Mono"'];
      try {
        const loaded = await Promise.all(faces.map((face) => document.fonts.load(face)));
        return loaded.every((found) => found.length > 0) ? ['good', t.fonts.good] : ['todo', t.fonts.none];
      } catch {
        return ['todo', t.fonts.none];
      }
    },
    scene: () => sceneAnswer(),
    storage: () => (keep('local', 'megamaquina:prova', '1') ? ['good', t.storage.good] : ['note', t.storage.none]),
    sound: () => ['good', t.sound],
  };
  const run = (): void => {
    for (const [name, check] of Object.entries(automatic)) {
      void Promise.resolve(check()).then((answer) => { write(name, answer); });
    }
  };

  function copyAnswer(state: CopyState): Answer {
    const { states } = offlineWords(locale);
    if (state.is === 'loading') return ['waiting', states.loading(Math.round(100 * state.share))];
    if (state.is === 'looking') return ['waiting', states.looking];
    if (state.is === 'ready') return ['good', t.offline];
    return [state.is === 'update' ? 'good' : 'todo', states[state.is]];
  }

  function screenAnswer(): Answer {
    const { innerWidth: width, innerHeight: height } = globalThis;
    const { width: w, height: h } = screen;
    const zoom = outerWidth > 0 ? Math.round((outerWidth / width) * 20) / 20 : 1;
    if (width < 800 || height < 500) return ['note', t.screen.small(width, height)];
    if (Math.abs(zoom - 1) > 0.06) return ['note', t.screen.zoom(w, h, zoom.toLocaleString(locale, { style: 'percent' }))];
    const ratio = w / h;
    const shape = Math.abs(ratio - 16 / 9) < 0.05 ? t.screen.wide : Math.abs(ratio - 4 / 3) < 0.05 ? t.screen.square : t.screen.other;
    return ['good', t.screen.good(w, h, shape)];
  }

  function sceneAnswer(): Answer {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (gl === null) return ['note', t.scene.none];
    const renderer = gl.getExtension('WEBGL_debug_renderer_info');
    const found: unknown = gl.getParameter(renderer === null ? gl.RENDERER : renderer.UNMASKED_RENDERER_WEBGL);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    const name = typeof found === 'string' && found !== '' ? found : t.scene.unnamed;
    return /swiftshader|llvmpipe|software|basic render/i.test(name) ? ['note', t.scene.slow(name)] : ['good', t.scene.good(name)];
  }

  const pressed: string[] = [];
  write('clicker', ['waiting', t.clicker.waiting]);
  document.addEventListener('keydown', (event) => {
    const key = clickerKeys.find((each) => each === event.key || each === event.key.toLowerCase());
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // F5 would load the page again, and with it forget what came.
    if (key === 'F5' || key.startsWith('Page') || key.startsWith('Arrow')) event.preventDefault();
    if (!pressed.includes(key)) pressed.push(key);
    const has = (...keys: readonly string[]): boolean => keys.some((each) => pressed.includes(each));
    const both = has('PageDown', 'ArrowRight') && has('PageUp', 'ArrowLeft');
    const list = pressed.join(', ');
    write('clicker', both ? ['good', t.clicker.good(list)] : ['waiting', t.clicker.other(list)]);
  });

  const me = freshId();
  const stages = heardStages();
  const line = openLine((message) => {
    if (message.kind === 'state') stages.hear(message, performance.now());
    if (message.kind === 'bye') stages.leave(message.deck);
    look();
  });
  const look = (): void => {
    const [stage] = stages.present(performance.now());
    write('window', stage === undefined ? ['todo', t.window.none] : ['good', t.window.good(stage.list.indexOf(stage.slide) + 1, stage.list.length)]);
  };
  const ask = (): void => {
    line.say({ kind: 'hello', from: me });
    look();
  };
  ask();
  setInterval(ask, askEveryMs);

  showCopy();
  followCopy((state) => { write('offline', copyAnswer(state)); });

  find('[data-again]').addEventListener('click', run);
  addEventListener('resize', () => { write('screen', screenAnswer()); });
  new MutationObserver(run).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  run();
}
