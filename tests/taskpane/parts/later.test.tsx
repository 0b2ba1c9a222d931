// @vitest-environment jsdom
import { act, type ComponentType } from 'react';
import { expect, it } from 'vitest';
import { later } from '../../../src/taskpane/parts/later';
import { renderView } from '../scenario/render-view';

const Screen = ({ name }: { readonly name: string }) => <p>{`Dit is ${name}`}</p>;
const settled = (): Promise<void> => act(async () => undefined);

it('loads a screen when it is first shown, and once', async () => {
  let times = 0;
  const Later = later(async (): Promise<ComponentType<{ readonly name: string }>> => {
    times++;
    return Screen;
  });
  expect(times).toBe(0);
  const first = renderView(<Later name="een" />);
  expect(first.text()).toBe('');
  await settled();
  expect(first.text()).toBe('Dit is een');
  expect(renderView(<Later name="twee" />).text()).toBe('Dit is twee');
  expect(times).toBe(1);
});

it('says that the file of a screen does not come, and tries again when asked', async () => {
  let connected = false;
  const Later = later(async (): Promise<ComponentType<{ readonly name: string }>> => {
    if (!connected) throw new Error('Loading chunk 7 failed.');
    return Screen;
  });
  const view = renderView(<Later name="een" />);
  await settled();
  expect(view.text()).toContain('Dit scherm kon niet worden geladen');
  expect(view.text()).not.toContain('chunk');
  // Excel keeps the page of the pane when the pane is closed.
  expect(view.text()).toContain('Sluit dan de werkmap');
  view.press('Opnieuw proberen');
  await settled();
  expect(view.text()).toContain('Dit scherm kon niet worden geladen');
  connected = true;
  view.press('Opnieuw proberen');
  await settled();
  expect(view.text()).toBe('Dit is een');
});
