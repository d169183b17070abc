#!/bin/sh
# prints.sh PROGRAM: lesson15 --servers prints what output-servers.txt has. Skipped (77)
# where the servers do not run. With WORKBOOK_ACCEPT set, the file is written instead.
set -eu
expected=lessons/15-servers/output-servers.txt
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
scripts/servers with "$1" --servers >"$printed" || exit $?
if [ -n "${WORKBOOK_ACCEPT-}" ]; then
    cat "$printed" >"$expected"
    exit 0
fi
diff -u "$expected" "$printed" || {
    echo "lesson15 --servers prints something else. To accept a change that you meant:" \
        "WORKBOOK_ACCEPT=1 ctest -R lesson15"
    exit 1
}
