/** Hvor arbejdet gemmes. */
export const workspace = {
  'workspace.locked':
    'En anden skifte (proces {pid}) skriver i {folder}; vent, til den er færdig, eller arbejd i en anden mappe med --workspace.',
  'workspace.other-files':
    '{folder} er ikke et arbejdsområde og indeholder andre filer; vælg en tom eller ny mappe med --workspace.',
  'workspace.not-a-folder': '{folder} kan ikke bruges som arbejdsområde; vælg en mappe med --workspace.',
  'workspace.damaged':
    '{file} mangler eller er beskadiget; hent den fra en sikkerhedskopi, eller indlæs igen i et nyt arbejdsområde.',
} as const;
