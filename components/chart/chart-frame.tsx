import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { download } from '../download';
import { Icon } from '../icons';
import { word } from '../words';
import './chart.css';
import { FigureTableView, type FigureTable } from './figure-table';
import { svgFile } from './svg-file';
import { useWidth } from './width';

/** What stands beside every chart: none of it may be missing. */
export interface About {
  /** Names the chart in the page and in its files, in letters and dashes. */
  id: string;
  title: string;
  unit: string;
  /** How many what, or that it is not published. */
  n: string;
  period: string;
  source: string;
  /** The drawing in a sentence or two. */
  summary: string;
  table: FigureTable;
}

export interface Drawing {
  /** In CSS pixels; a drawing that needs more scrolls. */
  width: number;
  /** Shows the whole figure of a mark beneath the drawing. */
  onRead: (label: string) => void;
}

interface Props {
  about: About;
  /** The figures as CSV. */
  csv: (about: About) => string;
  draw: (drawing: Drawing) => { width: number; height: number; children: ComponentChildren };
  controls?: ComponentChildren;
  /** What has to be known beside the chart. */
  children?: ComponentChildren;
}

/** A chart with its title, unit, n, source and period, its figures as a table, and the ways to take it along. */
export function ChartFrame({ about, csv, draw, controls, children }: Props) {
  const [place, width] = useWidth();
  const [reading, setReading] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const { children: marks, ...size } = draw({ width, onRead: setReading });
  return (
    <figure class="chart" aria-labelledby={`${about.id}-title`}>
      <Caption about={about} />
      {controls && <div class="row chart-controls">{controls}</div>}
      <div class="chart-place" ref={place}>
        <svg
          ref={drawing}
          class="chart-drawing"
          role="group"
          aria-label={`${about.title}. ${about.summary}`}
          viewBox={`0 0 ${size.width} ${size.height}`}
          {...size}
        >
          {marks}
        </svg>
      </div>
      <p class="note chart-reading" aria-hidden="true">
        {reading || word('chart_hint')}
      </p>
      {children}
      <TakeAlong about={about} csv={csv} drawing={drawing} />
    </figure>
  );
}

function Caption({ about: { id, title, unit, n, period, source, summary } }: { about: About }) {
  return (
    <figcaption>
      <h4 id={`${id}-title`}>{title}</h4>
      <p>{summary}</p>
      <p class="note">{word('chart_about', unit, n, period, source)}</p>
    </figcaption>
  );
}

interface TakeAlongProps {
  about: About;
  csv: Props['csv'];
  drawing: { current: SVGSVGElement | null };
}

function TakeAlong({ about, csv, drawing }: TakeAlongProps) {
  const { id, title, unit, n, period, source, table } = about;
  const picture = () => {
    if (!drawing.current) return;
    const text = svgFile(drawing.current, title, word('chart_about', unit, n, period, source));
    download(`golens-${id}.svg`, text, 'image/svg+xml');
  };
  const figures = () => download(`golens-${id}.csv`, csv(about), 'text/csv;charset=utf-8');
  return (
    <>
      <div class="row chart-files">
        <button type="button" class="plain" aria-label={word('chart_svg_of', title)} onClick={picture}>
          <Icon name="down" /> SVG
        </button>
        <button type="button" class="plain" aria-label={word('chart_csv_of', title)} onClick={figures}>
          <Icon name="down" /> CSV
        </button>
      </div>
      <details>
        <summary>{word('chart_table', title)}</summary>
        <FigureTableView table={table} label={title} />
      </details>
    </>
  );
}
