#!/bin/sh
# Tries lesson 13's page as Swagger UI, in a browser. Exits with 77, which ctest counts as
# skipped, where there is no npm or no browser.
#
#   swagger_ui.sh BROWSER   the program that drives the browser
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
command -v npm >/dev/null 2>&1 || {
    echo "npm is not installed: Swagger UI is not tried"
    exit 77
}
"$root/scripts/setup" --swagger-ui
exec "$1" "$root/build/swagger-ui/node_modules/swagger-ui-dist"
