import { word } from '@/components/words';

interface At {
  x: number;
  y: number;
}

/** A shape for each kind of figure, so that colour is not its only sign. */
export const SkillSigns = {
  Country: ({ x, y }: At) => <circle class="skill-country" cx={x} cy={y} r="5" />,
  City: ({ x, y }: At) => <path class="skill-city" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />,
  Published: ({ x, y }: At) => <path class="skill-published" d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />,
};

export function SkillLegend({ city, priced }: { city: string | null; priced: boolean }) {
  if (priced) return <p class="note">{word('market_legend_premium')}</p>;
  return (
    <ul class="chart-legend" aria-label={word('market_legend')}>
      <li>
        <Key sign={SkillSigns.Country} />
        {word('market_legend_country')}
      </li>
      {city !== null && (
        <li>
          <Key sign={SkillSigns.City} />
          {word('market_legend_city', city)}
        </li>
      )}
      <li>
        <Key sign={SkillSigns.Published} />
        {word('market_legend_published')}
      </li>
      <li>{word('market_legend_mine')}</li>
    </ul>
  );
}

function Key({ sign: Sign }: { sign: (typeof SkillSigns)[keyof typeof SkillSigns] }) {
  return (
    <svg aria-hidden="true">
      <Sign x={10} y={7} />
    </svg>
  );
}
