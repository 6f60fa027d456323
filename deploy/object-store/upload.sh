#!/usr/bin/env bash
# Uploads the built site to an object store (S3 and what speaks like it) with rclone, in an order in which
# no page ever asks for what is not there: first what pages load, then pages, and last what is gone is deleted.
# Old files with hashed names stay: pages that are open still ask for them.
#
#   deploy/object-store/upload.sh dist remote:bucket
set -euo pipefail
site=$1
store=$2

forever='public, max-age=31536000, immutable'
briefly='public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'
never='no-cache'

# Halves of a build are not uploaded.
test -f "$site/data/receipt.json"

upload() {
  local cache=$1
  shift
  rclone copy --checksum --header-upload "Cache-Control: $cache" "$site" "$store" "$@"
}

upload "$forever" --include '/_astro/**'
# Types that stores don’t know.
for known in parquet:application/vnd.apache.parquet geojson:application/geo+json jsonld:application/ld+json; do
  upload "$briefly" --include "*.${known%%:*}" --header-upload "Content-Type: ${known#*:}"
done
upload "$briefly" --header-upload 'Content-Type: text/csv; charset=utf-8' --include '*.csv'
upload "$briefly" --filter '- /_astro/**' --filter '- *.{parquet,geojson,jsonld,csv,html}' \
  --filter '- /{sw.js,offline.json}'
upload "$briefly" --include '*.html'
upload "$never" --include '/{sw.js,offline.json}'
rclone sync --checksum --filter '- /_astro/**' --header-upload "Cache-Control: $briefly" "$site" "$store"
