#!/bin/sh
# A backup of each server is taken, a table is spoiled, and the backup puts it back.
# Skipped (77) where a server does not run.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
scripts/servers status >/dev/null || exit 77

ask() {
    server=$1
    shift
    case $server in
    mariadb) scripts/servers sql mariadb --batch --skip-column-names --execute="$1" ;;
    postgresql) scripts/servers sql postgresql -qtA -c 'SET client_min_messages = error' -c "$1" ;;
    esac
}

same() {
    [ "$1" = "$2" ] || {
        echo "$3: expected '$1', found '$2'" >&2
        exit 1
    }
}

for server in mariadb postgresql; do
    ask "$server" 'DROP TABLE IF EXISTS backup_test'
    ask "$server" 'CREATE TABLE backup_test (id INT PRIMARY KEY, name VARCHAR(20))'
    ask "$server" "INSERT INTO backup_test VALUES (1, 'a lamp 😀'), (2, 'it''s \\\\ a pen')"
    before=$(ask "$server" 'SELECT * FROM backup_test ORDER BY id')
    scripts/servers backup "$server" "$folder/$server.sql"
    same 600 "$(stat -c %a "$folder/$server.sql")" "$server: who may read the backup"
    ask "$server" 'DELETE FROM backup_test WHERE id = 1'
    ask "$server" "UPDATE backup_test SET name = 'spoiled'"
    scripts/servers restore "$server" "$folder/$server.sql"
    same "$before" "$(ask "$server" 'SELECT * FROM backup_test ORDER BY id')" "$server"
    ask "$server" 'DROP TABLE backup_test'
    if scripts/servers backup "$server" "$folder/none/$server.sql" 2>/dev/null; then
        echo "$server: a backup into a folder that is not there succeeds" >&2
        exit 1
    fi
done
