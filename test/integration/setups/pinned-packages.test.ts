/** The pinned packages of setups that cannot be built everywhere: complete, and what each of them asks for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtInSetups } from '../../support/engine-bench.ts';
import { satisfiesVersion } from '../../support/satisfies-version.ts';

/** Package → what it asks for, by package. */
type Asked = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** From the setup.py of each package, at its pinned version. */
const askedOf2016: Asked = {
  channels: { Django: '>= 1.8', asgiref: '>= 0.13', daphne: '>= 0.14.1' },
  daphne: { asgiref: '>= 0.13', Twisted: '>= 15.5, < 16.3', autobahn: '>= 0.12' },
  'asgi-redis': { redis: '>= 2.10', 'msgpack-python': '', asgiref: '>= 0.14.0', six: '' },
  'asgi-ipc': { 'posix-ipc': '>= 1.0.0', 'msgpack-python': '', asgiref: '>= 0.14.0', six: '' },
  asgiref: { six: '' },
  autobahn: { six: '>= 1.10.0', txaio: '>= 2.5.1' },
  txaio: { six: '' },
  Twisted: { 'zope.interface': '>= 3.6.0' },
  Django: {},
  gunicorn: {},
  redis: {},
  'msgpack-python': {},
  'posix-ipc': {},
  six: {},
  'zope.interface': {},
};

/** What the report and its packages' dates leave open. */
const knownOf2016 = {
  channels: '== 0.17.2',
  daphne: '== 0.14.3',
  'asgi-redis': '== 0.14.0',
  'asgi-ipc': '== 1.1.0',
  gunicorn: '== 19.6.0',
  asgiref: '== 0.14.0',
  Twisted: '== 16.2.0',
  autobahn: '>= 0.14.1, <= 0.16.0',
  redis: '== 2.10.5',
  'msgpack-python': '== 0.4.7',
  Django: '>= 1.9.9, <= 1.10',
  'zope.interface': '== 4.2.0',
  txaio: '== 2.5.1',
};

const rails = '= 8.0.2';
/** From the specification of each gem, at its pinned version. What Ruby always brings (date, json, timeout, …) is not here. */
const askedOfRails: Asked = {
  railties: {
    actionpack: rails,
    activesupport: rails,
    irb: '~> 1.13',
    rackup: '>= 1.0.0',
    rake: '>= 12.2',
    thor: '~> 1.0, >= 1.2.2',
    zeitwerk: '~> 2.6',
  },
  actioncable: {
    actionpack: rails,
    activesupport: rails,
    nio4r: '~> 2.0',
    'websocket-driver': '>= 0.6.1',
    zeitwerk: '~> 2.6',
  },
  actionpack: {
    actionview: rails,
    activesupport: rails,
    nokogiri: '>= 1.8.5',
    rack: '>= 2.2.4',
    'rack-session': '>= 1.0.1',
    'rack-test': '>= 0.6.3',
    'rails-dom-testing': '~> 2.2',
    'rails-html-sanitizer': '~> 1.6',
    useragent: '~> 0.16',
  },
  actionview: {
    activesupport: rails,
    builder: '~> 3.1',
    erubi: '~> 1.11',
    'rails-dom-testing': '~> 2.2',
    'rails-html-sanitizer': '~> 1.6',
  },
  activesupport: {
    base64: '',
    benchmark: '>= 0.3',
    bigdecimal: '',
    'concurrent-ruby': '~> 1.0, >= 1.3.1',
    connection_pool: '>= 2.2.5',
    drb: '',
    i18n: '>= 1.6, < 2',
    logger: '>= 1.4.2',
    minitest: '>= 5.1',
    securerandom: '>= 0.3',
    tzinfo: '~> 2.0, >= 2.0.5',
    uri: '>= 0.13.1',
  },
  i18n: { 'concurrent-ruby': '~> 1.0' },
  irb: { pp: '>= 0.6.0', rdoc: '>= 4.0.0', reline: '>= 0.4.2' },
  loofah: { crass: '~> 1.0.2', nokogiri: '>= 1.12.0' },
  nokogiri: { racc: '~> 1.4' },
  pp: { prettyprint: '' },
  psych: { date: '', stringio: '' },
  puma: { nio4r: '~> 2.0' },
  'rack-session': { base64: '>= 0.1.0', rack: '>= 3.0.0' },
  'rack-test': { rack: '>= 1.3' },
  rackup: { rack: '>= 3' },
  'rails-dom-testing': { activesupport: '>= 5.0.0', minitest: '', nokogiri: '>= 1.6' },
  'rails-html-sanitizer': { loofah: '~> 2.21', nokogiri: '>= 1.15.7, != 1.16.0, != 1.16.7' },
  rdoc: { erb: '', psych: '>= 4.0.0' },
  redis: { 'redis-client': '>= 0.22.0' },
  'redis-client': { connection_pool: '' },
  reline: { 'io-console': '~> 0.5' },
  tzinfo: { 'concurrent-ruby': '~> 1.0' },
  'websocket-driver': { base64: '', 'websocket-extensions': '>= 0.1.0' },
};

async function readPins(file: string, separator: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(builtInSetups, 'apps', file), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(separator) as [string, string]));
}

function findProblems(pins: ReadonlyMap<string, string>, asked: Asked): string[] {
  const needed = Object.entries(asked).flatMap(([name, packages]) =>
    Object.entries(packages).map(([wanted, versions]) => ({ name, wanted, versions, pin: pins.get(wanted) })),
  );
  return [
    ...[...pins].filter(([, version]) => !/^\d[\d.]*$/.test(version)).map(([name]) => `${name} has no exact version`),
    ...needed
      .filter(({ pin, versions }) => pin === undefined || !satisfiesVersion(pin, versions))
      .map(({ name, wanted, versions, pin }) => `${name} asks for ${wanted} ${versions}; pinned is ${pin ?? 'none'}`),
  ];
}

/** `image:tag` by default, of every compose.yaml and Dockerfile that the setups share. */
async function readImages(app: string): Promise<Record<string, string[]>> {
  const read = (file: string) => readFile(join(builtInSetups, 'apps', app, file), 'utf8');
  const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    built: find(await read('Dockerfile'), /^ARG BASE_IMAGE=(\S+)$/gm),
    asked: find(await read('compose.yaml'), /^ +BASE_IMAGE: \$\{\w+:-([^}]+)\}$/gm),
    pulled: find(await read('compose.yaml'), /^ +image: \$\{\w+:-([^}]+)\}$/gm),
  };
}

describe('the images', () => {
  it('are named with their patch release, and alike in Dockerfile and compose.yaml', async () => {
    for (const [app, pulled] of [
      ['django', 1],
      ['node', 0],
      ['rails', 0],
    ] as const) {
      const images = await readImages(app);
      assert.deepEqual(images['asked'], images['built'], app);
      assert.deepEqual([images['built']?.length, images['pulled']?.length], [1, pulled], app);
      for (const image of Object.values(images).flat()) assert.match(image, /^[a-z]+:\d+\.\d+\.\d+(-[a-z-]+)?$/);
    }
  });
});

describe('the pinned packages', () => {
  it('of 2016 are complete, agree with each other, and are those that the report names', async () => {
    const pins = await readPins('django-2016/requirements.txt', '==');
    assert.deepEqual(findProblems(pins, askedOf2016), []);
    assert.deepEqual([...pins.keys()].sort(), Object.keys(askedOf2016).sort(), 'what each asks for is known');
    assert.deepEqual(findProblems(pins, { 'the report': knownOf2016 }), []);
  });

  it('of Rails are complete and agree with each other; each is there for a reason', async () => {
    const pins = await readPins('rails/gems.txt', ':');
    assert.deepEqual(findProblems(pins, askedOfRails), []);
    const wanted = new Set(Object.values(askedOfRails).flatMap((packages) => Object.keys(packages)));
    assert.deepEqual([...pins.keys()].filter((name) => !wanted.has(name)).sort(), [
      'actioncable',
      'puma',
      'railties',
      'redis',
    ]);
  });

  it('of Django have exact versions', async () => {
    assert.deepEqual(findProblems(await readPins('django/requirements.txt', '=='), {}), []);
  });

  it('that are missing, or are another version, are found', () => {
    const pins = new Map([
      ['daphne', '0.14.3'],
      ['Twisted', '16.3.0'],
      ['asgiref', '>=0.14'],
    ]);
    assert.deepEqual(findProblems(pins, { daphne: { Twisted: '>= 15.5, < 16.3', autobahn: '>= 0.12' } }), [
      'asgiref has no exact version',
      'daphne asks for Twisted >= 15.5, < 16.3; pinned is 16.3.0',
      'daphne asks for autobahn >= 0.12; pinned is none',
    ]);
    assert.equal(satisfiesVersion('2.21.4', '~> 2.21'), true);
    assert.equal(satisfiesVersion('3.0', '~> 2.21'), false);
    assert.equal(satisfiesVersion('1.0.6', '~> 1.0.2'), true);
    assert.equal(satisfiesVersion('1.1.0', '~> 1.0.2'), false);
  });
});
