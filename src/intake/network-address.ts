const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const ipv6 = /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i;
const url = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\s]+)/i;
/** What a camera answers on where nobody has changed it, so that it says nothing. */
const usualPort = /:(?:80|443|554)$/;

/** `http://10.0.0.5:80/x`, `10.0.0.5` ► `10.0.0.5`; null for what is neither an address on a network nor a link. */
export function networkAddress(text: string): string | null {
  const host = url.exec(text)?.[1]?.replace(usualPort, '') ?? text.trim();
  if (url.test(text)) return host;
  const bare = host.replace(/\/\d{1,2}$/, '').replace(usualPort, '');
  const numbers = bare.replace(/:\d{1,5}$/, '');
  if (ipv4.test(numbers)) return numbers.split('.').every((part) => Number(part) <= 255) ? bare : null;
  return ipv6.test(bare) && bare.includes(':') && !/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(bare) ? bare : null;
}

/** The same in a column that holds nothing but addresses, where a host name is one too. */
export function statedAddress(text: string): string | null {
  const address = networkAddress(text);
  if (address !== null) return address;
  return /^[a-z0-9][a-z0-9._-]*$/i.test(text) ? text : null;
}
