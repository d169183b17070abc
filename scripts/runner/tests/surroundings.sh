#!/bin/sh
# surroundings.sh <workbook>
#
# A student's copy of the workbook in hostile surroundings: odd paths, old files, files
# more and less than there should be, two checks at once, interruptions. Prints what is
# not as it should be, and ends with 1 then.
set -u
workbook=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' INT TERM
# Blanks in the path, below a folder that is named like one of ours.
mkdir -p "$place/exercises" "$place/tmp"
copy="$place/exercises/a work book"
export TMPDIR="$place/tmp"
unset WORKBOOK_PRESET  # of the ctest that runs this
failed=0

# expect <text> <what was done>: the last output has the text.
expect() {
    if ! grep -qF -- "$1" "$place/output"; then
        failed=1
        echo "after '$2' this is missing: $1"
        sed 's/^/    /' "$place/output" | tail -40
    fi
}
refuse() {
    if grep -qF -- "$1" "$place/output"; then
        failed=1
        echo "after '$2' this should not be there: $1"
        sed 's/^/    /' "$place/output" | tail -40
    fi
}
run() { "$@" >"$place/output" 2>&1 </dev/null; }

"$workbook" handout "$copy" >"$place/output" 2>&1
expect "A copy for students" "handout"
"$workbook" handout "$copy" >"$place/output" 2>&1
expect "is not empty" "handout into a folder that is not empty"
cd "$copy" || exit 1
answer=exercises/05-n-plus-one/order_report.cpp
solved="$(dirname "$workbook")/../solutions/05-n-plus-one/order_report.cpp"
cp "$answer" "$place/stub.cpp"

# No line that the workbook prints is longer than a terminal is wide.
in_80_columns() {
    if grep "^.\{81\}" "$place/output"; then
        failed=1
        echo "$1 prints more than 80 columns"
    fi
}

run scripts/workbook list
in_80_columns list
run scripts/workbook check 01
# (Without the note that it adds where bubblewrap does not work.)
sed -e 1d -e '/^  note /,/only$/d' "$place/output" | cmp -s - docs/first-verdict.txt || {
    failed=1
    echo "docs/first-verdict.txt is not what check 01 says; record it again"
}

run ctest -R 'lesson05\.'
expect "Lesson 05, task " "ctest -R lesson05 in a fresh copy"
expect "lesson05.1 " "ctest -R lesson05 in a fresh copy"
run scripts/workbook check 05 order_report
expect "cases pass. Next:" "check 05 order_report"
expect "by order_report.cpp:" "check 05 order_report"
task=$(sed -n 's/^Lesson 05, task \([0-9]*\).*/\1/p' "$place/output")

# What is compiled goes by content: an answer that is older than what was built.
cp "$solved" "$answer"
touch -d 2001-01-01 "$answer"
run scripts/workbook check 05 "$task"
expect "order_report: done." "an answer with an old time"
cp "$place/stub.cpp" "$answer"
touch -d 2002-01-01 "$answer"
run scripts/workbook check 05 "$task"
expect "cases pass. Next:" "the stub with an old time"
cp "$solved" "$answer"
touch -d 2040-01-01 "$answer"
run scripts/workbook check 05 "$task"
expect "order_report: done." "an answer from the future"

# A task that passed is not run again while nothing changes, and is when something does.
touch "$answer"
run scripts/workbook check 05 "$task"
run ctest -V -R "lesson05\.$task"
expect "Nothing has changed since it passed." "a second ctest after a pass"
sed 's/ORDER BY/order by/' "$solved" >"$answer"
run ctest -V -R "lesson05\.$task"
refuse "Nothing has changed" "ctest after a change"
expect "100% tests passed" "ctest after a change"
cp "$solved" "$answer"
touch data/*
run ctest -V -R "lesson05\.$task"
refuse "Nothing has changed" "ctest after a change of the data"

# Files more and less.
echo 'namespace n_plus_one { int help() { return 1; } }' >exercises/05-n-plus-one/helper.cpp
sed 's/^namespace n_plus_one {/&\nint help();\nstatic int const helped = help();/; s/^std::vector<UserOrders> order_report.*/&/' "$solved" >"$answer"
echo 'namespace n_plus_one { int use_it() { return helped; } }' >>"$answer"
ln -s nobody@nowhere.1 'exercises/05-n-plus-one/.#order_report.cpp'
run scripts/workbook check 05 "$task"
expect "order_report: done." "a further file, and an editor's lock"
rm 'exercises/05-n-plus-one/.#order_report.cpp' exercises/05-n-plus-one/helper.cpp
cp "$solved" "$answer"
cp "$solved" 'exercises/05-n-plus-one/order_report (copy).cpp'
run scripts/workbook check 05 "$task"
expect "does not compile" "a copy of an answer beside it"
expect "order_report" "a copy of an answer beside it"
rm 'exercises/05-n-plus-one/order_report (copy).cpp'
mv "$answer" "$place/away.cpp"
run scripts/workbook check 05 "$task"
expect "order_report.cpp is missing" "a file that is missing"
expect "scripts/workbook reset 05" "a file that is missing"
run scripts/workbook check 04 1
refuse "does not compile" "another lesson beside one whose file is missing"
run scripts/workbook reset 05 "$task"
expect "is as it came" "reset"
cmp -s "$answer" "$place/stub.cpp" || { failed=1; echo "reset gave another file"; }

# A learner's compile error, in whatever language the system speaks.
sed 's/return report;/return reprot;/' "$solved" >"$answer"
run env LC_ALL=de_DE.UTF-8 LANGUAGE=de scripts/workbook check 05 "$task"
expect "does not compile" "a misspelt name"
expect "reprot" "a misspelt name"
in_80_columns "a compile error"
run scripts/workbook check 05
expect "does not compile" "a misspelt name in one of the tasks"

# A lesson whose program stands on the learner's code, as there are no solutions here.
echo 'int x = ;' >>exercises/09-transactions/pay_order.cpp
run ctest -R 'lesson09\.[12b]'
expect "pay_order: it does not compile" "a compile error in a lesson with an engine"
expect "lesson09.2 transfer" "a task beside one that does not compile"
refuse "Not Run" "a compile error in a lesson with an engine"
run scripts/workbook reset 09 1

# The checker's own failures are no verdict.
cp "$solved" "$answer"
run scripts/workbook check 05 "$task"
run env TMPDIR=/nowhere/at/all scripts/workbook check 05 "$task"
expect "no verdict" "a TMPDIR that is not there"

# Options that somebody has set for programs of their own.
run env LSAN_OPTIONS=detect_leaks=0 ASAN_OPTIONS=detect_leaks=0 \
    scripts/workbook check 05 "$task"
expect "order_report: done." "sanitizer options from outside"

# Progress: damaged, and after an update.
run scripts/workbook list
expect "done" "list"
test_file=$(grep -l "^// Edit: order_report.cpp" exercises/05-n-plus-one/*_test.cpp | head -1)
cp "$test_file" "$place/test.cpp"
echo '// An update of the cases.' >>"$test_file"
run scripts/workbook list
expect "stale" "list after an update of the cases"
cp "$place/test.cpp" "$test_file"
echo 'no progress at all' >.workbook/progress
run scripts/workbook list
expect "could not be understood" "a damaged progress file"
[ -f .workbook/progress.damaged ] || { failed=1; echo "the damaged file is gone"; }

# Words that mean nothing.
for words in "check -1" "check 0x5" "check 99" "check 05 99" "bogus" "run 99" \
    "run 99 --measure" "run --measure"; do
    # shellcheck disable=SC2086
    if run scripts/workbook $words; then
        failed=1
        echo "'$words' ends with 0"
    fi
    lines=$(grep -c . "$place/output")
    [ "$lines" -eq 1 ] || { failed=1; echo "'$words' says $lines lines"; cat "$place/output"; }
done

# Two checks at once.
ctest -R "lesson05\.$task" >"$place/one" 2>&1 </dev/null &
one=$!
run ctest -R "lesson05\.$task"
wait $one
expect "100% tests passed" "two checks at once"
cat "$place/one" >"$place/output"
expect "100% tests passed" "two checks at once, the other"

# Ctrl-C in an endless loop leaves nothing behind.
sed 's/^std::vector<UserOrders> order_report(soci::session& sql)$/&\n{ while (true) { sql.is_connected(); } }\nstd::vector<UserOrders> not_called(soci::session\& sql)/' "$solved" >"$answer"
scripts/workbook check 05 "$task" >"$place/output" 2>&1 </dev/null &
check=$!
for try in $(seq 100); do
    [ -n "$(ls "$place/tmp")" ] && pgrep -f "exercise05_$task" >/dev/null && break
    kill -0 $check 2>/dev/null || break
    sleep 0.1
done
kill -TERM $check
wait $check
for try in $(seq 50); do
    [ -z "$(ls "$place/tmp")" ] && break
    sleep 0.1
done
[ -z "$(ls "$place/tmp")" ] || { failed=1; echo "left behind: $(ls "$place/tmp")"; }
cp "$solved" "$answer"

# The keys of watch, in a terminal.
if command -v script >/dev/null; then
    mkfifo "$place/keys"
    script -qec "scripts/workbook watch 05" /dev/null <"$place/keys" >"$place/output" 2>&1 &
    watch=$!
    exec 9>"$place/keys"
    shown() {
        for try in $(seq 200); do
            [ "$(grep -cF "checked on each save" "$place/output")" -ge "$1" ] && return
            sleep 0.1
        done
        failed=1
        echo "watch shows no verdict number $1"
    }
    shown 1
    cp "$place/stub.cpp" "$answer"
    shown 2
    printf h >&9
    printf q >&9
    exec 9>&-
    wait $watch
    expect "step 1" "watch, h"
    run scripts/workbook list
    expect " cases, 3 " "watch, which has checked the saved stub"
fi

# A copy of a copy checks its own files.
cp "$solved" "$answer"
cp -r "$copy" "$place/moved"
cd "$place/moved" || exit 1
cp "$place/stub.cpp" "$answer"
run ctest -R "lesson05\.$task"
expect "was moved or copied" "a copied workbook"
expect "cases pass. Next:" "a copied workbook"

# A project of one's own stands outside of the workbook.
run scripts/workbook new "$place/own project"
(cd "$place/own project" && cmake --preset debug && cmake --build --preset debug &&
    ctest --preset debug) >"$place/output" 2>&1
expect "100% tests passed" "new"

exit $failed
