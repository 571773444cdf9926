/**
 * Why a product is excluded, suspected, unknown or allowed under a policy, and what would settle a layer.
 * `{who}` and `{behind}` are a firm with its country code, as in `Canon Inc. (JP)`; the code is missing where
 * no source gives a country.
 */
export const origin = {
  'origin.excluded-country.seller': 'The seller is given as {who}, whose seat the policy excludes.',
  'origin.excluded-country.brandOwner':
    'The owner of the brand is given as {who}, whose seat the policy excludes.',
  'origin.excluded-country.ultimateOwner':
    'The ultimate owner is given as {who}, whose seat the policy excludes.',
  'origin.excluded-country.maker': 'The maker is given as {who}, whose seat the policy excludes.',
  'origin.excluded-country.factory':
    'The place of manufacture is given as {who}, a country that the policy excludes.',
  'origin.excluded-country.chip': 'The chip is given as one from {who}, whose seat the policy excludes.',

  'origin.excluded-firm.seller': 'The seller is given as {who}, a firm that the policy excludes by name.',
  'origin.excluded-firm.brandOwner':
    'The owner of the brand is given as {who}, a firm that the policy excludes by name.',
  'origin.excluded-firm.ultimateOwner':
    'The ultimate owner is given as {who}, a firm that the policy excludes by name.',
  'origin.excluded-firm.maker': 'The maker is given as {who}, a firm that the policy excludes by name.',
  'origin.excluded-firm.factory':
    'The place of manufacture is given as {who}, a firm that the policy excludes by name.',
  'origin.excluded-firm.chip':
    'The chip is given as one from {who}, a firm that the policy excludes by name.',
  'origin.excluded-brand': 'The policy excludes {brand} by name.',

  'origin.excluded-behind.seller':
    'Behind the seller, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-behind.brandOwner':
    'Behind the owner of the brand, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-behind.ultimateOwner':
    'Behind the ultimate owner, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-behind.maker':
    'Behind the maker, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-behind.factory':
    'Behind the place of manufacture, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-behind.chip':
    'Behind the maker of the chip, given as {who}, stands {behind}, which the policy excludes.',
  'origin.excluded-seat': '{who} is given by another source as {behind}, and the policy excludes that seat.',

  'origin.suspected-some':
    '{who}, which the policy excludes, is said to be behind some products of the brand. Ask the supplier whether it holds for this product.',
  'origin.suspected-contradicted':
    'One source points to {who}, which the policy excludes, but another source contradicts it. Ask the supplier for documentation.',
  'origin.suspected-behind':
    'One possible trail leads through {who} to {behind}, which the policy excludes. The trail is disputed or holds for some products only; ask the supplier.',
  'origin.lead.model-number':
    'The designation {model} has {prefix}, with which {maker} begins its model numbers. That is a sign, not proof; ask the supplier who made the camera.',
  'origin.lead.mac':
    'The beginning of the MAC address, {prefix}, is registered to {registrant}: a sign, not proof. Ask the supplier who made the camera.',

  'origin.lead.known-model':
    'The number {number} is that of a camera from {maker}. That is a sign, not proof; ask the supplier who made the camera.',
  'origin.lead.built-as':
    'The number {number} is built as {maker} builds its model numbers. That is a sign, not proof; ask the supplier who made the camera.',
  'origin.mac.group':
    'The MAC address {prefix}… is a group address, which no camera has of its own; it says nothing of who made the camera.',
  'origin.mac.local':
    'The MAC address {prefix}… was chosen by the device or the network and is in no registry; it says nothing of who made the camera.',
  'origin.mac.unregistered':
    'Nobody has registered the beginning of the MAC address, {prefix}; it says nothing of who made the camera.',
  'origin.mac.stranger':
    'The beginning of the MAC address, {prefix}, is registered to {registrant}, which is not a camera maker that we know; it says nothing of who made the camera.',
  'origin.mac.own':
    "The beginning of the MAC address, {prefix}, is registered to {registrant}, the brand's own firm; it points to no other maker.",
  'origin.mac.chip':
    'The beginning of the MAC address, {prefix}, is registered to {registrant}, which makes chips and modules for others; it says nothing of who made the camera.',

  'origin.no-brand': 'The line names no brand, so nobody can say who is behind the product.',
  'origin.unknown-brand': 'The brand {brand} is not among those that we have facts about.',
  'origin.unknown.seller': 'No source settles who the seller is.',
  'origin.unknown.brandOwner': 'No source settles who owns the brand.',
  'origin.unknown.ultimateOwner': 'No source settles who the ultimate owner is.',
  'origin.unknown.maker': 'No source settles who made the product.',
  'origin.unknown.factory': 'No source settles where the product was made.',
  'origin.unknown.chip': 'No source settles whose chip is in the product.',
  'origin.unknown-country': 'No source says in which country {who} has its seat.',

  'origin.evidence.seller': 'The seller is given as {who}.',
  'origin.evidence.brandOwner': 'The owner of the brand is given as {who}.',
  'origin.evidence.ultimateOwner': 'The ultimate owner is given as {who}.',
  'origin.evidence.maker': 'The maker is given as {who}.',
  'origin.evidence.factory': 'The place of manufacture is given as {who}.',
  'origin.evidence.chip': 'The chip is given as one from {who}.',
  'origin.nothing-against': 'No source that the policy reads points to anyone it excludes.',

  'origin.settle.seller':
    'Ask which company sells the product and where it has its seat, and ask for its company registration number.',
  'origin.settle.brandOwner':
    'Ask the supplier which company owns the brand and where it has its seat, and ask for an extract from the company register.',
  'origin.settle.ultimateOwner':
    'Ask the supplier who ultimately owns the company behind the brand, and ask for an overview of the group or the owners.',
  'origin.settle.maker': 'Ask the supplier who made the camera, and ask for documentation.',
  'origin.settle.factory':
    'Ask the supplier in which country and at which factory the camera was made, and ask for a declaration of origin.',
  'origin.settle.chip':
    'Ask the supplier which processor (SoC) is in the camera and who makes it, and ask for a data sheet or a written statement.',

  'origin.some-products': 'some products',
  'origin.no-country': 'country unknown',
  'origin.period': '{from} to {to}',
  'origin.period-from': 'from {from}',
  'origin.period-to': 'until {to}',
  'origin.published': 'published {day}',
  'origin.seen': 'read {day}',
  'origin.undated': 'undated',
  'origin.history': 'At other times than the chosen day',
  'origin.history-who': 'Who',
  'origin.history-earlier': 'earlier',
  'origin.history-later': 'later',
  'origin.history-time': 'Time',
  'origin.about-sources': 'About the sources: {conflict}',
  'origin.sources': 'Sources',
  'origin.same-settles': '{claims} – {settle}',
} as const;
