import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event when somebody crosses a line. */
export default analyticsFeature('line-crossing', 'line-crossing');
