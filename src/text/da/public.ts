/** Den offentlige udgave af en rapport. */
export const publicVersion = {
  'public.option': 'den offentlige udgave: uden placeringer, adresser, serienumre og listens egne ord',
  'public.notice': 'Offentlig udgave. Udeladt: {fields}. Alle tal er de samme som i den interne udgave.',
  'public.mark': '(udeladt)',
  'public.unknown-model': 'Ukendt model {number}',
};
