/** What the import of registers and of camera specifications says. */
export const registers = {
  'register.not-a-camera': 'The row is a device of the type "{type}", not a camera.',
  'register.shifted-row':
    'The row has more cells than the header, so that nobody knows which of them is the password; export the list again with every cell in quotation marks.',
  'register.other-model-hardware':
    'The row has the same hardware id as row {first} ({value}), but another model ("{model}" against "{other}"); find out which is right, and correct one of them.',
  'register.other-model-mac':
    'The row has the same MAC address as row {first} ({value}), but another model ("{model}" against "{other}"); find out which is right, and correct one of them.',
  'register.other-model-serial':
    'The row has the same serial number as row {first} ({value}), but another model ("{model}" against "{other}"); find out which is right, and correct one of them.',
  'register.other-model-address':
    'The row has the same address as row {first} ({value}), but another model ("{model}" against "{other}"); find out which is right, and correct one of them.',
  'register.id-of-other-department':
    'The id {id} is that of a camera of {department} already; the camera is kept as {own}.',
  'register.unread-need':
    'What "{column}" asks for cannot be read ("{value}"); the need is left out, so write a number in the feature\'s unit, yes or no, or one of its words.',
  'register.lost-letters':
    'The export has lost letters such as æ, ø and å: cells with a "?" inside a word: {count} ({example}); export it again as UTF-8.',
  'register.detail-sheet':
    'Sheet "{sheet}" tells more of devices that another sheet lists, and was passed over.',
  'register.not-a-catalog':
    '{file} is what a device or a scanner says of cameras, not a catalogue; take it in with skifte import register.',
  'register.joined': 'Further rows of a camera that was there already: {rows}.',
  'register.left-out': 'Rows left out because they are no camera: {count} ({types}).',
  'register.left-out-type': '{count} × {type}',
  'register.changes':
    '{department}: {added} added, {changed} changed, {removed} removed and {unchanged} unchanged since the register before.',
  'register.first': '{department}: {added} cameras; there was no register before.',

  'register.device-type':
    '{file} describes a type of device, not devices that stand somewhere; export the list of devices instead.',
  'register.nmap-none':
    '{file} scanned {hosts} devices, and none of them shows that it is a camera; scan again with service detection (nmap -sV).',
  'register.nmap-not-a-camera': 'The device {address} does not show that it is a camera.',
  'register.nmap-guess':
    'The device {address} was only guessed by its port number; scan again with service detection (nmap -sV).',
  'register.no-device': '{file} names neither maker nor model of a device; ask the device again.',
  'register.not-json':
    '{file} is not JSON that can be read: it is cut short or damaged; ask the device again.',
  'register.empty-list':
    'Nothing was pasted; paste one model per line, and end with Ctrl+D (Ctrl+Z on Windows).',

  'cli.import-specs': 'Take in further camera specifications (JSON)',
  'cli.import-specs-files': 'Files of camera specifications',
  'specs.unknown-shape':
    '{file} is no list of camera specifications; it must be JSON with a manufacturer and cameras, or records of the open camera database.',
  'specs.not-json': '{file} is not JSON that can be read: {problem}.',
  'specs.unknown-brand':
    'The brand "{brand}" is not one that is known, so that nobody can say where the camera is from; correct the brand.',
  'specs.without-model': 'The record names no model.',
  'specs.without-brand': 'The record of {model} names no brand.',
  'specs.invalid': '{model}: {field} is {value}, which the field cannot hold; correct the value or its unit.',
  'specs.impossible':
    '{model}: {field} is {value}, but a camera has from {least} to {most}; correct figure or unit.',
  'specs.turned': '{model}: {low} ({lowValue}) is more than {high} ({highValue}); correct one of them.',
  'specs.contradicts-pixels':
    '{model}: {megapixels} megapixels do not fit a picture of {width} × {height}; correct one of them.',
  'specs.fixed-zooms':
    '{model}: a fixed lens cannot have a focal length from {least} to {most} mm; correct one of them.',
  'specs.without-source': '{model}: the record names no source, so that nobody can check it.',
  'specs.analogue': '{model} is an analogue camera, not one for a network.',
  'specs.repeated': '{model} stands in record {first} already.',
  'specs.none': 'None of the {count} records in {file} could be taken in; record {row}: {why}',
  'specs.imported': '{count} camera models were taken in and {rejects} records were not.',
  'specs.title': 'Import of camera specifications',
  'specs.new': '{model} is new: nothing was known of it before.',
  'specs.won-tier': '{model}: the imported record counts first, for its tier {own} is better than {other}.',
  'specs.won-newer':
    '{model}: the imported record counts first, for it is newer ({own}) than the one before ({other}).',
  'specs.lost-tier':
    '{model}: the record that was there counts first, for its tier {other} is better than {own}.',
  'specs.lost-older': '{model}: the record that was there counts first, for the imported one is no newer.',
} as const;
