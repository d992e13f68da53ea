import { cpus, loadavg } from 'node:os';

const BUSY_MS = 300;

/** What the machine does besides. */
export interface Strain {
  load: number[];
  /** How many times longer than the processor worked on it a calculation took: 1 on a machine that does nothing else. */
  stretch: number;
}

export function strain(): Strain {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  let worked = 0;
  while (worked < BUSY_MS) {
    for (let step = 0; step < 1e6; step++) Math.imul(step, step);
    const { user, system } = process.cpuUsage(processor);
    worked = (user + system) / 1000;
  }
  return { load: loadavg(), stretch: (performance.now() - clock) / worked };
}

export const hardware = () => ({ cores: cpus().length, processor: cpus()[0]?.model ?? null, node: process.version });
