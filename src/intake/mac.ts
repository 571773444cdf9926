/** `b8a4.4fbf.7ce0`, `B8-A4-4F-BF-7C-E0` ► `B8:A4:4F:BF:7C:E0`; null for what is no MAC address or nobody's. */
export function readMac(text: string): string | null {
  const digits = text.replace(/[\s:.-]/g, '').toUpperCase();
  if (!/^[0-9A-F]{12}$/.test(digits) || /^(0{12}|F{12})$/.test(digits)) return null;
  return digits.match(/../g)?.join(':') ?? null;
}
