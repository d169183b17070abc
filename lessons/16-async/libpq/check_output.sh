#!/bin/sh
# check_output.sh PROGRAM: it prints what output.txt beside this script has. 77 when there
# is no server.
printed=$("$1") || exit $?
echo "$printed" | diff "$(dirname "$0")/output.txt" -
