/** One kind of content, as the CMS lists it. */
interface Collection {
  /** Its name in the CMS's addresses. */
  readonly name: string;
  readonly label: string;
  /** The field that an editor knows an entry by; left out where entries are known by their file's name. */
  readonly titleField?: string;
}

/** The collections that are folders of `content/`, by the folder's name. */
export const folders: Readonly<Record<string, Collection>> = {
  activities: { name: 'activities', label: 'Suggested activities', titleField: 'title' },
  competencies: { name: 'competencies', label: 'Competency areas', titleField: 'title' },
  cycles: { name: 'cycles', label: 'Cycles', titleField: 'title' },
  faq: { name: 'faq', label: 'Frequent questions', titleField: 'question' },
  forms: { name: 'forms', label: 'Forms', titleField: 'title' },
  forum: { name: 'forum', label: 'Mentoring forums', titleField: 'title' },
  glossary: { name: 'glossary', label: 'Glossary', titleField: 'term' },
  mails: { name: 'mails', label: 'Mails' },
  media: { name: 'media', label: 'Pictures' },
  news: { name: 'news', label: 'News', titleField: 'title' },
  pages: { name: 'pages', label: 'Pages', titleField: 'title' },
  resources: { name: 'resources', label: 'Resources', titleField: 'title' },
};

/** The files that stand alone in `content/`; together they are one collection. */
export const settings = {
  name: 'settings',
  label: 'Settings',
  titles: {
    'program.yml': 'Facts of the program',
    'navigation.yml': 'Header and footer',
    'redirects.yml': 'Addresses that moved',
  } as Readonly<Record<string, string>>,
} as const;
