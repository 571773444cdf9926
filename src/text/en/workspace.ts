/** Where work is kept. */
export const workspace = {
  'workspace.locked':
    'Another skifte (process {pid}) is writing to {folder}; wait until it is done, or work in another folder with --workspace.',
  'workspace.other-files':
    '{folder} is no workspace and holds other files; choose an empty or a new folder with --workspace.',
  'workspace.not-a-folder': '{folder} cannot be used as a workspace; choose a folder with --workspace.',
  'workspace.damaged':
    '{file} is missing or damaged; restore it from a backup, or import again into a new workspace.',
} as const;
