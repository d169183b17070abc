// Revision files: what is read, and what is refused when it is read.
#include "engine/revision_folder.hpp"
#include "migration_lab.hpp"
#include "processes.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>

namespace migrations::cases {

namespace {

std::string const header = "-- revision: b\n-- parents: a\n-- message: b\n\n";

// What is said about a file with this text; "read" when nothing is.
std::string read(std::string const& text)
{
    std::string const said = refusal([&] { parse_revision(text, "b.sql"); });
    return said.empty() ? "read" : said;
}

bool mentions(std::string const& text, std::string const& part)
{
    INFO("Expected: ", part);
    INFO("Seen: ", text);
    CHECK(text.find(part) != std::string::npos);
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a script does not switch foreign keys by itself")
{
    for (std::string const statement :
         {"PRAGMA foreign_keys = OFF", "pragma Foreign_Keys(0)",
          "/* x */ PRAGMA main.foreign_keys=off", "PRAGMA \"foreign_keys\" = 0",
          "PRAGMA [foreign_keys]=0", "PRAGMA defer_foreign_keys = ON",
          "PRAGMA\n  defer_foreign_keys(1)"}) {
        std::string const script = "CREATE TABLE t (x);\n" + statement + ";\n";
        for (std::string const marker :
             {"-- migrate:up", "-- migrate:up transaction=off"}) {
            mentions(read(header + marker + "\n" + script), "foreign_keys=off");
        }
        mentions(read(header + "-- migrate:up\n-- migrate:down\n" + script),
                 "foreign_keys=off");
        CHECK_SAME(read(header + "-- migrate:up foreign_keys=off\n" + script), "read");
    }
    CHECK_SAME(
        read(header + "-- migrate:up\n-- PRAGMA foreign_keys = OFF;\n"
                      "SELECT 'PRAGMA foreign_keys = OFF';\nPRAGMA user_version;\n"),
        "read");
}

TEST_CASE("a byte order mark at the beginning of a file is skipped")
{
    std::string const text = header + "-- migrate:up\nCREATE TABLE t (x);\n";

    CHECK_SAME(parse_revision("\xEF\xBB\xBF" + text, "a.sql").id, "b");
    CHECK_SAME(checksum_of("\xEF\xBB\xBF" + text), checksum_of(text));
}

TEST_CASE("a checksum does not see what Git does to line ends")
{
    CHECK_SAME(checksum_of("a\r\nb\r\n"), checksum_of("a\nb\n"));
}

TEST_CASE("the words for targets are no ids")
{
    for (std::string const id : {"base", "head", "heads"}) {
        mentions(read("-- revision: " + id + "\n-- migrate:up\n"),
                 "base, head or heads");
        mentions(read("-- revision: b\n-- parents: " + id + "\n-- migrate:up\n"),
                 "is no id of a parent");
    }
    CHECK_SAME(read("-- revision: heading\n-- migrate:up\n"), "read");
}

TEST_CASE("a header that is not known is named")
{
    mentions(read("-- revision: b\n-- parent: a\n-- migrate:up\n"), "'-- parent: a'");
    mentions(read("-- revision: b\n-- Parents: a\n-- migrate:up\n"), "'-- Parents: a'");
    mentions(read("-- revision: b\n-- revision: c\n-- migrate:up\n"),
             "two lines begin");
    CHECK_SAME(read("-- a remark\n-- see also: a page\n-- revision: b\n-- parents:\n"
                    "\n-- migrate:up\n"),
               "read");
}

TEST_CASE("a line that is nearly a marker is refused")
{
    for (std::string const line :
         {"--migrate:down", "-- migrate: down", "  -- migrate:down", "-- Migrate:Down",
          "-- migrate :down", "-- migrate:rollback"}) {
        mentions(
            read(header + "-- migrate:up\nSELECT 1;\n" + line + "\nDROP TABLE t;\n"),
            "is neither '-- migrate:up' nor '-- migrate:down'");
    }
    CHECK_SAME(read(header + "-- migrate:up\n-- migrate the old rows\nSELECT 1;\n"),
               "read");
}

TEST_CASE("SQL before the first marker is refused")
{
    mentions(read(header + "CREATE TABLE t (x);\n-- migrate:up\n"),
             "'CREATE TABLE t (x);' comes before");
}

TEST_CASE("a file that cannot be written whole is removed")
{
    workbook::ScratchFolder const folder;
    Child child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit const few_bytes{20, 20};  // as if the disk were full
        ::setrlimit(RLIMIT_FSIZE, &few_bytes);
        write_revision(folder.path(),
                       {.id = "b", .message = "a message", .up = {"SELECT 1;\n"}});
    });

    CHECK(child.wait() == 1);  // it threw
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a history of twenty thousand revisions is read in one go")
{
    std::vector<Revision> revisions{{.id = "r0"}};
    for (int i = 1; i < 20'000; ++i) {
        std::string const id = "r" + std::to_string(i);
        revisions.push_back({.id = id, .parents = {"r" + std::to_string(i - 1)}});
    }
    History const history(revisions);

    CHECK_SAME(list_of(history.heads()), "r19999");
    CHECK_SAME(history.only_head(), "r19999");
    CHECK_SAME(history.find("r1999"), "r1999");
}

}  // namespace migrations::cases
