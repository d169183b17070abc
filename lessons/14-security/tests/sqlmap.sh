#!/bin/sh
# sqlmap (https://sqlmap.org) attacks three services on 127.0.0.1: the twin, which it has
# to find vulnerable, or the rest would say nothing; the twin's counterpart that binds;
# and the guarded service of lesson 14, as a user who is logged in. Ends with 77 where
# sqlmap or curl is missing.
#
#   lessons/14-security/tests/sqlmap.sh <folder of the programs> <scratch folder>
#
# Compares the summary with lessons/14-security/sqlmap.txt, or, with WORKBOOK_ACCEPT set,
# writes that. sqlmap's exit code is always 0; what it found is in a file of results.
set -eu

programs=$1
scratch=$2
stored=lessons/14-security/sqlmap.txt
for tool in sqlmap curl; do
    if ! command -v $tool >/dev/null 2>&1; then
        echo "$tool is not installed: scripts/setup --all"
        exit 77
    fi
done

rm -rf "$scratch"
mkdir -p "$scratch/home"
pids=""
stop_all() {
    for pid in $pids; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
}
trap stop_all EXIT

# start <name> <program> <arguments>...: sets $address when it serves.
start() {
    name=$1
    shift
    "$@" >"$scratch/$name.out" 2>"$scratch/$name.err" &
    pids="$pids $!"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        address=$(sed -n 's|/docs$||; s|^http://|http://|p' "$scratch/$name.out")
        [ -z "$address" ] || return 0
        sleep 0.5
    done
    echo "$name does not start: $(cat "$scratch/$name.err")" >&2
    exit 1
}

# attack <service> <what> <options of sqlmap>...: a line of the summary.
attack() {
    service=$1
    what=$2
    shift 2
    folder="$scratch/results"
    rm -rf "$folder" "$folder.csv"
    HOME="$scratch/home" timeout 300 sqlmap --batch --flush-session --dbms=sqlite \
        --level=5 --risk=3 --threads=8 --skip="user-agent,referer,host" \
        --output-dir="$folder" --results-file="$folder.csv" "$@" \
        >>"$scratch/sqlmap.log" 2>&1 </dev/null || {
        echo "sqlmap did not end well; see $scratch/sqlmap.log" >&2
        exit 1
    }
    # A line for each parameter that it got into, after a heading.
    found=$(sed 1d "$folder.csv" | cut -d, -f3 | sort -u | tr '\n' ' ')
    printf '%-8s %-28s %s\n' "$service" "$what" "${found:-nothing}" >>"$scratch/summary"
}

echo "== What sqlmap finds at level 5 ==" >"$scratch/summary"
for service in twin bound; do
    # The twin shall be found quickly; its counterpart gets all that sqlmap has.
    if [ $service = twin ]; then
        technique=BEU
        start twin "$programs/twin"
    else
        technique=BEUSTQ
        start bound "$programs/twin" --bound
    fi
    attack $service "GET /log-in" -u "$address/log-in?email=bob@example.com&password=hunter2" -p email --technique=$technique
    attack $service "GET /product" -u "$address/product?id=1" --technique=$technique
    attack $service "GET /search" -u "$address/search?text=Lamp" --technique=$technique
    attack $service "GET /sorted" -u "$address/sorted?by=name" --technique=$technique
    attack $service "GET /first" -u "$address/first?limit=2" --technique=$technique
    attack $service "GET /chosen" -u "$address/chosen?ids=1" --technique=$technique
    attack $service "GET /column" -u "$address/column?name=name" --technique=$technique
    attack $service "GET /registered" -u "$address/registered?email=ada@example.com" --technique=$technique
done

start guarded "$programs/serve_guarded" --port 0 --database "$scratch/service.db" \
    --attempts 1000000
user='{"email": "ada@example.com", "password": "lamp otter granite fog"'
curl -sf -o /dev/null "$address/users/" --json "$user}"
token=$(curl -sf "$address/sessions/" --json "$user, \"handover\": \"bearer\"}" |
    sed 's/.*"token":"\([^"]*\)".*/\1/')
item='{"title": "Lamp"}'
curl -sf -o /dev/null "$address/users/1/items/" -H "Authorization: Bearer $token" --json "$item"
"$programs/serve_guarded" --database "$scratch/service.db" \
    --make-administrator ada@example.com >/dev/null

api() {
    what=$1
    shift
    attack guarded "$what" -H "Authorization: Bearer $token" --ignore-code=401,403 "$@"
}
api "GET /users/" -u "$address/users/?skip=0&limit=10"
api "GET /items/" -u "$address/items/?skip=0&limit=10"
api "GET /users/{user_id}" -u "$address/users/1*"
api "GET /items/{item_id}" -u "$address/items/1*"
api "POST /sessions/" -u "$address/sessions/" -H "Content-Type: application/json" \
    --data='{"email": "ada@example.com", "password": "guess"}'
api "POST /users/{user_id}/items/" -u "$address/users/1/items/" \
    -H "Content-Type: application/json" --data='{"title": "Lamp"}'
api "a token" -u "$address/users/1" -H "Authorization: Bearer $token*"

cat "$scratch/summary"
if [ -n "${WORKBOOK_ACCEPT-}" ]; then
    cp "$scratch/summary" "$stored"
else
    diff "$stored" "$scratch/summary"
fi
