# To be read by a script (`.`): goes to a folder in which an npm package is installed, so
# that it is installed once. Exits with 77, which ctest counts as skipped, where there is
# no npm.
#
#   npm_package FOLDER NAME VERSION
npm_package() {
    if ! command -v npm >/dev/null 2>&1 || ! command -v node >/dev/null 2>&1; then
        echo "npm and node are not installed, and $2 comes with them" >&2
        exit 77
    fi
    mkdir -p "$1"
    cd "$1"
    [ -f package.json ] || echo '{ "private": true }' >package.json
    [ -d "node_modules/$2" ] || npm install --no-audit --no-fund --silent "$2@$3"
}
