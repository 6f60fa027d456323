import { code, decimal, text } from './field.ts';
import { THRESHOLD_NAMES } from './threshold-names.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/** `thresholds.csv`: the figures of the Regulation that the rules compare with. */
export const thresholds = registered({
  name: 'thresholds',
  file: 'thresholds.csv',
  title: { ky: 'Жобонун чектери', ru: 'Пороги Положения', en: 'Thresholds of the Regulation' },
  description: {
    ky: 'Эрежелер салыштырган сандар, ар бири пункту менен.',
    ru: 'Числа, с которыми сравнивают правила, каждое со своим пунктом.',
    en: 'The figures that the rules compare with, each with its clause.',
  },
  owner: 'regulation',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: null,
    because:
      'The figures stand in the texts of the clauses, and in the outcomes that rest on them.',
  },
  key: ['id'],
  fields: {
    id: code(
      THRESHOLD_NAMES,
      asking(null, ['Чек', 'Порог', 'Threshold'], ['Эмненин чеги.', 'Порог чего.', 'Of what.']),
    ),
    clause: text(asking(null, ['Пункт', 'Пункт', 'Clause'])),
    value: decimal(asking(null, ['Мааниси', 'Значение', 'Value'])),
  },
});
