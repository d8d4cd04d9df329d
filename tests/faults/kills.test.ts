import { killOften } from './kills';

describe('killOften', () => {
  it('loses nothing that was acknowledged before a process died', async () => {
    const { kills, acknowledged, violations } = await killOften(5, 7);

    expect([kills, violations]).toEqual([5, []]);
    expect(acknowledged).toBeGreaterThan(0);
  }, 120_000);
});
