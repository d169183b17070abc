#!/bin/sh
# sqlmap (https://sqlmap.org) attacks three services on 127.0.0.1: the twin, which it has
# to find vulnerable, or the rest would say nothing; the twin's counterpart that binds;
# and the guarded service of lesson 14, as an administrator who is logged in. Ends with
# 77 where sqlmap or curl is missing.
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

# Hashes that cost little: each guess at the log-in costs one.
export PASSWORD_PASSES=1 PASSWORD_MEMORY_KIB=8

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
    : >"$scratch/$name.out"  # there before it is read
    "$@" >"$scratch/$name.out" 2>"$scratch/$name.err" &
    pids="$pids $!"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        address=$(sed -n 's|/docs$||; /^http:/p' "$scratch/$name.out")
        [ -z "$address" ] || return 0
        sleep 0.5
    done
    echo "$name does not start: $(cat "$scratch/$name.err")" >&2
    exit 1
}

fail() {
    echo "$1; the end of $log:" >&2
    tail -n 20 "$log" >&2
    exit 1
}

# attack <service> <call> <options of sqlmap>...: a line of the summary.
attack() {
    service=$1
    call=$2
    shift 2
    log=$scratch/sqlmap.log
    rm -rf "$scratch/session" "$scratch/results.csv"
    HOME="$scratch/home" timeout 300 sqlmap --batch --flush-session --dbms=sqlite \
        --level=5 --risk=3 --threads=8 --skip="user-agent,referer,host" \
        --output-dir="$scratch/session" --results-file="$scratch/results.csv" "$@" \
        >"$log" 2>&1 </dev/null || fail "sqlmap did not end well for $service $call"
    # After a heading, a line for each parameter that it got in by.
    found=$(sed 1d "$scratch/results.csv" | cut -d, -f3 | sort -u | paste -s -d ' ' -)
    if [ -z "$found" ]; then
        # It has to have come to its end, and not given up at some answer.
        grep -q "do not appear to be injectable" "$log" ||
            fail "sqlmap says nothing about $service $call"
        found=nothing
    fi
    printf '%-8s %-28s %s\n' "$service" "$call" "$found" >>"$scratch/summary"
}

# The shop, with or without its mistakes.
shop() {
    service=$1
    shift
    attack "$service" "GET /log-in" "$@" -p email \
        -u "$address/log-in?email=bob@example.com&password=hunter2"
    attack "$service" "GET /product" "$@" -u "$address/product?id=1"
    attack "$service" "GET /search" "$@" -u "$address/search?text=Lamp"
    attack "$service" "GET /sorted" "$@" -u "$address/sorted?by=name"
    attack "$service" "GET /first" "$@" -u "$address/first?limit=2"
    attack "$service" "GET /chosen" "$@" -u "$address/chosen?ids=1"
    attack "$service" "GET /column" "$@" -u "$address/column?name=name"
    attack "$service" "GET /registered" "$@" -u "$address/registered?email=ada@example.com"
}

# A call of the guarded service.
api() {
    call=$1
    shift
    attack guarded "$call" -H "Authorization: Bearer $token" --ignore-code=401,403 "$@"
}

echo "== What sqlmap finds at level 5 ==" >"$scratch/summary"
# Without attacks by time: by the answers, the twin is found in seconds.
start twin "$programs/twin"
shop twin --technique=BEU
start bound "$programs/twin" --bound
shop bound

start guarded "$programs/serve_guarded" --port 0 --database "$scratch/service.db" \
    --attempts 1000000
user='{"email": "ada@example.com", "password": "lamp otter granite fog"'
json="Content-Type: application/json"
curl -sf -o /dev/null "$address/users/" -H "$json" -d "$user}"
token=$(curl -sf "$address/sessions/" -H "$json" -d "$user, \"handover\": \"bearer\"}" |
    sed 's/.*"token":"\([^"]*\)".*/\1/')
curl -sf -o /dev/null "$address/users/1/items/" -H "Authorization: Bearer $token" \
    -H "$json" -d '{"title": "Lamp"}'
"$programs/serve_guarded" --database "$scratch/service.db" \
    --make-administrator ada@example.com >/dev/null

api "GET /users/" -u "$address/users/?skip=0&limit=10"
api "GET /items/" -u "$address/items/?skip=0&limit=10"
api "GET /users/{user_id}" -u "$address/users/1*"
api "GET /items/{item_id}" -u "$address/items/1*"
api "POST /sessions/" -u "$address/sessions/" -H "$json" \
    --data='{"email": "ada@example.com", "password": "guess"}'
api "POST /users/{user_id}/items/" -u "$address/users/1/items/" -H "$json" \
    --data='{"title": "Lamp"}'
attack guarded "a token" -u "$address/users/1" -H "Authorization: Bearer $token*" \
    --ignore-code=401

cat "$scratch/summary"
if [ -n "${WORKBOOK_ACCEPT-}" ]; then
    cp "$scratch/summary" "$stored"
else
    # sqlmap 1.9 finds /sorted in the twin; 1.7 does not.
    grep -v "^twin  *GET /sorted" "$stored" >"$scratch/expected"
    grep -v "^twin  *GET /sorted" "$scratch/summary" | diff "$scratch/expected" -
fi
