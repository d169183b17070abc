#!/bin/sh
# Reads diagrams with Mermaid itself: those of the chapters, and those that lesson 04
# draws of the shop and of a schema with odd names. Exits with 77, which ctest counts as
# skipped, where there is no npm.
#
#   mermaid.sh DRAW ROOT FOLDER   DRAW makes a diagram of a script, in FOLDER all is kept
set -eu
draw=$1 root=$2 folder=$3
. "$(dirname "$0")/npm_package.sh"
npm_package "$folder" mermaid 11.17.2

rm -f ./*.mmd
"$draw" "$root/data/shop.sql" >shop.mmd
"$draw" "$root/lessons/04-relationships/tests/odd_names.sql" >odd_names.mmd
# Each such diagram of a chapter, in a file of its own. (Its others want a browser.)
awk '/^```mermaid/ { inside = 1; next }
     /^```/ { inside = 0; file = "" }
     inside && /^erDiagram/ { name = FILENAME; sub(/.*\//, "", name); file = name "." ++n ".mmd" }
     file != "" { print >file }' "$root"/docs/*.md

# A text that is no diagram has to be refused: otherwise the parser says nothing.
echo 'erDiagram { {' >no_diagram
node --input-type=module --eval '
    import mermaid from "mermaid";
    import { readFileSync } from "node:fs";
    let faults = 0;
    for (const file of process.argv.slice(1)) {
        const wanted = file.endsWith(".mmd");
        let said = "";
        try {
            await mermaid.parse(readFileSync(file, "utf8"));
        } catch (error) {
            said = error.message;
        }
        if ((said === "") !== wanted) {
            console.log(`${file}: ${said || "was read"}`);
            faults++;
        }
    }
    console.log(`${process.argv.length - 2} diagrams, ${faults} faults`);
    process.exitCode = faults ? 1 : 0;
' ./*.mmd no_diagram
