// Decap CMS's whole configuration but for where the repository is, which the Worker says (`/api/cms/settings`): that differs
// between this machine and the program's own, and what editors fill in does not.

import { type Collection, fileOf } from '../../src/domain/library/collections.ts';
import { componentNames } from '../../src/domain/page/component-names.ts';
import { type ContentCollection, type FolderCollection, isFolder, type SingleFile } from '../model/collection.ts';
import { collections } from '../model/collections.ts';
import { decapFields } from './decap-field.ts';

const publicFolder = '../media';

type Settings = Readonly<Record<string, unknown>>;

/** Everything that `public/admin/config.yml` says. */
export function decapConfig(): Settings {
  return {
    backend: {
      squash_merges: true, // one commit for each publication: the history of the content reads as what was decided
      preview_context: 'deploy-preview',
      commit_messages: {
        create: 'Add “{{slug}}” to {{collection}}',
        update: 'Change “{{slug}}” in {{collection}}',
        delete: 'Remove “{{slug}}” from {{collection}}',
        uploadMedia: 'Upload {{path}}',
        deleteMedia: 'Remove {{path}}',
      },
    },
    publish_mode: 'editorial_workflow',
    locale: 'en',
    logo: { src: '/favicon.svg', show_in_header: true },
    media_folder: 'content/media',
    public_folder: publicFolder, // as a text in content/ sees it, so that Astro finds the picture and makes it smaller
    // Photos carry where and when they were taken: drawn anew, they do not. No width: Decap would enlarge small pictures to it.
    media_processing: { enabled: true, format: { enabled: true, default: 'webp' }, quality: 80, strip_metadata: true },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    show_preview_links: true,
    search: true,
    collections: collections.map(collectionSettings),
  };
}

function collectionSettings(collection: ContentCollection): Settings {
  const { name, label, singularLabel, hint } = collection;
  const common = { name, label, label_singular: singularLabel, description: hint };
  return isFolder(collection)
    ? { ...common, ...folderSettings(collection) }
    : { ...common, files: collection.files.map(fileSettings), editor: { preview: true } };
}

function fileSettings({ name, label, hint, fields, pageOf }: SingleFile): Settings {
  return {
    name,
    label,
    description: hint,
    file: `content/${fileOf(name, name)}`,
    preview_path: previewPath(pageOf),
    fields: decapFields(fields),
  };
}

function folderSettings(collection: FolderCollection): Settings {
  const { folder, extension, fields, identifier, slug, summary, sortedBy, filters, groups, pageOf, entries, keepsEntries } =
    collection;
  return {
    folder: `content/${folder}`,
    // A picture is named as the text sees it, which lies a folder deeper here.
    ...(folder.includes('/') ? { media_folder: '/content/media', public_folder: `../${publicFolder}` } : {}),
    extension,
    format: formatOf[extension],
    create: entries === undefined,
    delete: entries === undefined && keepsEntries !== true,
    identifier_field: identifier,
    slug,
    summary,
    sortable_fields: sortedBy,
    ...(filters ? { view_filters: filters } : {}),
    ...(groups ? { view_groups: groups } : {}),
    preview_path: previewPath(pageOf),
    editor: { preview: true },
    fields: [...decapFields(fields), ...bodyOf(collection)],
  };
}

/** Where the site shows an entry, below its address. */
function previewPath(pageOf: Collection['pageOf']): string {
  return pageOf?.('{{slug}}').slice(1) ?? '';
}

const formatOf = { md: 'yaml-frontmatter', mdx: 'yaml-frontmatter', yml: 'yml', vtt: 'vtt' } as const;

/** The text below the fields. It opens as formatted text; what a formatted text cannot show is kept as it is written. */
function bodyOf({ body, extension }: FolderCollection): readonly Settings[] {
  if (body === undefined) return [];
  return [
    {
      name: 'body',
      label: body.label,
      widget: 'markdown',
      hint: body.hint,
      required: body.isOptional !== true,
      modes: ['rich_text', 'raw'],
      buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
      editor_components: ['image', ...(extension === 'mdx' ? componentNames : [])],
      sanitize_preview: true,
    },
  ];
}
