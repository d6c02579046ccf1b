// What becomes of each of decap-cms's own 48 end-to-end specs (cypress/e2e at 2f5c54d, June 2026). Seven run here test by test, on our
// collections and in our words; the others as files.

/** Where a test of theirs is here, or why it is not. */
type Fate = { readonly here: string } | { readonly leftOut: string };

interface Spec {
  /** The file of theirs, in `cypress/e2e`. */
  readonly theirs: string;
  /** The file of ours, beside this one. */
  readonly ours: string;
  readonly tests: Readonly<Record<string, Fate>>;
}

const nested = { leftOut: 'None of our collections is nested: each is one folder.' };

export const specs: readonly Spec[] = [
  {
    theirs: 'editorial_workflow_spec_test_backend.js',
    ours: 'editorial-workflow.test.ts',
    tests: {
      'successfully loads': { here: 'the admin loads, and its board has the drafts that there are' },
      'can create an entry': { here: 'an entry can be created, and is a draft until it is published' },
      'can publish an editorial workflow entry': { here: 'an entry can be published from the board' },
      'can update an entry': {
        here: 'a published entry can be changed, keeps its address, and stays as it was until the change is published',
      },
      'can change workflow status': { here: 'a card can be dragged to and fro on the board' },
      'can change status on and publish multiple entries': { here: 'several entries can be made ready and published' },
      'can delete an entry': { here: 'a draft can be deleted, and nothing of it stays' },
      'can update workflow status from within the editor': { here: 'the status can be changed in the editor' },
      'can unpublish an existing entry': {
        here: 'a published entry can be unpublished: its file goes, its text is a draft that is ready',
      },
      'can duplicate an existing entry': { here: 'a published entry can be duplicated, and the copy has a file of its own' },
      'cannot publish when "publish" is false': { here: 'nobody can publish in the CMS where a collection says `publish: false`' },
      'can create a new entry, publish and create new': {
        here: 'an entry can be published from its editor, and a new one begun with it',
      },
      'can create a new entry, publish and duplicate': {
        here: 'an entry can be published from its editor, and duplicated with it',
      },
      'can access nested collection items': nested,
      'can navigate to nested entry': nested,
      'can create a new entry with custom path': nested,
      "can't create an entry with an existing path": nested,
      'can move an existing entry to a new path': nested,
    },
  },
  {
    theirs: 'simple_workflow_spec_test_backend.js',
    ours: 'simple-workflow.test.ts',
    tests: {
      'successfully loads': { here: 'the admin loads, and has no board' },
      'can create a new entry': { here: 'a new entry that is not saved says so, and asks before it is left' },
      'can publish a new entry': { here: 'a new entry can be published' },
      'can publish a new entry and create new': { here: 'a new entry can be published, and another begun with it' },
      'can publish a new entry and duplicate': { here: 'a new entry can be published, and duplicated with it' },
      'can edit an existing entry and publish': { here: 'an entry can be changed and published, and keeps its address' },
      'can edit an existing entry, publish and create new': {
        here: 'an entry can be changed and published, and another begun with it',
      },
      'can edit an existing entry, publish and duplicate': {
        here: 'an entry can be changed and published, and duplicated with it',
      },
      'can duplicate an existing entry': { here: 'the last cycle can be duplicated for the next, and its dates moved on' },
    },
  },
  {
    theirs: 'field_validations_spec.js',
    ours: 'field-validations.test.ts',
    tests: {
      'can validate object fields': { here: 'a field that is empty or of another shape says so, in our words' },
      'can validate fields nested in an object field': {
        here: 'a field in a group says what is wrong with it, and a number what its limits are',
      },
      'can validate list fields': {
        here: 'a list says how many rows it takes, a row that it is empty, and the first of them comes into view',
      },
      'can validate deeply nested list fields': { here: 'a list in a list in a list says where something is missing' },
    },
  },
  {
    theirs: 'view_filters_spec.js',
    ours: 'view-filters.test.ts',
    tests: {
      'can apply string filter': { here: 'a list can be filtered by a text' },
      'can apply boolean filter': { here: 'a list can be filtered by a field that may be left out' },
      'can apply multiple filters': { here: 'filters can be combined, down to nothing' },
    },
  },
  {
    theirs: 'view_groups_spec.js',
    ours: 'view-groups.test.ts',
    tests: { 'can apply string group': { here: 'activities can be grouped by kind and by objective, and ungrouped' } },
  },
  {
    theirs: 'search_suggestion_spec.js',
    ours: 'search-suggestion.test.ts',
    tests: {
      'can search in all collections': { here: 'everything can be searched' },
      'can search in posts collection': { here: 'the glossary alone can be searched' },
      'can search in faq collection': { here: 'the questions alone can be searched' },
    },
  },
  {
    theirs: 'media_library_spec_test_backend.js',
    ours: 'media-library.test.ts',
    tests: {
      'can upload image from global media library': {
        here: 'a photo can be uploaded to the library; what is kept is WebP and does not say where it was taken',
      },
      'can delete image from global media library': { here: 'a picture can be deleted from the library' },
      'can upload image from entry media library': {
        here: 'a picture can be uploaded from an entry, and goes with it when the entry is not saved',
      },
      'can save entry with image': {
        here: 'an entry can be saved with a picture in its text: its preview shows it, and the library does not',
      },
      'can publish entry with image': {
        here: 'an entry can be published with its picture: the library shows it, and so does the entry when it is opened again',
      },
      'should not show draft entry image in global media library': {
        here: 'an entry can be saved with a picture in its text: its preview shows it, and the library does not',
      },
      'should show published entry image in global media library': {
        here: 'an entry can be published with its picture: the library shows it, and so does the entry when it is opened again',
      },
      'should show published entry image in grid view': {
        leftOut: 'A grid shows the picture of a field of its own; our pictures stand in texts.',
      },
    },
  },
];

/** Specs of theirs of which no test is here as it is. */
interface OtherSpecs {
  /** Their files, in `cypress/e2e`. */
  readonly theirs: readonly string[];
  /** How many they run. */
  readonly tests: string;
  readonly leftOut: string;
  /** Our file that goes the same way in another manner, in `tests/system/cms`. */
  readonly instead?: string;
}

const otherBackend = 'A backend that we do not use, played from recorded answers.';

export const otherSpecs: readonly OtherSpecs[] = [
  {
    theirs: ['editorial_workflow_spec_proxy_git_backend.js'],
    tests: '8',
    leftOut:
      'Upstream skips it itself. Our author on her own machine goes from a draft to the file on decap-server in its git mode.',
    instead: 'local-author.test.ts',
  },
  {
    theirs: ['media_library_spec_proxy_git_backend.js'],
    tests: '8',
    leftOut:
      'The same 8 tests as on the test backend, which are here. On decap-server a picture in a text is uploaded and published.',
    instead: 'local-author.test.ts',
  },
  {
    theirs: ['simple_workflow_spec_proxy_git_backend.js', 'simple_workflow_spec_proxy_fs_backend.js'],
    tests: '2 each',
    leftOut: 'We use decap-server with drafts only, never in its fs mode. Both tests are here on the test backend.',
    instead: 'local-author.test.ts',
  },
  {
    theirs: ['editorial_workflow_spec_github_backend_rest.js', 'media_library_spec_github_backend_rest.js'],
    tests: '8 each',
    leftOut:
      'Upstream plays recorded answers. Ours goes to an emulated GitHub, which keeps what it was told, and on to the built site.',
    instead: 'github-workflow.test.ts',
  },
  {
    theirs: ['simple_workflow_spec_github_backend_rest.js'],
    tests: '2',
    leftOut: 'On GitHub our editors have the editorial workflow. Both tests are here on the test backend.',
  },
  {
    theirs: [
      'editorial_workflow_spec_github_backend_graphql.js',
      'media_library_spec_github_backend_graphql.js',
      'simple_workflow_spec_github_backend_graphql.js',
    ],
    tests: '8, 8 and 2',
    leftOut: 'We use GitHub’s REST API (`use_graphql` is off).',
  },
  {
    theirs: [
      'editorial_workflow_spec_github_backend_rest_open_authoring.js',
      'editorial_workflow_spec_github_backend_graphql_open_authoring.js',
    ],
    tests: '10 each',
    leftOut: 'Our editors write to the repository itself: `open_authoring` is off.',
  },
  {
    theirs: [
      'editorial_workflow_spec_bitbucket_backend.js',
      'editorial_workflow_spec_gitlab_backend.js',
      'editorial_workflow_spec_git-gateway_github_backend.js',
      'editorial_workflow_spec_git-gateway_gitlab_backend.js',
    ],
    tests: '8 each',
    leftOut: otherBackend,
  },
  {
    theirs: [
      'media_library_spec_bitbucket_backend.js',
      'media_library_spec_bitbucket_backend_large_media.js',
      'media_library_spec_gitlab_backend.js',
      'media_library_spec_git-gateway_github_backend_large_media.js',
      'media_library_spec_git-gateway_gitlab_backend_large_media.js',
    ],
    tests: '8 each',
    leftOut: otherBackend,
  },
  {
    theirs: [
      'simple_workflow_spec_bitbucket_backend.js',
      'simple_workflow_spec_gitlab_backend.js',
      'simple_workflow_spec_git-gateway_github_backend.js',
      'simple_workflow_spec_git-gateway_gitlab_backend.js',
    ],
    tests: '2 each',
    leftOut: otherBackend,
  },
  {
    theirs: ['i18n_editorial_workflow_spec_test_backend.js', 'i18n_simple_workflow_spec_proxy_fs_backend.js'],
    tests: '2 for each structure of folders, and 3',
    leftOut: 'The content is in one language.',
  },
  {
    theirs: ['backspace', 'code_block', 'enter', 'hotkeys', 'link', 'list', 'marks', 'quote'].map(
      (part) => `markdown_widget_${part}_spec.js`,
    ),
    tests: '59 together',
    leftOut:
      'Keys in Decap’s editor of texts, which we use as it is. Here it is tried once from the keys to the file; every text of the content goes through it and back (round-trip.test.ts).',
    instead: 'specs/markdown-widget.test.ts',
  },
  {
    theirs: ['backspace', 'code_block', 'enter', 'hotkeys', 'link', 'marks'].map((part) => `richtext_widget_${part}_spec.js`),
    tests: '26 together',
    leftOut: 'Decap’s new editor of texts, `richtext`: we use `markdown`.',
  },
];
