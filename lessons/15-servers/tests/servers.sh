#!/bin/sh
# scripts/servers itself, in a folder of its own with a long name: started twice, killed,
# started again with its data, stopped twice, removed. Skipped (77) without the packages.
set -eu
scratch=$(mktemp -d)
chmod 711 "$scratch"
WORKBOOK_SERVERS_DIR=$scratch/$(printf '%0120d' 0)
export WORKBOOK_SERVERS_DIR
trap 'scripts/servers remove >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT

fail() {
    echo "$*" >&2
    exit 1
}

code=0
printed=$(scripts/servers start) || code=$?
[ "$code" -ne 77 ] || exit 77
[ "$code" -eq 0 ] || fail "start fails with $code"
case $printed in
*[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]*)
    fail "start prints a password: $printed"
    ;;
esac
[ "$(stat -c %a "$WORKBOOK_SERVERS_DIR/.env")" = 600 ] || fail "others may read .env"
[ "$(scripts/servers start | grep -c already)" = 2 ] || fail "a second start starts again"
[ "$(scripts/servers status | wc -l)" = 2 ] || fail "status has not two lines"

url=$(scripts/servers url mariadb)
[ "$(scripts/servers with sh -c 'echo "$WORKBOOK_MARIADB_URL"')" = "$url" ] ||
    fail "with passes another URL than url prints"
scripts/servers sql mariadb -e 'CREATE TABLE kept (id INT)'
scripts/servers sql postgresql -qc 'CREATE TABLE kept (id INT)'

# Two at once, after a crash of both: one of them waits for the other.
for file in mariadb/pid postgresql/postmaster.pid; do
    kill -KILL "$(head -n 1 "$WORKBOOK_SERVERS_DIR/data/$file")"
done
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    scripts/servers status >/dev/null 2>&1 || break
    [ "$attempt" -lt 10 ] || fail "status does not see that the servers are gone"
done
scripts/servers start >/dev/null &
scripts/servers start >/dev/null
wait $!
scripts/servers status >/dev/null || fail "they do not start after a crash"
scripts/servers sql mariadb -e 'SELECT * FROM kept'
scripts/servers sql postgresql -qtc 'SELECT * FROM kept'
[ "$(scripts/servers url mariadb)" = "$url" ] || fail "the URL is another one"

scripts/servers stop >/dev/null
scripts/servers stop >/dev/null || fail "a second stop fails"
! scripts/servers status >/dev/null || fail "status says that stopped servers run"
! scripts/servers url mariadb 2>/dev/null || fail "url prints that of a stopped server"
scripts/servers remove >/dev/null
[ ! -e "$WORKBOOK_SERVERS_DIR/.env" ] || fail "remove leaves the passwords"
