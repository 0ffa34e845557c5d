import { describe, expect, it } from 'vitest';
import { actionFor, lightsUp, type KeyPress } from '../../src/deck/keyboard.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key, ctrl: false, shift: false, alt: false, focus: 'none', singleKeys: true, more: { above: false, below: false }, repeat: false, dialog: false, ...changes,
});

describe('the keys of the deck', () => {
  it.each([
    ['PageDown', 'next'], ['PageUp', 'previous'], ['ArrowRight', 'next'], ['ArrowLeft', 'previous'], ['ArrowDown', 'next'], ['ArrowUp', 'previous'],
    [' ', 'next'], ['Home', 'first'], ['End', 'last'], ['b', 'black'], ['.', 'black'], ['f', 'fullscreen'], ['o', 'index'], ['t', 'theme'], ['?', 'help'],
    ['w', 'white'], ['g', 'search'], ['/', 'search'], ['7', 'number'], ['0', 'number'], ['l', 'pointer'], ['p', 'pen'], ['c', 'clear'],
    ['z', 'zoom'], ['+', 'zoomIn'], ['-', 'zoomOut'], ['a', 'larger'], ['x', 'freeze'], ['r', 'resume'], ['m', 'tools'], ['q', 'room'], ['L', 'pointer'],
  ] as const)('%s means %s when nothing has the focus', (key, action) => {
    expect(actionFor(press(key))).toBe(action);
  });

  it('lets the clicker work wherever the focus is', () => {
    for (const focus of ['text', 'choice', 'slider', 'button', 'none'] as const) expect(actionFor(press('PageDown', { focus }))).toBe('next');
  });

  it.each([false, true])('takes F5 from a clicker (Shift: %s), wherever the focus is, and leaves Ctrl+F5 and Ctrl+R to the browser', (shift) => {
    for (const focus of ['text', 'slider', 'none'] as const) expect(actionFor(press('F5', { shift, focus }))).toBe('present');
    expect(actionFor(press('F5', { dialog: true, singleKeys: false }))).toBe('present');
    expect(actionFor(press('F5', { ctrl: true }))).toBeUndefined();
    expect(actionFor(press('r', { ctrl: true }))).toBeUndefined();
  });

  it('leaves the keys of volume and media players alone', () => {
    for (const key of ['AudioVolumeUp', 'AudioVolumeDown', 'MediaPlayPause', 'MediaTrackNext']) expect(actionFor(press(key))).toBeUndefined();
  });

  it('never takes letters and points from a text field: "70B." must not black out the stage', () => {
    for (const key of ['7', '0', 'B', 'b', '.', 't', 'f', 'o', '?', '/', 'w', 'p', 'x', '+', ' ', 'ArrowLeft', 'Home']) expect(actionFor(press(key, { focus: 'text' }))).toBeUndefined();
  });

  it('leaves arrows to sliders and lists, and Space to buttons', () => {
    expect(actionFor(press('ArrowRight', { focus: 'slider' }))).toBeUndefined();
    expect(actionFor(press('Home', { focus: 'slider' }))).toBeUndefined();
    expect(actionFor(press('ArrowDown', { focus: 'choice' }))).toBeUndefined();
    expect(actionFor(press(' ', { focus: 'button' }))).toBeUndefined();
    expect(actionFor(press('Enter', { focus: 'button' }))).toBeUndefined();
  });

  it('can do without single-key shortcuts', () => {
    for (const key of ['b', '.', 'f', 'o', 't', '?', '/', '7', 'p', 'x', 'z', '+']) expect(actionFor(press(key, { singleKeys: false }))).toBeUndefined();
    expect(actionFor(press('ArrowRight', { singleKeys: false }))).toBe('next');
  });

  it('undoes and redoes a premise, but leaves text fields their own undo', () => {
    expect(actionFor(press('z', { ctrl: true }))).toBe('undo');
    expect(actionFor(press('Z', { ctrl: true, shift: true }))).toBe('redo');
    expect(actionFor(press('y', { ctrl: true }))).toBe('redo');
    expect(actionFor(press('z', { ctrl: true, focus: 'text' }))).toBeUndefined();
  });

  it('keeps the talk still behind an open window', () => {
    expect(actionFor(press('PageDown', { dialog: true }))).toBeUndefined();
    expect(actionFor(press('ArrowRight', { dialog: true }))).toBeUndefined();
    expect(actionFor(press('Escape', { dialog: true }))).toBe('close');
  });

  it('leaves the browser its own shortcuts', () => {
    expect(actionFor(press('f', { ctrl: true }))).toBeUndefined();
    expect(actionFor(press('ArrowLeft', { alt: true }))).toBeUndefined();
  });

  it('reads on in a slide longer than the window before it turns it, but the clicker always turns', () => {
    const more = { above: false, below: true };
    for (const key of ['ArrowDown', ' ']) expect(actionFor(press(key, { more }))).toBe('readOn');
    for (const key of ['PageDown', 'ArrowRight']) expect(actionFor(press(key, { more }))).toBe('next');
    expect(actionFor(press('ArrowUp', { more }))).toBe('previous');
    expect(actionFor(press('ArrowUp', { more: { above: true, below: false } }))).toBe('readBack');
    expect(actionFor(press(' ', { shift: true, more: { above: true, below: false } }))).toBe('readBack');
  });

  it('does not flicker while a letter is held down, but walks on while a clicker is', () => {
    expect(actionFor(press('b', { repeat: true }))).toBeUndefined();
    expect(actionFor(press('PageDown', { repeat: true }))).toBe('next');
  });

  it('lights a black stage at any key but those that do nothing alone', () => {
    for (const key of ['b', '.', 'PageDown', 'PageUp', 'ArrowLeft', ' ', 'Enter', 'Escape', '7']) expect(lightsUp({ key, ctrl: false, alt: false })).toBe(true);
    for (const key of ['Shift', 'AltGraph', 'Tab', 'F5', 'AudioVolumeUp']) expect(lightsUp({ key, ctrl: false, alt: false })).toBe(false);
    expect(lightsUp({ key: 'z', ctrl: true, alt: false })).toBe(false);
  });
});
