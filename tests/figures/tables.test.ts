import { expect, test } from 'vitest';
import { readingsIn, valuesIn } from './sentence.ts';

const table = `
| Origin | May, mln t | Value ($ bn) | Cars | y/y, % | Share, % |
|---|---|---|---|---|---|
| Peru | 8.07 | 1.9 | 1,200 | -4.3 | 17 |
| Chile | 7.14 | n/a | – | +12.5 | 16.5 |
`;

test('a cell takes scale and unit from its column', () => {
  const read = readingsIn(table).map(({ mention, value, unit, role, change }) => [
    mention,
    value,
    unit,
    role,
    change,
  ]);
  expect(read).toEqual([
    ['8.07', 8_070_000, 'tonne', 'level', null],
    ['1.9', 1_900_000_000, 'USD', 'level', null],
    ['1,200', 1200, 'unit', 'count', null],
    ['-4.3', 4.3, 'percent', 'change', 'down'],
    ['17', 17, 'percent', 'share', null],
    ['7.14', 7_140_000, 'tonne', 'level', null],
    ['+12.5', 12.5, 'percent', 'change', 'up'],
    ['16.5', 16.5, 'percent', 'share', null],
  ]);
});

test('a cell says its unit itself where its header names none; a volume counts', () => {
  const rows =
    '| Goods | Volume | Note |\n|---|---|---|\n| Tin | 14.6 mln t | 3 |\n| Gems | 1.3 mln ct | – |\n| Vans | 7,350 | 9% |';
  expect(valuesIn(rows)).toEqual(['14600000 tonne', '1300000 carat', '7350 unit', '9 percent']);
});

test('a header says what is only expected', () => {
  const read = readingsIn(
    '| Place | 2025, mln t | 2026 forecast, mln t |\n|---|---|---|\n| Heihe | 1.4 | 2 |',
  );
  expect(read.map(({ claim }) => claim)).toEqual(['reported', 'forecast']);
});

test('a column without a unit has no figures', () => {
  expect(readingsIn('| Place | Note |\n|---|---|\n| Heihe | 14 |')).toEqual([]);
});

test('under times the label of a row says the unit, also of a price', () => {
  const rows = [
    '| | 2025 | 2024 | Change |',
    '|---|---|---|---|',
    '| Salt dug, thousand tonnes | 14.1 | 11 | +28% |',
    '| Price ($ per tonne) | 82 | 79 | +4% |',
    '| Brines | 3 | 2 | – |',
  ];
  expect(valuesIn(rows.join('\n'))).toEqual([
    ...['14100 tonne', '11000 tonne', '28 percent'],
    ...['82 USD/tonne', '79 USD/tonne', '4 percent'],
  ]);
});
