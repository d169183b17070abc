// Exercise 11, task 3, core, 20 minutes: the cases.
// Edit: delete_document.cpp restore_document.cpp
#include "delete_document.hpp"
#include "documents_fixture.hpp"
#include "restore_document.hpp"

namespace patterns::cases {

namespace {

std::string deleted(Documents& documents, long long id, long long version)
{
    return outcome([&] { return delete_document(documents.sql, id, version, now); });
}

std::string restored(Documents& documents, long long id, long long version)
{
    return outcome([&] { return restore_document(documents.sql, id, version, now); });
}

}  // namespace

TEST_SUITE_BEGIN("3 delete_and_restore");

TEST_CASE("delete_document marks the document and keeps the row")
{
    Documents documents;
    std::string const other = documents.document(2) + documents.document(7);
    documents.log.clear();

    CHECK_SAME(deleted(documents, 1, 3), "version 4");

    CHECK_SAME(documents.document(1),
               "menu, Menu, Soup, version 4, created 2024-01-01 08:00:00.000,"
               " updated 2024-06-01 12:00:00.500, deleted 2024-06-01 12:00:00.500");
    CHECK_SAME(documents.document(2) + documents.document(7), other);
}

TEST_CASE("delete_document knows no document that is not there or deleted already")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(deleted(documents, 3, 1), "NoSuchDocument");
    CHECK_SAME(deleted(documents, 4'294'967'297, 3), "NoSuchDocument");
    INFO("a deleted document, at its version and at another");
    CHECK_SAME(deleted(documents, 7, 2), "NoSuchDocument");
    CHECK_SAME(deleted(documents, 7, 1), "NoSuchDocument");

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("delete_document refuses a document that has changed since it was read")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(deleted(documents, 1, 2), "DocumentConflict with 3");

    CHECK_SAME(documents.all(), before);
    INFO("a version of more than 32 bits, whose lower bits are 3");
    documents.run("UPDATE documents SET version = 4294967299 WHERE id = 1");
    CHECK_SAME(deleted(documents, 1, 3), "DocumentConflict with 4294967299");
}

TEST_CASE("delete_document sets the slug free")
{
    Documents documents;
    deleted(documents, 2, 1);

    {
        INFO("a new document with the slug of the deleted one");
        CHECK_NOTHROW(
            documents.run("INSERT INTO documents VALUES"
                          " (8, 'hours', 'Hours', 'Ten', 1, '', '', NULL)"));
    }
    {
        INFO("and that one deleted too");
        CHECK_SAME(deleted(documents, 8, 1), "version 2");
    }
}

TEST_CASE("restore_document takes the mark away")
{
    Documents documents;
    std::string const other = documents.document(1) + documents.document(2);
    documents.log.clear();

    CHECK_SAME(restored(documents, 7, 2), "version 3");

    CHECK_SAME(documents.document(7),
               "old-menu, Old menu, Stew, version 3, created 2023-01-01 08:00:00.000,"
               " updated 2024-06-01 12:00:00.500, there");
    CHECK_SAME(documents.document(1) + documents.document(2), other);
}

TEST_CASE("restore_document knows no document that is not deleted")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(restored(documents, 3, 1), "NoSuchDocument");
    CHECK_SAME(restored(documents, 4'294'967'303, 2), "NoSuchDocument");
    INFO("a document that is there, at its version and at another");
    CHECK_SAME(restored(documents, 1, 3), "NoSuchDocument");
    CHECK_SAME(restored(documents, 1, 2), "NoSuchDocument");

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("restore_document refuses a document that has changed since it was read")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(restored(documents, 7, 1), "DocumentConflict with 2");

    CHECK_SAME(documents.all(), before);
    INFO("a version of more than 32 bits, whose lower bits are 2");
    documents.run("UPDATE documents SET version = 4294967298 WHERE id = 7");
    CHECK_SAME(restored(documents, 7, 2), "DocumentConflict with 4294967298");
}

TEST_CASE("restore_document refuses when the slug was taken meanwhile")
{
    Documents documents;
    documents.run("UPDATE documents SET slug = 'old-menu' WHERE id = 1");
    std::string const before = documents.all_before();

    CHECK_SAME(restored(documents, 7, 2), "SlugTaken: the slug 'old-menu' is taken");
    INFO("from another version: the conflict comes first");
    CHECK_SAME(restored(documents, 7, 1), "DocumentConflict with 2");

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("restore_document brings back the one of two deleted documents of a slug")
{
    Documents documents;
    documents.run(
        "INSERT INTO documents VALUES"
        " (8, 'old-menu', 'New', 'Stew', 2, '', '', '2024-01-01 00:00:00.000')");
    std::string const other = documents.document(7);
    documents.log.clear();

    CHECK_SAME(restored(documents, 8, 2), "version 3");

    CHECK_SAME(documents.document(7), other);
}

TEST_CASE("delete_document and restore_document send the UPDATE first and bind")
{
    Documents documents;
    documents.run("UPDATE documents SET id = 987654, version = 345678 WHERE id = 1");

    deleted(documents, 987654, 345678);
    CHECK_SAME(first_word(documents), "UPDATE");
    INFO("Expected: neither id nor version nor time is part of a statement's text");
    INFO("Seen: ", documents.log.summary());
    CHECK_FALSE(documents.log.text_contains("987654"));
    CHECK_FALSE(documents.log.text_contains("345678"));
    CHECK_FALSE(documents.log.text_contains(now));

    documents.log.clear();
    restored(documents, 987654, 345679);
    CHECK_SAME(first_word(documents), "UPDATE");
    INFO("Seen by restore_document: ", documents.log.summary());
    CHECK_FALSE(documents.log.text_contains("987654"));
    CHECK_FALSE(documents.log.text_contains("345679"));
    CHECK_FALSE(documents.log.text_contains(now));
}

TEST_CASE("delete_document and restore_document leave the caller's transaction open")
{
    Documents documents;
    documents.run("UPDATE documents SET slug = 'old-menu' WHERE id = 1");
    std::string const before = documents.all_before();
    documents.run("BEGIN");

    INFO("in a transaction: delete, delete, restore, a slug that is taken, ROLLBACK");
    CHECK_SAME(deleted(documents, 2, 1), "version 2");
    CHECK_SAME(deleted(documents, 2, 1), "NoSuchDocument");
    CHECK_SAME(restored(documents, 2, 2), "version 3");
    CHECK_SAME(restored(documents, 7, 2), "SlugTaken: the slug 'old-menu' is taken");
    CHECK_NOTHROW(documents.run("ROLLBACK"));

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("delete_document and restore_document let other errors through")
{
    Documents documents;
    documents.run(
        "CREATE TRIGGER closed BEFORE UPDATE ON documents"
        " BEGIN SELECT raise(ABORT, 'UNIQUE constraint failed: closed'); END");
    {
        INFO("a trigger refuses the change");
        CHECK_SAME(kind_of(deleted(documents, 1, 3)), "an error of the database");
        CHECK_SAME(kind_of(restored(documents, 7, 2)), "an error of the database");
        documents.run("DROP TRIGGER closed");
        documents.run("CREATE UNIQUE INDEX one_at_a_time ON documents (deleted_at)");
        documents.run("UPDATE documents SET deleted_at = '" + now + "' WHERE id = 7");
    }
    {
        INFO("an index allows one deleted document for each instant");
        CHECK_SAME(kind_of(deleted(documents, 1, 3)), "an error of the database");
    }
    {
        INFO("the question that finds the reason is refused");
        refuse_questions(documents.sql);
        CHECK_SAME(kind_of(deleted(documents, 3, 1)), "an error of the database");
        CHECK_SAME(kind_of(restored(documents, 3, 1)), "an error of the database");
    }
}

TEST_SUITE_END();

}  // namespace patterns::cases
