import { numberFeature } from './kinds/number.ts';

/** The widest horizontal view in degrees: what is seen today must still be seen. */
export default numberFeature({
  id: 'view-wide',
  unit: 'degrees',
  fields: ['viewMaxDeg'],
  wants: 'more',
  // Wider than needed spreads the same pixels over more wall, so it covers the need but is no gain.
  figureOnly: true,
  read: ({ viewMaxDeg }) => viewMaxDeg,
});
