import { datasetPaths, fileRoute } from './_paths.ts';

export const getStaticPaths = datasetPaths;

export const GET = fileRoute('xlsx');
