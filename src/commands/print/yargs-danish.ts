const words = {
  'Commands:': 'Kommandoer:',
  'Options:': 'Tilvalg:',
  'Examples:': 'Eksempler:',
  'Positionals:': 'Argumenter:',
  boolean: 'ja/nej',
  count: 'antal',
  string: 'tekst',
  number: 'tal',
  array: 'liste',
  required: 'påkrævet',
  default: 'standard',
  'default:': 'standard:',
  'choices:': 'valg:',
  'aliases:': 'også:',
  'generated-value': 'beregnet værdi',
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'Der mangler et argument: der er %s, og der skal være mindst %s.',
    other: 'Der mangler argumenter: der er %s, og der skal være mindst %s.',
  },
  'Too many non-option arguments: got %s, maximum of %s': {
    one: 'Der er for mange argumenter: der er %s, og der må højst være %s.',
    other: 'Der er for mange argumenter: der er %s, og der må højst være %s.',
  },
  'Missing argument value: %s': { one: 'Der mangler en værdi: %s', other: 'Der mangler værdier: %s' },
  'Missing required argument: %s': { one: 'Der mangler et tilvalg: %s', other: 'Der mangler tilvalg: %s' },
  'Unknown argument: %s': { one: 'Ukendt tilvalg: %s', other: 'Ukendte tilvalg: %s' },
  'Unknown command: %s': { one: 'Ukendt kommando: %s', other: 'Ukendte kommandoer: %s' },
  'Invalid values:': 'Ugyldige værdier:',
  'Argument: %s, Given: %s, Choices: %s': 'Tilvalg: %s, angivet: %s, mulige: %s',
  'Argument check failed: %s': 'Argumentet kan ikke bruges: %s',
  'Implications failed:': 'Der mangler tilvalg:',
  'Not enough arguments following: %s': 'Der mangler en værdi efter: %s',
  'Path to JSON config file': 'Sti til indstillinger i JSON',
  'Show help': 'Vis hjælp',
  'Show version number': 'Vis version',
  'Did you mean %s?': 'Mente du %s?',
  'Arguments %s and %s are mutually exclusive': 'Tilvalgene %s og %s kan ikke bruges sammen',
  command: 'kommando',
  deprecated: 'udgår',
  'deprecated: %s': 'udgår: %s',
};

/**
 * The words of the command-line parser, which has no Danish of its own. Its typings forget that an entry may have a
 * singular and a plural, hence the detour.
 */
export const yargsDanish = words as unknown as Record<string, string>;
