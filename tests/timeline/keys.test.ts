import { describe, expect, it } from 'vitest';
import { actionOf, actionOfButton, stepFrom } from '../../src/timeline/keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys of the drawing', () => {
  it.each([
    ['ArrowRight', {}, { do: 'step', by: 1 }],
    ['ArrowRight', { shiftKey: true }, { do: 'pan', by: 0.25 }],
    ['+', { shiftKey: true }, { do: 'zoom', by: 1.5 }],
    ['End', {}, { do: 'step', by: Infinity }],
    ['Escape', {}, { do: 'close' }],
  ])('%s %o', (key, modifiers, action) => {
    expect(actionOf({ ...none, ...modifiers, key })).toEqual(action);
  });

  it.each([
    ['f', {}],
    ['ArrowRight', { ctrlKey: true }],
    ['Home', { altKey: true }],
    ['constructor', {}],
    ['PageDown', { shiftKey: true }],
  ])('leaves %s %o to the browser', (key, modifiers) => {
    expect(actionOf({ ...none, ...modifiers, key })).toBeUndefined();
  });
});

describe('buttons of the drawing', () => {
  it('do what keys do, and no other', () => {
    expect(actionOfButton('whole')).toEqual(actionOf({ ...none, key: '0' }));
    expect(actionOfButton('out')).toMatchObject({ do: 'zoom' });
    expect(actionOfButton('svg')).toBeUndefined();
  });
});

describe('a step in time order', () => {
  it('begins at the ends of the window', () => {
    expect(stepFrom(-1, 1, 10, [3, 6])).toBe(3);
    expect(stepFrom(-1, -1, 10, [3, 6])).toBe(6);
  });

  it('goes to the very ends when asked', () => {
    expect(stepFrom(-1, Infinity, 10, [3, 6])).toBe(9);
    expect(stepFrom(4, -Infinity, 10, [3, 6])).toBe(0);
  });

  it('stops at the ends and has nowhere to go without events', () => {
    expect(stepFrom(9, 1, 10, [])).toBe(9);
    expect(stepFrom(0, -1, 10, [])).toBe(0);
    expect(stepFrom(-1, 1, 0, [])).toBeUndefined();
    expect(stepFrom(-1, 1, 10, [])).toBeUndefined();
  });
});
