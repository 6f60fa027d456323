import type { APIRoute } from 'astro';
import { portal } from '../../portal.ts';
import { csvOf } from '../../../engine/publish/csv.ts';
import { CHART_NAMES, chartNamed } from '../../charts/charts.ts';

export const getStaticPaths = () => CHART_NAMES.map((chart) => ({ params: { chart } }));

/** The figures of a chart: the same in every language. */
export const GET: APIRoute = ({ params }) => {
  const { header, rows } = chartNamed(params['chart'] ?? '').figures(portal);
  return new Response(csvOf(header, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
