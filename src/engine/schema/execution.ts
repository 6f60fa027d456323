import { code, date, money, optional, reference, text } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** What was approved and spent, once execution reports are published. Never summed with plans. */
export const execution = registered({
  name: 'execution',
  file: 'programme/execution.csv',
  title: { ky: 'Аткарылышы', ru: 'Исполнение', en: 'Execution' },
  description: {
    ky: 'Аткаруу отчетторунан: бекитилген жана сарпталган каражат. План менен кошулбайт.',
    ru: 'Из отчётов об исполнении: утверждено и израсходовано. С планом не складывается.',
    en: 'From execution reports: approved and spent amounts. Never added to the plan.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'execution',
    for: {
      ky: 'Иш жүзүндөгү чыгымды план менен салыштыра турган адамга, аткаруу отчеттору чыкканда.',
      ru: 'Тому, кто будет сравнивать исполнение с планом, когда выйдут отчёты об исполнении.',
      en: 'For whoever will compare execution with the plan, once reports on execution appear.',
    },
  },
  key: ['measure', 'period'],
  fields: {
    measure: reference('measures', {
      title: { ky: 'Чара', ru: 'Мера', en: 'Measure' },
      description: {
        ky: 'Чаранын идентификатору.',
        ru: 'Идентификатор меры.',
        en: 'Identifier of the measure.',
      },
    }),
    period: text({
      title: { ky: 'Мезгил', ru: 'Период', en: 'Period' },
      description: {
        ky: 'Отчеттун мезгили: 2026 же 2026-Q1.',
        ru: 'Период отчёта: 2026 или 2026-Q1.',
        en: 'Period of the report: 2026 or 2026-Q1.',
      },
    }),
    approved: optional(
      money({
        title: { ky: 'Бекитилген', ru: 'Утверждено', en: 'Approved' },
        description: {
          ky: 'Мезгилге бекитилген каражат, {thousandMoney}.',
          ru: 'Утверждено на период, {thousandMoney}.',
          en: 'Approved for the period, {thousandMoney}.',
        },
      }),
    ),
    spent: optional(
      money({
        title: { ky: 'Сарпталган', ru: 'Израсходовано', en: 'Spent' },
        description: {
          ky: 'Отчет боюнча сарпталган каражат, {thousandMoney}.',
          ru: 'Израсходовано по отчёту, {thousandMoney}.',
          en: 'Spent according to the report, {thousandMoney}.',
        },
      }),
    ),
    status: code(
      {
        'not-started': { ky: 'баштала элек', ru: 'не начата', en: 'not started' },
        'in-progress': { ky: 'аткарылууда', ru: 'выполняется', en: 'in progress' },
        done: { ky: 'аткарылды', ru: 'выполнена', en: 'done' },
        stopped: { ky: 'токтотулду', ru: 'прекращена', en: 'stopped' },
      },
      {
        title: { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
        description: {
          ky: 'Чаранын отчеттогу абалы.',
          ru: 'Состояние меры по отчёту.',
          en: 'Status of the measure according to the report.',
        },
      },
    ),
    reported_on: date({
      title: { ky: 'Отчеттун күнү', ru: 'Дата отчёта', en: 'Reported on' },
      description: {
        ky: 'Отчет жарыяланган күн.',
        ru: 'День публикации отчёта.',
        en: 'The day the report was published.',
      },
    }),
    ...provenance,
    source_place: optional(provenance.source_place),
  },
});
