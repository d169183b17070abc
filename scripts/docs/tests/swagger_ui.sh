#!/bin/sh
# Tries lesson 13's page as Swagger UI, in a browser. Exits with 77, which ctest counts as
# skipped, where there is no npm (as scripts/setup does) or no browser.
#
#   swagger_ui.sh BROWSER   the program that drives the browser
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
"$root/scripts/setup" --swagger-ui
exec "$1" "$root/build/swagger-ui/node_modules/swagger-ui-dist"
