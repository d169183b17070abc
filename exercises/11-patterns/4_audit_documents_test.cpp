// Exercise 11, task 4, core, 20 minutes: the cases.
// Edit: audit_documents.cpp
#include "audit_fixture.hpp"

namespace patterns::cases {

TEST_SUITE_BEGIN("4 audit_documents");

TEST_CASE("audit_documents records that a document is deleted softly and restored")
{
    Audited audited;
    std::string const gone = object(1, "menu", "Menu", "Soup", "\"d\"");

    CHECK_SAME(audited.after("UPDATE documents SET deleted_at = 'd' WHERE id = 1"),
               change(1, menu, gone));
    CHECK_SAME(audited.after("UPDATE documents SET deleted_at = NULL WHERE id = 1"),
               change(1, gone, menu));
}

TEST_CASE("audit_documents records that a document is deleted at another time")
{
    Audited audited;

    CHECK_SAME(audited.after("UPDATE documents SET deleted_at = 'e' WHERE id = 7"),
               change(7, object(7, "old", "Old", "Stew", "\"d\""),
                      object(7, "old", "Old", "Stew", "\"e\"")));
}

TEST_CASE("audit_documents records what REPLACE removes by its id")
{
    Audited audited;

    CHECK_SAME(audited.after("REPLACE INTO documents VALUES"
                             " (1, 'lunch', 'Lunch', 'Salad', 1, 'c', 'u', NULL)"),
               change(1, menu, "NULL") +
                   change(1, "NULL", object(1, "lunch", "Lunch", "Salad")));
}

TEST_CASE("audit_documents records what REPLACE removes by its slug")
{
    Audited audited;
    INFO("a new document with the slug of document 2");
    CHECK_SAME(audited.after("INSERT OR REPLACE INTO documents VALUES"
                             " (9, 'hours', 'Open', 'Ten', 1, 'c', 'u', NULL)"),
               change(2, hours, "NULL") +
                   change(9, "NULL", object(9, "hours", "Open", "Ten")));
}

TEST_CASE("audit_documents records what UPDATE OR REPLACE removes")
{
    Audited audited;
    std::string const trail =
        audited.after("UPDATE OR REPLACE documents SET slug = 'hours' WHERE id = 1");
    bool const removed = trail.find(change(2, hours, "NULL")) != std::string::npos;
    bool const changed =
        trail.find(change(1, menu, object(1, "hours", "Menu", "Soup"))) !=
        std::string::npos;

    INFO("Expected: document 2 removed, document 1 changed");
    INFO("Seen: ", workbook::or_nothing(trail));
    CHECK((removed && changed));
}

TEST_CASE("audit_documents records on every connection")
{
    Audited audited;
    {
        INFO("on a connection that it was not called for, an UPDATE");
        soci::session other;
        workbook::open_database(other, audited.folder / "documents.db");
        other << "UPDATE documents SET body = 'Tea' WHERE id = 2";
        CHECK_SAME(audited.trail(),
                   change(2, hours, object(2, "hours", "Hours", "Tea")));
    }
    audited.sql << "DELETE FROM document_changes";
    INFO("on a second one that it was called for, a REPLACE");
    soci::session second;
    workbook::open_database(second, audited.folder / "documents.db");
    audit_documents(second);

    second << "REPLACE INTO documents VALUES"
              " (1, 'lunch', 'Lunch', 'Salad', 1, 'c', 'u', NULL)";

    CHECK_SAME(audited.trail(),
               change(1, menu, "NULL") +
                   change(1, "NULL", object(1, "lunch", "Lunch", "Salad")));
}

TEST_CASE("audit_documents records each change once when it is called again")
{
    Audited audited;
    audit_documents(audited.sql);

    CHECK_SAME(audited.after("DELETE FROM documents WHERE id = 2"),
               change(2, hours, "NULL"));
    CHECK_SAME(audited.after("UPDATE documents SET body = 'Tea' WHERE id = 1"),
               change(1, menu, object(1, "menu", "Menu", "Tea")));
}

TEST_CASE("audit_documents records a changed id")
{
    Audited audited;

    CHECK_SAME(audited.after("UPDATE documents SET id = 20 WHERE id = 2"),
               change(2, hours, object(20, "hours", "Hours", "Nine")));
}

TEST_CASE("audit_documents records changed texts of many rows")
{
    Audited audited;

    CHECK_SAME(
        audited.after("UPDATE documents SET title = 'X', body = 'Y' WHERE id < 3"),
        change(1, menu, object(1, "menu", "X", "Y")) +
            change(2, hours, object(2, "hours", "X", "Y")));
    {
        INFO("a letter that becomes lower case");
        CHECK_SAME(
            audited.after("UPDATE documents SET title = 'x' WHERE id = 2"),
            change(2, object(2, "hours", "X", "Y"), object(2, "hours", "x", "Y")));
    }
    {
        INFO("a quotation mark in a text");
        CHECK_SAME(
            audited.after("UPDATE documents SET title = 'a\"b' WHERE id = 1"),
            change(1, object(1, "menu", "X", "Y"), object(1, "menu", "a\\\"b", "Y")));
    }
}

TEST_CASE("audit_documents records an upsert as the change that it is")
{
    Audited audited;

    CHECK_SAME(audited.after("INSERT INTO documents VALUES"
                             " (1, 'x', 'X', 'Y', 1, 'c', 'u', NULL)"
                             " ON CONFLICT (id) DO UPDATE SET body = excluded.body"),
               change(1, menu, object(1, "menu", "Menu", "Y")));
}

TEST_CASE("audit_documents records documents that are added and removed")
{
    Audited audited;

    CHECK_SAME(audited.after("INSERT INTO documents VALUES"
                             " (5, 'a', 'A', 'B', 1, 'c', 'u', NULL)"),
               change(5, "NULL", object(5, "a", "A", "B")));
    CHECK_SAME(audited.after("DELETE FROM documents"),
               change(1, menu, "NULL") + change(2, hours, "NULL") +
                   change(5, object(5, "a", "A", "B"), "NULL") +
                   change(7, object(7, "old", "Old", "Stew", "\"d\""), "NULL"));
}

TEST_CASE("audit_documents records nothing where nothing changes")
{
    Audited audited;
    {
        INFO("the same texts again");
        CHECK_SAME(
            audited.after("UPDATE documents SET title = title, deleted_at = NULL,"
                          " body = 'Soup' WHERE id = 1"),
            "");
    }
    {
        INFO("another version and time only");
        CHECK_SAME(audited.after("UPDATE documents SET version = 9, updated_at = 'x'"),
                   "");
    }
    {
        INFO("INSERT OR IGNORE of an id and of a slug that are taken");
        CHECK_SAME(audited.after("INSERT OR IGNORE INTO documents VALUES"
                                 " (1, 'x', 'X', 'Y', 1, 'c', 'u', NULL),"
                                 " (8, 'hours', 'X', 'Y', 1, 'c', 'u', NULL)"),
                   "");
    }
}

TEST_CASE("audit_documents has changes rolled back with their record")
{
    Audited audited;
    audited.sql << "BEGIN";
    audited.sql << "DELETE FROM documents WHERE id = 1";
    audited.sql << "ROLLBACK";

    CHECK_SAME(audited.trail(), "");
}

TEST_CASE("audit_documents refuses changes while nobody is named")
{
    Audited audited;
    audited.sql << "DELETE FROM changing";

    for (std::string const statement :
         {"UPDATE documents SET deleted_at = 'd' WHERE id = 1",
          "UPDATE documents SET body = 'Tea' WHERE id = 1",
          "DELETE FROM documents WHERE id = 1",
          "INSERT INTO documents VALUES (5, 'a', 'A', 'B', 1, 'c', 'u', NULL)"}) {
        INFO(statement);
        CHECK_SAME(audited.ending_of(statement), "refused");
    }
}

TEST_CASE("audit_documents refuses OR IGNORE too while nobody is named")
{
    Audited audited;
    audited.sql << "DELETE FROM changing";

    for (std::string const statement :
         {"INSERT OR IGNORE INTO documents"
          " VALUES (5, 'a', 'A', 'B', 1, 'c', 'u', NULL)",
          "UPDATE OR IGNORE documents SET body = 'Tea' WHERE id = 1"}) {
        INFO(statement);
        CHECK_SAME(audited.ending_of(statement), "refused");
    }
}

TEST_SUITE_END();

}  // namespace patterns::cases
