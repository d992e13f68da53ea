import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { findFirefox } from '../find-firefox.mjs';
import { Bidi } from './bidi';
import { deadEnd } from './dead-end';
import { writeProfile } from './profile';

const START = 30_000;

export interface FirefoxOptions {
  /** The build for Firefox, a folder or an archive; null where the profile has it from before. */
  extension: string | null;
  profile: string;
  /** Answers a request for an address, null for "not found". Nothing ever leaves the machine. */
  serve: (url: string) => string | null;
}

export interface Firefox {
  bidi: Bidi;
  /** Every address that a tab asked for, and every host that was asked for besides. */
  requests: string[];
  /** What went wrong in a page, by the console. */
  errors: string[];
  close: () => Promise<void>;
}

/** A stock Firefox with the extension in it, in which every address is answered by `serve`. */
export async function launchFirefox({ extension, profile, serve }: FirefoxOptions): Promise<Firefox> {
  const path = findFirefox();
  if (!path) throw new Error('There is no Firefox: run "npm run firefox", which installs one.');
  const proxy = await deadEnd();
  await writeProfile(profile, proxy.port);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(path, [...args, '--remote-allow-system-access'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => void child.kill();
  process.once('exit', end);
  const bidi = await Bidi.connect(await addressOf(child));
  await bidi.send('session.new', { capabilities: {} });
  const requests: string[] = [];
  await intercept(bidi, requests, serve);
  const errors = await listen(bidi);
  if (extension) await install(bidi, extension);
  return {
    bidi,
    errors,
    get requests() {
      return [...requests, ...proxy.hosts];
    },
    close: async () => {
      await close(bidi, child);
      process.off('exit', end);
      proxy.close();
    },
  };
}

async function install(bidi: Bidi, path: string) {
  await bidi.send('webExtension.install', {
    extensionData: { type: path.endsWith('.xpi') ? 'archivePath' : 'path', path },
    'moz:permanent': path.endsWith('.xpi'),
  });
}

async function intercept(bidi: Bidi, requests: string[], serve: FirefoxOptions['serve']) {
  bidi.on('network.beforeRequestSent', (params) => {
    const { request, isBlocked } = params as unknown as {
      request: { request: string; url: string };
      isBlocked: boolean;
    };
    if (!isBlocked) return;
    requests.push(request.url);
    const html = serve(request.url);
    const answered = bidi.send('network.provideResponse', {
      request: request.request,
      statusCode: html === null ? 404 : 200,
      headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: html ?? '' },
    });
    // A page that was left no longer waits for its answer.
    answered.catch((error: unknown) => console.warn(String(error)));
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

async function listen(bidi: Bidi): Promise<string[]> {
  const errors: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error') errors.push(String(text));
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return errors;
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Firefox has no output.');
  const said: string[] = [];
  const found = (async () => {
    for await (const line of createInterface(stderr)) {
      said.push(line);
      const [address] = /ws:\/\/\S+/.exec(line) ?? [];
      if (address) return address;
    }
    return null;
  })();
  const address = await Promise.race([found, delay(START, null, { ref: false })]);
  stderr.resume();
  if (!address) throw new Error(`Firefox did not start: ${said.join('\n')}`);
  return address;
}

/** Ends the browser as a reader does, so that everything is written. */
async function close(bidi: Bidi, child: ChildProcess) {
  const gone = once(child, 'exit');
  await bidi.send('browser.close');
  bidi.close();
  await gone;
}
