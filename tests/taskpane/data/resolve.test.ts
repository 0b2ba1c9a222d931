import { expect, it } from 'vitest';
import { resolve } from '../../../src/taskpane/data/resolve';
import { FakePort } from '../fake-port';

const port = FakePort.withModel();

it('reads a cell that is guarded against being blank as the cell', async () => {
  const cell = await resolve('Begroting!$D$5', 'Blad1', port);
  expect(cell).toMatchObject({ text: 'Begroting!$D$5', values: [[{ kind: 'number', number: 1518461.5 }]] });
  for (const text of [
    'IF(LEN(Begroting!$D$5)=0,"",Begroting!$D$5)',
    'IF(TRIM(Begroting!$D$5)="","?",Begroting!$D$5)',
  ])
    expect(await resolve(text, 'Blad1', port), text).toEqual(cell);
});

it('does not know what is calculated, or guarded by another cell', async () => {
  for (const text of ['2*D5', 'IF(LEN(D5)=0,"",D6)', 'IF(TRIM(D5)="","?",D6)', 'IF(LEN(D5)=0,"",)'])
    expect(await resolve(text, 'Begroting', port), text).toEqual({ text });
});
