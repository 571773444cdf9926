/** The arrows of the house. Each rule's comment is the sentence a person gets when it is broken. */
const pure =
  '^src/(importers|intake|identity|origin|features|equivalence|findings|decisions|budget|reports)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two rooms cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-the-outside',
      comment: 'cli, commands and web are the outside of the house: what they need lives in app.',
      severity: 'error',
      from: { path: '^src/(?!cli\\.ts|commands/|web/)' },
      to: { path: '^src/(cli\\.ts|commands/|web/)' },
    },
    {
      name: 'commands-go-through-app',
      comment: 'A command reads arguments, calls one use case and prints: the work itself is in app.',
      severity: 'error',
      from: { path: '^src/(commands|web)/' },
      to: {
        path: '^src/(importers|intake|identity|origin|features|equivalence|findings|decisions|budget|workspace)/',
      },
    },
    {
      name: 'the-model-knows-nothing',
      comment: 'The model is what everything else agrees on, so it may depend on nothing but itself.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/(?!model/)' },
    },
    {
      name: 'text-knows-the-model-only',
      comment: 'Sentences are rendered from the model; logic in them would be logic in two languages.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/(?!text/|model/)' },
    },
    {
      name: 'pure-rooms-do-not-call-app',
      comment: 'The pure rooms are called by app, never the other way round.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(app|workspace)/' },
    },
    {
      name: 'judges-do-not-read-files',
      comment:
        'Files, network and clock are reached in app, workspace and commands only; the rest takes bytes and values.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads)$' },
    },
    {
      name: 'not-to-dev-dependencies',
      comment: 'What ships must not lean on a package that is only there for development.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
