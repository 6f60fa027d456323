import type { Localized } from '../language.ts';

/** Reading without a connection: what is kept on the device, and what says so. */
export const offline = {
  'offline.title': { ky: 'Байланышсыз окуу', ru: 'Чтение без связи', en: 'Reading offline' },
  'offline.lede': {
    ky: 'Сиз ачкан барактар түзмөгүңүздө сакталат: аларды байланышсыз да окуса болот, издөө да иштейт.',
    ru: 'Открытые вами страницы сохраняются на вашем устройстве: их можно читать без связи, поиск тоже работает.',
    en: 'The pages you open are kept on your device: they can be read without a connection, and the search works too.',
  },
  'offline.newest': {
    ky: 'Байланыш бар кезде портал ар дайым эң жаңы баракты көрсөтөт. Маалыматтардын файлдары сакталбайт: керектүүсүн өзүңүз жүктөп алыңыз.',
    ru: 'При наличии связи портал всегда показывает самую новую страницу. Файлы данных не сохраняются: нужные скачайте сами.',
    en: 'With a connection the portal always shows the newest page. Files of data are not kept: download those you need.',
  },
  'offline.note': {
    ky: 'Сайт жооп берген жок. Бул – барактын ушул түзмөктө сакталган көчүрмөсү. Маалыматтын версиясы: {version}; жаңыртылган күнү: {date}.',
    ru: 'Сайт не ответил. Это копия страницы, сохранённая на этом устройстве. Версия данных: {version}; обновлены: {date}.',
    en: 'The site did not answer. This is a copy of the page kept on this device. Version of the data: {version}; updated on: {date}.',
  },
  'offline.missing': {
    ky: 'Сайт жооп берген жок, ал эми бул барак ушул түзмөктө сакталган эмес. Байланыш пайда болгондо баракты кайра жүктөңүз.',
    ru: 'Сайт не ответил, а этой страницы на устройстве нет. Когда связь появится, обновите страницу.',
    en: 'The site did not answer, and this page is not kept on this device. Reload it when you are connected again.',
  },
  'offline.kept': { ky: 'Сакталган барактар', ru: 'Сохранённые страницы', en: 'Pages kept' },
  'offline.none': {
    ky: 'Азырынча бир да барак сакталган эмес.',
    ru: 'Пока не сохранено ни одной страницы.',
    en: 'No page is kept yet.',
  },
  'offline.no-script': {
    ky: 'JavaScript өчүк болсо, барактар сакталбайт.',
    ru: 'Если JavaScript отключён, страницы не сохраняются.',
    en: 'While JavaScript is switched off no page is kept.',
  },
  'offline.forget': {
    ky: 'Сакталгандын баарын өчүрүү',
    ru: 'Удалить всё сохранённое',
    en: 'Delete everything kept',
  },
  'offline.forgotten': {
    ky: 'Сакталгандын баары өчүрүлдү.',
    ru: 'Всё сохранённое удалено.',
    en: 'Everything kept was deleted.',
  },
  'privacy.kept': {
    ky: 'Байланышсыз окуу үчүн браузериңиз сиз ачкан барактарды (эң көп дегенде {count}), аларга керектүү файлдарды жана издөө индексин түзмөгүңүздө сактайт. Алар эч кимге жөнөтүлбөйт; порталдын жаңы чыгарылышы келгенде эскиси толугу менен өчүрүлөт.',
    ru: 'Для чтения без связи браузер хранит на вашем устройстве открытые вами страницы (не более {count}), нужные им файлы и указатель поиска. Они никому не отправляются; когда приходит новый выпуск портала, прежний удаляется целиком.',
    en: 'For reading offline your browser keeps on your device the pages you opened (at most {count}), the files they need and the index of the search. They are sent to nobody; when a new release of the portal comes, the old one is deleted as a whole.',
  },
  'privacy.saving': {
    ky: 'Браузериңизде трафикти үнөмдөө күйгүзүлсө, портал алдын ала эч нерсе жүктөбөйт.',
    ru: 'Если в браузере включена экономия трафика, портал ничего не загружает заранее.',
    en: 'If your browser is set to save data, the portal fetches nothing ahead.',
  },
  'privacy.forget': {
    ky: 'Сакталгандарды “Байланышсыз окуу” барагында көрүп, өчүрсө болот. Такыр сактатпоо үчүн браузердин жөндөөлөрүнөн бул сайтка маалымат сактоого тыюу салыңыз.',
    ru: 'Сохранённое можно посмотреть и удалить на странице «Чтение без связи». Чтобы не сохранять совсем, запретите этому сайту хранить данные в настройках браузера.',
    en: 'What is kept can be seen and deleted on the page “Reading offline”. To have nothing kept at all, forbid this site to store data in the settings of your browser.',
  },
} as const satisfies Record<string, Localized>;
