import { fileRoute, samplePaths } from '../_paths.ts';

export const getStaticPaths = samplePaths;

export const GET = fileRoute('xlsx', true);
