import type { RawRow } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { readMac } from './mac.ts';
import { networkAddress, statedAddress } from './network-address.ts';
import type { TableReader } from './table-reader.ts';

/** Where a camera is, on the map and on the network, and by which numbers it is known. */
interface CameraPlace {
  readonly site: string | null;
  readonly address: string | null;
  readonly mac: string | null;
  readonly serial: string | null;
}

/**
 * Makes a reader of them. Columns hold whatever was at hand: an IP address in a column for places or serial numbers is
 * taken for an address, and a MAC address in one for serial numbers for that. Digits alone are no MAC address there.
 */
export function cameraPlaceReader({ text, warn }: TableReader): (row: RawRow) => CameraPlace {
  return (row) => {
    const place = text(row, 'site');
    const placeAddress = place === null ? null : networkAddress(place);
    const serial = text(row, 'serial');
    const serialAddress = serial === null ? null : networkAddress(serial);
    const mac = macOf(row);
    const macInstead = serial === null || mac !== null || !/[a-f]/i.test(serial) ? null : readMac(serial);
    const stated = text(row, 'address');
    return {
      site: placeAddress === null ? place : null,
      address: (stated === null ? null : statedAddress(stated)) ?? placeAddress ?? serialAddress,
      mac: mac ?? macInstead,
      serial: serialAddress === null && macInstead === null ? serial : null,
    };
  };

  function macOf(row: RawRow): string | null {
    const written = text(row, 'mac');
    if (written === null) return null;
    const mac = readMac(written);
    if (mac === null) warn(row, 'mac', say('import.unread-mac', { value: written }));
    return mac;
  }
}
