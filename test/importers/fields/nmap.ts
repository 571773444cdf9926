import type { FieldCase } from './case.ts';

const content = `<?xml version="1.0"?><!DOCTYPE nmaprun><nmaprun scanner="nmap"><host><status state="up"/>
<address addr="10.0.0.5" addrtype="ipv4"/><address addr="C0:56:E3:01:02:03" addrtype="mac" vendor="Hangzhou Hikvision Digital Technology"/>
<ports><port portid="80"><state state="open"/><service name="http" product="Hikvision IP camera httpd" devicetype="webcam" method="probed" conf="10"/></port></ports>
</host></nmaprun>`;

export const cases: readonly FieldCase[] = [
  { field: 'address', from: 'host/address[@addrtype=ipv4]/@addr', content, value: '10.0.0.5' },
  { field: 'mac', from: 'host/address[@addrtype=mac]/@addr', content, value: 'C0:56:E3:01:02:03' },
  {
    field: 'brand',
    from: 'host/address[@addrtype=mac]/@vendor',
    content,
    value: 'Hangzhou Hikvision Digital Technology',
  },
  { field: 'model', from: 'host/ports/port/service/@product', content, value: 'Hikvision IP camera httpd' },
];
