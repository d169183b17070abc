#!/bin/sh
# Has the service's OpenAPI document checked by a validator that others wrote. Exits with
# 77, which ctest counts as skipped, where there is no npm.
#
#   openapi.sh SERVE FOLDER   SERVE --openapi prints the document; in FOLDER all is kept
set -eu
serve=$1 folder=$2
. "$(dirname "$0")/npm_package.sh"
npm_package "$folder" @seriousme/openapi-schema-validator 2.11.0

"$serve" --openapi >openapi.json
node_modules/.bin/validate-api openapi.json

# A document that is wrong has to be refused: otherwise the validator says nothing.
sed 's/"responses"/"answers"/' openapi.json >wrong.json
if node_modules/.bin/validate-api wrong.json >said 2>&1; then
    echo "the validator accepts a document without responses"
    exit 1
fi
