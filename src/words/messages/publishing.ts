import type { Written } from '../language.ts';

/** What `npm run publish` and `npm run rollback` say to the operator of a server. */
export const PUBLISHING_MESSAGES = {
  'no-receipt': {
    ky: '{folder} папкасында жыйналган сайт жок же ал толук эмес: {file} окулбайт. `npm run build` менен кайра жыйнаңыз.',
    ru: 'В папке {folder} нет собранного сайта, или он неполон: не читается {file}. Соберите его заново: `npm run build`.',
    en: 'There is no built site in {folder}, or only a part of one: {file} can’t be read. Build it again: `npm run build`.',
  },
  'no-address': {
    ky: 'Сайттын дареги көрсөтүлгөн эмес, шилтемелер localhost дегенге алып барат. Дарегин жазып, кайра жыйнаңыз: SITE_URL=https://portal.example npm run publish -- …',
    ru: 'Не указан адрес сайта, и его ссылки ведут на localhost. Укажите адрес и соберите заново: SITE_URL=https://portal.example npm run publish -- …',
    en: 'The site has no address, and its links lead to localhost. Name the address and build again: SITE_URL=https://portal.example npm run publish -- …',
  },
  'not-built': {
    ky: 'Сайт жыйналган жок, ошондуктан жарыяланган жок. Себеби жогоруда жазылган.',
    ru: 'Сайт не собран и поэтому не опубликован. Причина указана выше.',
    en: 'The site was not built, so nothing was published. The reason is above.',
  },
  older: {
    ky: 'Бул маалыматтар жарыялангандан эски: {version} ({date}, {commit}), ал эми сайтта {live_version} ({live_date}, {live_commit}). Мурунку көчүрмөгө кайтуу үчүн: npm run rollback. Ошондо да ушуну жарыялаш керек болсо: --allow-older.',
    ru: 'Эти данные старше опубликованных: {version} ({date}, {commit}), а на сайте {live_version} ({live_date}, {live_commit}). Чтобы вернуть прежнюю копию: npm run rollback. Если опубликовать всё же нужно именно это: --allow-older.',
    en: 'These data are older than the published ones: {version} ({date}, {commit}), while the site has {live_version} ({live_date}, {live_commit}). To return to an earlier copy: npm run rollback. To publish these all the same: --allow-older.',
  },
  damaged: {
    ky: 'Сайттын {count} файлы жыйналгандагыдай эмес (missing: жок, differs: өзгөргөн, stray: ашыкча):\n{files}\n`npm run build` менен кайра жыйнаңыз.',
    ru: 'Файлов сайта не таких, какими их оставила сборка: {count} (missing: нет, differs: изменён, stray: лишний):\n{files}\nСоберите сайт заново: `npm run build`.',
    en: 'Files of the site that are not as the build left them: {count} (missing, differs, stray: nobody built it):\n{files}\nBuild the site again: `npm run build`.',
  },
  'asset-differs': {
    ky: '{file}: аталышы ошол эле, мазмуну башка. Мындай файл браузерлерде бир жыл сакталат, ошондуктан аны алмаштырууга болбойт. Сайтты таза папкада кайра жыйнаңыз (`npm ci`, `npm run build`); ал жардам бербесе, жаңы папкага жарыялаңыз.',
    ru: '{file}: имя то же, содержание другое. Такой файл браузеры хранят год, заменять его нельзя. Соберите сайт заново в чистой папке (`npm ci`, `npm run build`); если не поможет, публикуйте в новую папку.',
    en: '{file}: the same name with other content. Browsers keep such a file for a year, so it can’t be replaced. Build the site again in a clean folder (`npm ci`, `npm run build`); if that doesn’t help, publish to a new folder.',
  },
  'not-a-link': {
    ky: '{path} шилтеме эмес, ошондуктан ага тийилген жок. Ал жерде эмне турганын карап, башка папканы көрсөтүңүз же аны жылдырыңыз.',
    ru: '{path} не ссылка, поэтому ничего не тронуто. Посмотрите, что там лежит, и укажите другую папку или уберите это.',
    en: '{path} is not a link, so nothing was touched. See what is there, and name another folder or move it away.',
  },
  'folder-in-site': {
    ky: 'Жарыялоо папкасы ({folder}) менен жыйналган сайттын папкасы ({site}) бири-биринин ичинде боло албайт. Башка папканы көрсөтүңүз.',
    ru: 'Папка публикации ({folder}) и папка собранного сайта ({site}) не могут лежать одна в другой. Укажите другую папку.',
    en: 'The folder to publish to ({folder}) and that of the built site ({site}) can’t lie in each other. Name another folder.',
  },
  busy: {
    ky: '{folder} папкасына азыр башка бирөө жарыялап жатат. Ал бүткөндөн кийин кайталаңыз.',
    ru: 'В папку {folder} сейчас публикует кто-то другой. Повторите, когда он закончит.',
    en: 'Somebody else is publishing to {folder} right now. Try again when they have finished.',
  },
  'nothing-published': {
    ky: '{folder} папкасына али эч нерсе жарыялана элек.',
    ru: 'В папку {folder} ещё ничего не опубликовано.',
    en: 'Nothing has been published to {folder} yet.',
  },
  'nothing-before': {
    ky: '{live} көчүрмөсүнөн мурунку көчүрмө жок, кайтара турган эч нерсе жок.',
    ru: 'До копии {live} других нет, возвращать нечего.',
    en: 'There is no copy before {live}, so there is nothing to return to.',
  },
  'no-such-release': {
    ky: '“{wanted}” бир да көчүрмөгө же бир эле көчүрмөгө туура келбейт. Көчүрмөлөр: {names}.',
    ru: '«{wanted}» не подходит ни к одной копии или подходит к нескольким. Копии: {names}.',
    en: '“{wanted}” fits no copy, or more than one. The copies are: {names}.',
  },
  failed: {
    ky: 'Жарыялоо үзүлдү: {error}\nОкурмандар мурункудай эле {live} көчүрмөсүн көрөт.',
    ru: 'Публикация прервана: {error}\nЧитатели видят копию {live}.',
    en: 'Publishing stopped: {error}\nReaders see the copy {live}.',
  },
  untouched: {
    ky: 'Эч нерсе жарыяланган жок. Окурмандар көргөн көчүрмө: {live}.',
    ru: 'Ничего не опубликовано. Читатели видят копию {live}.',
    en: 'Nothing was published. Readers see the copy {live}.',
  },
  published: {
    ky: 'Жарыяланды: {name}, маалыматтар {version} ({date}), дареги {address}\nФайлдар: {files}, алардын ичинен жаңы же өзгөргөн: {changed}, кысылган: {packed}. Өчүрүлгөн эски көчүрмөлөр: {removed}.\nКайтаруу: npm run rollback -- {folder}',
    ru: 'Опубликовано: {name}, данные {version} ({date}), адрес {address}\nФайлов: {files}, из них новых или изменённых: {changed}, сжатых: {packed}. Удалено старых копий: {removed}.\nВернуть как было: npm run rollback -- {folder}',
    en: 'Published: {name}, data {version} ({date}), at {address}\nFiles: {files}, of which new or changed: {changed}, compressed: {packed}. Old copies removed: {removed}.\nTo undo: npm run rollback -- {folder}',
  },
  'rolled-back': {
    ky: 'Кайтарылды: {to}, маалыматтар {version} ({date}). Мурун {from} көрсөтүлүп турган.\nЖокко чыгаруу: npm run rollback -- {folder} --to {from}',
    ru: 'Возвращена копия {to}, данные {version} ({date}). До этого показывалась {from}.\nОтменить: npm run rollback -- {folder} --to {from}',
    en: 'Returned to {to}, data {version} ({date}). Before that {from} was shown.\nTo undo: npm run rollback -- {folder} --to {from}',
  },
  live: { ky: 'көрсөтүлүп турат', ru: 'показывается', en: 'shown now' },
  withdrawn: { ky: 'кайтарылган', ru: 'отозвана', en: 'withdrawn' },
  kept: { ky: 'сакталган', ru: 'хранится', en: 'kept' },
} as const satisfies Record<string, Written>;

export type PublishingMessage = keyof typeof PUBLISHING_MESSAGES;
