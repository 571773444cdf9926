import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import type { RegisterImporter } from './importer.ts';
import { look } from './reading/magic.ts';

/** The keys that every device type of NetBox's library has, each at the start of a line. */
const keys = [/^manufacturer:/m, /^model:/m, /^slug:/m];

/** A device type in NetBox's YAML. It says what a product is, not that one stands anywhere: it is refused by name. */
export default {
  id: 'netbox-device-type',
  kind: 'register',
  reads: [],
  recognises(head) {
    const start = Buffer.from(head).toString('latin1');
    return look(head) === 'text' && keys.every((key) => key.test(start));
  },
  async read({ file }) {
    throw new InputError(say('register.device-type', { file }), 3);
  },
} satisfies RegisterImporter;
