import { levelFeature } from './kinds/level.ts';

/** Whether the maker still sells it: spare parts and updates hang on it. */
export default levelFeature({
  id: 'lifecycle',
  fields: ['lifecycle'],
  levels: ['discontinued', 'active'],
  none: 'discontinued',
  read: ({ lifecycle }) => lifecycle,
});
