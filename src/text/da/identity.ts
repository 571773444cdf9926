/** Hvordan en tekst er genkendt som en kendt model, regel for regel. */
export const identity = {
  'identity.how.exact': 'Skrevet præcis, som modellen hedder.',
  'identity.how.key':
    'Samme bogstaver og tal; kun mellemrum, bindestreger, parenteser eller store bogstaver afviger.',
  'identity.how.variant': 'Et andet navn, som kataloget har på den samme model.',
  'identity.how.lens': 'Objektivet står ved siden af modelnummeret.',
  'identity.how.words-beside': 'Resten af teksten siger ikke noget om, hvilken model det er.',
  'identity.how.brand-in-text': 'Mærket står i selve teksten.',
  'identity.how.brand-mistyped': 'Mærket er stavet forkert med ét tegn; modelnummeret passer præcis.',
  'identity.how.brand-not-given': 'Mærket er ikke oplyst; modelnummeret findes kun hos ét mærke.',
  'identity.how.brand-unknown':
    'Ordet, der er oplyst som mærke, kendes ikke; modelnummeret findes kun hos ét mærke.',
  'identity.how.related-brand': 'Det oplyste mærke ejer, sælger eller hører til modellens mærke.',
  'identity.decoded-heading': 'Hvad nummeret siger',
  'identity.decoded':
    '{text}: ikke en kendt model. {number} er bygget op som modelnumrene fra {maker} og siger følgende; det er udledt af nummeret, ikke læst i en kilde, og fastslår hverken mærke eller model.',
  'identity.decoded-nothing': 'Efter de regler, vi har, siger nummeret ikke mere.',
  'identity.decoded-rule': '{says} ({evidence})',
  'identity.decoded-hint': '{says} ({evidence}; et fingerpeg, der ikke indgår i nogen sammenligning)',
  'identity.evidence.tested': 'prøvet: passer på {agree} af {models} kendte modeller',
  'identity.evidence.source': 'oplyst af en kilde',
  'identity.evidence.form': 'kun koden er belagt, ikke dens betydning',
  'identity.evidence.trade': 'brancheviden uden kilde',
  'why.hint':
    '{feature}: kandidaten {offer}, {today}; en værdi, der kun er udledt af et modelnummer, afgør ikke et krav her.',
} as const;
