import { readFileSync, readdirSync } from 'node:fs';
import { BrandRules, IdentityRules, NoiseRules } from '../../src/model/identity-rules.ts';
import { CameraFile, type KnownCamera } from '../../src/model/camera.ts';
import { Manufacturer } from '../../src/model/manufacturer.ts';
import { identify, modelIndex } from '../../src/identity/models.ts';
import { modelKey } from '../../src/identity/key.ts';
const R = '/work/main/';
const j = (p: string) => JSON.parse(readFileSync(R + p, 'utf8'));
const dir = (p: string) => readdirSync(R + p).filter((x) => x.endsWith('.json')).map((x) => j(p + '/' + x));
const manufacturers = dir('catalog/manufacturers').map((x) => Manufacturer.parse(x));
const brand = new Map(manufacturers.map((m) => [m.id, m.brand]));
const cameras: KnownCamera[] = dir('catalog/cameras').map((x) => CameraFile.parse(x)).flatMap((f) => f.cameras.map((c) => ({ ...c, manufacturer: f.manufacturer, brand: brand.get(f.manufacturer) ?? f.manufacturer })));
const rules = { brands: BrandRules.parse(j('rules/identity/brands.json')), noise: NoiseRules.parse(j('rules/identity/noise.json')), makers: dir('rules/identity/makers').map((x) => IdentityRules.parse(x)) };
let t = performance.now();
const index = modelIndex(cameras, manufacturers, rules);
console.log('index ms', performance.now() - t); t = performance.now(); modelIndex(cameras, manufacturers, rules); console.log('index again ms', performance.now() - t);
const mode = process.argv[2];
const messy = JSON.parse(readFileSync('/work/shared/facts/messy-models.json', 'utf8'));
const ids: Record<string, string> = { Hikvision: 'hikvision', Dahua: 'dahua', 'TP-Link VIGI': 'vigi', Uniview: 'uniview', Tiandy: 'tiandy' };
if (mode === 'messy') {
  const known = new Set(cameras.map((c) => modelKey(c.model)));
  const extra: KnownCamera[] = [];
  for (const m of messy) {
    if (known.has(modelKey(m.model)) || /[?]| \/ |…/.test(m.model)) continue;
    known.add(modelKey(m.model));
    const id = ids[m.brand] ?? (m.brand.startsWith('HiLook') ? 'hilook' : m.brand.startsWith('EZVIZ') ? 'ezviz' : m.brand.startsWith('HiWatch') ? 'hiwatch' : m.brand.startsWith('Annke') ? 'annke' : 'other');
    const base = cameras[0] as KnownCamera;
    extra.push({ ...base, id: id + '/' + modelKey(m.model).toLowerCase(), model: m.model, variants: [], manufacturer: id, brand: brand.get(id) ?? m.brand, specs: Object.fromEntries(Object.keys(base.specs).map((k) => [k, null])) as never });
  }
  const big = modelIndex([...cameras, ...extra], manufacturers, rules);
  for (const [name, ix] of [['shipped', index], ['extended', big]] as const) {
    for (const withBrand of [true, false]) {
      let ok = 0, wrong = 0, total = 0;
      for (const m of messy) {
        const want = modelKey(m.model);
        const has = ix === big ? !/[?]| \/ |…/.test(m.model) : cameras.some((c) => modelKey(c.model) === want);
        const r = identify(ix, { brand: withBrand ? m.brand.replace(/ \(.*/, '') : null, text: m.raw });
        const got = r.model === null ? null : modelKey(r.model);
        const good = got === want;
        const isCertain = m.confidence === 'certain' && has;
        if (isCertain) { total++; if (good) ok++; }
        if (got !== null && !good) wrong++;
        if ((isCertain && !good) || (got !== null && !good) || (process.argv[3] && got)) console.log(name, withBrand, m.confidence, JSON.stringify(m.raw), m.model, '->', r.model, r.how.join(','), r.notCamera ? 'NOTCAM' : '', has ? '' : '(absent)');
      }
      console.log(`== ${name} brand=${withBrand}: certain ${ok}/${total}, wrong ${wrong}`);
    }
  }
}
if (mode === 'self') {
  let bad = 0;
  for (const c of cameras) for (const b of [c.brand, null]) for (const text of [c.model, c.model.toUpperCase(), c.model.toLowerCase(), c.model.replace(/[^\p{L}\p{N}]/gu, ''), c.model.replace(/[^\p{L}\p{N}]+/gu, ' '), c.model.replace(/[^\p{L}\p{N}]+/gu, '_'), c.model.replace(/[^\p{L}\p{N}]+/gu, '.'), `${c.brand} ${c.model}`, `${c.brand}: ${c.model} IP kamera`, `${c.brand} ${c.model}`.replace(/[^\p{L}\p{N}]/gu, '')]) {
    const r = identify(index, { brand: b, text });
    if (r.cameraId !== c.id) { bad++; console.log(b, '|', text, '->', r.model, r.suggestions[0]?.model); }
  }
  console.log('bad', bad);
  for (const c of cameras) for (const v of c.variants) { const r = identify(index, { brand: c.brand, text: v.name }); if (r.cameraId !== c.id || (v.focalMm && r.variant?.focalMm !== v.focalMm) || (v.viewDeg && r.variant?.viewDeg !== v.viewDeg)) console.log('variant', v, r.model, r.variant, r.how.join()); }
}
if (mode === 'near') {
  const A = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const keyOwner = new Map<string, string>();
  for (const c of cameras) keyOwner.set(modelKey(c.model), c.id);
  let n = 0; const other = new Map<string, number>(); const same = new Map<string, number>();
  const t0 = performance.now();
  const only = process.argv[3];
  for (const c of cameras) {
    if (only && c.manufacturer !== only) continue;
    const m = c.model;
    const muts = new Set<string>();
    for (let i = 0; i <= m.length; i++) {
      for (const ch of A) { if (i < m.length && /[\p{L}\p{N}]/u.test(m[i] as string)) muts.add(m.slice(0, i) + ch + m.slice(i + 1)); muts.add(m.slice(0, i) + ch + m.slice(i)); }
      if (i < m.length && /[\p{L}\p{N}]/u.test(m[i] as string)) muts.add(m.slice(0, i) + m.slice(i + 1));
    }
    for (const x of muts) {
      if (modelKey(x) === modelKey(m)) continue;
      n++;
      const r = identify(index, { brand: process.argv[4] ? null : c.brand, text: x });
      if (r.cameraId === null) continue;
      const k = `${r.how.join('+')}`;
      if (r.cameraId === c.id) same.set(k, (same.get(k) ?? 0) + 1);
      else if (keyOwner.get(modelKey(x)) !== r.cameraId) { other.set(k, (other.get(k) ?? 0) + 1); console.log('OTHER', m, '|', x, '->', r.model, k); }
      if (r.cameraId === c.id && (same.get(k) ?? 0) <= 4) console.log('same', m, '|', x, k);
    }
  }
  console.log(n, 'ms', performance.now() - t0, 'same', same, 'other', other);
}
