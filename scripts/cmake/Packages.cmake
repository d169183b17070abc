# The packages the workbook stands on, from the system's package manager.
# A missing one stops here, with one sentence.

function(workbook_need found package what)
  if(NOT ${found})
    message(FATAL_ERROR "${what} is missing: install the package ${package}, or run scripts/setup, "
      "which installs all that the workbook needs.")
  endif()
endfunction()

find_package(Threads REQUIRED)
find_package(SQLite3 QUIET)
workbook_need(SQLite3_FOUND libsqlite3-dev "SQLite")
find_package(SOCI QUIET)
workbook_need(SOCI_FOUND "libsoci-dev" "SOCI")
find_package(nlohmann_json QUIET)
workbook_need(nlohmann_json_FOUND nlohmann-json3-dev "nlohmann_json")
find_package(doctest QUIET)
workbook_need(doctest_FOUND doctest-dev "doctest")
find_package(Httplib QUIET)
workbook_need(Httplib_FOUND "libcpp-httplib-dev (and pkg-config)" "cpp-httplib")
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PCRE2 QUIET IMPORTED_TARGET libpcre2-8)
  pkg_check_modules(UTF8PROC QUIET IMPORTED_TARGET libutf8proc)
  pkg_check_modules(SODIUM QUIET IMPORTED_TARGET libsodium)
  # For one box of lesson 14, whose text is about this version; not needed.
  pkg_check_modules(JWT QUIET IMPORTED_TARGET libjwt=1.10.2)
endif()
workbook_need(PCRE2_FOUND "libpcre2-dev (and pkg-config)" "PCRE2")
workbook_need(UTF8PROC_FOUND "libutf8proc-dev (and pkg-config)" "utf8proc")
workbook_need(SODIUM_FOUND "libsodium-dev (and pkg-config)" "libsodium")
find_package(CLI11 QUIET)
workbook_need(CLI11_FOUND libcli11-dev "CLI11")
