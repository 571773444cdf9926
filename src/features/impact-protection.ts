import { levelFeature } from './kinds/level.ts';

/** Resistance to blows by IEC 62262, IK00 to IK11. */
export default levelFeature({
  id: 'impact-protection',
  fields: ['ikRating'],
  levels: ['IK00', 'IK01', 'IK02', 'IK03', 'IK04', 'IK05', 'IK06', 'IK07', 'IK08', 'IK09', 'IK10', 'IK11'],
  none: 'IK00',
  read: ({ ikRating }) => ikRating,
});
