/** One mistake: in a file, told by the end of its path, one text that stands there once, and another. */
export interface Plant {
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
}

/** By the end of a path: the tests that should notice, by what is in their names; they run first. */
export const TESTS: Readonly<Record<string, readonly string[]>> = {
  'programme/totals.ts': ['totals'],
  'programme/programme.ts': ['catalog', 'totals', 'charts'],
  'parks/totals.ts': ['parks', 'charts'],
  'catalog/polygon.ts': ['geometry', 'parks-catalog'],
  'parks/tri-state.ts': ['requirements'],
  'parks/rules/': ['requirements'],
  'parks/quarters.ts': ['requirements'],
  'parks/register.ts': ['register'],
  'parks/matching.ts': ['matching'],
  'publish/csv.ts': ['published'],
  'publish/dataset.ts': ['published'],
  'publish/sitemap.ts': ['sitemap', 'published'],
  'schema/field.ts': ['catalog'],
  'releases/diff.ts': ['releases'],
  'search/': ['search'],
  'view/compared.ts': ['comparison', 'tray'],
  'tray-store.ts': ['tray'],
  'words/': ['i18n', 'locale'],
};

const plant = (file: string, was: string, becomes: string): Plant => ({ file, was, becomes });

/** Mistakes that somebody could make: every one of them changes what readers are told. */
export const PLANTS: readonly Plant[] = [
  // Sums
  plant('programme/totals.ts', "cost.state === 'amount' ? cost.amount : 0", '1'),
  plant('programme/totals.ts', '!hasAmount(measure)', 'hasAmount(measure)'),
  plant('programme/totals.ts', '>= share * total', '> share * total'),
  plant('programme/totals.ts', 'schedule.to === years.to', 'schedule.from === years.from'),
  plant('programme/totals.ts', "({ kind }) => kind !== 'body'", "({ kind }) => kind === 'body'"),
  plant(
    'programme/totals.ts',
    "cost.state === 'zero') ? 'zero' : 'not-stated'",
    "cost.state === 'zero') ? 'not-stated' : 'zero'",
  ),
  plant('programme/programme.ts', 'block.includes(null)', 'false'),
  plant(
    'programme/programme.ts',
    "total === 0 ? { state: 'zero' }",
    "total === 1 ? { state: 'zero' }",
  ),
  plant('programme/programme.ts', 'one.position - other.position', 'other.position - one.position'),
  plant(
    'programme/programme.ts',
    'one.source_place.from - other.source_place.from',
    'other.source_place.from - one.source_place.from',
  ),
  plant('parks/totals.ts', "occupancy === 'free'", "occupancy !== 'leased'"),
  plant(
    'parks/totals.ts',
    'asked === 0 ? 0 : published / asked',
    'asked === 0 ? 0 : published / (asked + 1)',
  ),
  plant('parks/totals.ts', 'PARK_FACTS[name].clause !== null && facts', 'facts'),
  // Geometry
  plant('catalog/polygon.ts', 'TOUCHING_KM = 0.001', 'TOUCHING_KM = 1'),
  plant('catalog/polygon.ts', 'OVERREACH_KM = 0.005', 'OVERREACH_KM = 0.5'),
  plant('catalog/polygon.ts', 'HECTARES_IN_KM2 = 100', 'HECTARES_IN_KM2 = 1000'),
  plant(
    'catalog/polygon.ts',
    'booleanClockwise(mutable(ring)) !== outer',
    'booleanClockwise(mutable(ring)) === outer',
  ),
  plant('catalog/polygon.ts', 'return overlaps ? 0 : distance', 'return distance'),
  plant('catalog/polygon.ts', 'if (least >= nearest) break', 'if (least <= nearest) break'),
  // The Regulation
  plant('parks/tri-state.ts', "if (parts.includes('not-met')) return 'not-met';", ''),
  plant('parks/tri-state.ts', "if (parts.includes('met')) return 'met';", ''),
  plant('parks/rules/rule.ts', 'value >= needed - TOLERANCE', 'value > needed + TOLERANCE'),
  plant('parks/rules/rule.ts', "return fact.value ? 'met' : 'not-met'", "return 'met'"),
  plant(
    'parks/rules/territory.ts',
    "fact.value === 'hindering' ? 'not-met' : 'met'",
    "fact.value === 'hindering' ? 'met' : 'not-met'",
  ),
  plant(
    'parks/rules/territory.ts',
    'designated.value * 100, whole.value * LEAST_SHARE',
    'whole.value * LEAST_SHARE, designated.value * 100',
  ),
  plant(
    'parks/rules/utilities.ts',
    "kinds.map((kind) => connectionOutcome(park, kind, ['present']))",
    "kinds.map((kind) => connectionOutcome(park, kind, ['present', 'possible']))",
  ),
  plant('parks/rules/utilities.ts', "['gas', 'heat'], anyOf", "['gas', 'heat'], allOf"),
  plant(
    'parks/rules/utilities.ts',
    'free: 0, from: [connectionEvidence',
    'free: 9, from: [connectionEvidence',
  ),
  plant(
    'parks/rules/site.ts',
    'point || park.boundary !== null',
    'point && park.boundary !== null',
  ),
  plant(
    'parks/rules/site.ts',
    'current.length >= (stated ?? 0)',
    'current.length <= (stated ?? 0)',
  ),
  plant('parks/quarters.ts', 'written(current - 1 - back)', 'written(current - back)'),
  plant(
    'parks/quarters.ts',
    'Math.floor((month - 1) / MONTHS_IN_QUARTER)',
    'Math.floor(month / MONTHS_IN_QUARTER)',
  ),
  // What is withheld
  plant('parks/register.ts', "kind === 'individual' ? PERSONAL : []", '[]'),
  plant('parks/register.ts', "  'tin',\n  'contacts',", "  'contacts',"),
  plant('parks/register.ts', "if (ground !== undefined) return { state: 'withheld', ground };", ''),
  plant(
    'parks/register.ts',
    "value === NOT_APPLICABLE ? { state: 'not-applicable' }",
    "value === NOT_APPLICABLE ? { state: 'not-published' }",
  ),
  // The finder
  plant('parks/matching.ts', "'m2-month': 12", "'m2-month': 10"),
  plant('parks/matching.ts', 'have >= wanted\n', 'have > wanted\n'),
  plant('parks/matching.ts', 'have <= wanted\n', 'have < wanted\n'),
  plant(
    'parks/matching.ts',
    "if (have === 'NA') return finding(need, 'not-applicable', null, wanted);\n  return wanted === null || have >= wanted",
    "if (have === 'NA') return finding(need, 'fits', null, wanted);\n  return wanted === null || have >= wanted",
  ),
  plant('parks/matching.ts', "if (stated === 'absent') return ['short', 'absent'];", ''),
  // Published files
  plant('publish/csv.ts', '/^[=+\\-@\\t\\r]/', '/^[=+@\\t\\r]/'),
  plant('publish/csv.ts', "newline: '\\r\\n'", "newline: '\\n'"),
  plant('publish/csv.ts', 'return BOM +', 'return'),
  plant('publish/dataset.ts', 'checked.toSorted().at(-1)', 'checked.toSorted().at(0)'),
  plant('publish/dataset.ts', "if (text === '') return null;", ''),
  plant('publish/dataset.ts', '`${name}_${language}`', '`${language}_${name}`'),
  plant('publish/sitemap.ts', "    'glossary/',\n", ''),
  plant('publish/sitemap.ts', "path === '' ? home : address(FIRST, path)", 'address(FIRST, path)'),
  plant('publish/sitemap.ts', 'filter(({ sample }) => !sample)', 'filter(({ sample }) => sample)'),
  plant('schema/field.ts', "NOT_APPLICABLE_CODE = 'NA'", "NOT_APPLICABLE_CODE = ''"),
  plant(
    'schema/field.ts',
    "value < least || value > most) return fail({ code: 'out-of-range', least, most });\n      return ok(value);\n    },\n    write: String",
    "value <= least || value > most) return fail({ code: 'out-of-range', least, most });\n      return ok(value);\n    },\n    write: String",
  ),
  // Releases
  plant('releases/diff.ts', 'added: before === undefined ? rows : []', 'added: []'),
  plant(
    'releases/diff.ts',
    'filter(({ key }) => !now.has(key))',
    'filter(({ key }) => now.has(key))',
  ),
  // The search and the views
  plant('search/fold.ts', ".replace(/ң/g, 'н')", ''),
  plant('search/fold.ts', ".normalize('NFC')", ''),
  plant('search/stem.ts', 'const SHORTEST = 3', 'const SHORTEST = 2'),
  plant('view/compared.ts', 'MOST_COMPARED = 4', 'MOST_COMPARED = 5'),
  plant('tray-store.ts', 'same.length >= MOST_COMPARED', 'same.length > MOST_COMPARED'),
  // Words
  plant('words/numbers.ts', 'toFixed(digits).split', 'toFixed(digits + 1).split'),
  plant('words/numbers.ts', 'thousandSom / 1000', 'thousandSom / 1024'),
  plant(
    'words/numbers.ts',
    "value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : ''",
    "value < 0 ? '−' : ''",
  ),
  plant('words/dates.ts', 'months[Number(month) - 1]', 'months[Number(month)]'),
  plant('words/dates.ts', 'return from === to', 'return from !== to'),
  plant(
    'words/language.ts',
    'return [...LANGUAGES, ...built].find(has) ?? language;',
    'return built.find(has) ?? language;',
  ),
  plant('words/message.ts', '?? fraction ?? forms.at(-1)', '?? forms.at(-1)'),
  plant('words/message.ts', 'Math.abs(count)', 'count + 1'),
];
