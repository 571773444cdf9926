import { catalogueCases } from './ubl-catalogue-cases.ts';

export const cases = catalogueCases('urn:fdc:peppol.eu:poacc:trns:catalogue:3');
