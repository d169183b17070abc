#include "11-patterns/audit.hpp"
#include "workbook/database.hpp"
#include "workbook/sqlite_errors.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

struct Documents {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Documents()
    {
        patterns::create_documents(sql);
        patterns::create_audit_tables(sql);
    }

    void add(std::string const& slug)
    {
        sql << "INSERT INTO documents (slug, title, body, created_at, updated_at)"
               " VALUES (:slug, '', '', '', '')",
            soci::use(slug);
    }
};

}  // namespace

TEST_CASE("Two documents that are there cannot have one slug")
{
    Documents documents;
    documents.add("menu");
    CHECK_THROWS_AS(documents.add("menu"), soci::soci_error);
    CHECK(workbook::sqlite_problem(documents.sql) == workbook::SqliteProblem::unique);
    documents.sql << "UPDATE documents SET deleted_at = 'd'";
    CHECK_NOTHROW(documents.add("menu"));
}

TEST_CASE("set_changing keeps one row")
{
    Documents documents;
    patterns::set_changing(documents.sql, "ada", "1");
    patterns::set_changing(documents.sql, "bob", "2");
    std::string text;
    documents.sql << "SELECT count(*) || who || at FROM changing", soci::into(text);
    CHECK(text == "1bob2");
}
