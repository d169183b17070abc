// Exercise 11, task 2, core, 25 minutes: the cases.
// Edit: save_document.cpp
#include "documents_fixture.hpp"
#include "save_document.hpp"

namespace patterns::cases {

namespace {

std::string saved(Documents& documents, Edited const& edited)
{
    return outcome([&] { return save_document(documents.sql, edited, now); });
}

}  // namespace

TEST_SUITE_BEGIN("2 save_document");

TEST_CASE("save_document stores the texts with the next version and the time")
{
    Documents documents;

    CHECK_SAME(saved(documents, {1, 3, "lunch", "Lunch", "Salad"}), "version 4");

    CHECK_SAME(documents.document(1),
               "lunch, Lunch, Salad, version 4, created 2024-01-01 08:00:00.000,"
               " updated 2024-06-01 12:00:00.500, there");
    INFO("the time that was there is later than now");
    documents.run("UPDATE documents SET updated_at = '2030-01-01 00:00:00.000'");
    CHECK_SAME(saved(documents, {1, 4, "lunch", "Lunch", "Salad"}), "version 5");
    CHECK_SAME(documents.document(1),
               "lunch, Lunch, Salad, version 5, created 2024-01-01 08:00:00.000,"
               " updated 2024-06-01 12:00:00.500, there");
}

TEST_CASE("save_document refuses a document that has changed since it was read")
{
    Documents documents;
    std::string const before = documents.all_before();
    {
        INFO("version 2 was read, and the document is at 3");
        CHECK_SAME(saved(documents, {1, 2, "menu", "Menu", "Salad"}),
                   "DocumentConflict with 3");
        CHECK_SAME(documents.all(), before);
    }
    {
        INFO("a version that does not exist yet");
        CHECK_SAME(saved(documents, {1, 4, "menu", "Menu", "Salad"}),
                   "DocumentConflict with 3");
        CHECK_SAME(documents.all(), before);
    }
    {
        INFO("a version of more than 32 bits, whose lower bits are 3");
        documents.run("UPDATE documents SET version = 4294967299 WHERE id = 1");
        CHECK_SAME(saved(documents, {1, 3, "menu", "Menu", "Salad"}),
                   "DocumentConflict with 4294967299");
        CHECK_SAME(saved(documents, {1, 4'294'967'299, "menu", "Menu", "Salad"}),
                   "version 4294967300");
    }
}

TEST_CASE("save_document changes one document only")
{
    Documents documents;
    documents.run("UPDATE documents SET version = 3");
    std::string const other = documents.document(2) + documents.document(7);
    documents.log.clear();

    CHECK_SAME(saved(documents, {1, 3, "lunch", "Lunch", "Salad"}), "version 4");
    CHECK_SAME(documents.document(2) + documents.document(7), other);
}

TEST_CASE("save_document does not know a document that is not there")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(saved(documents, {3, 1, "new", "New", "Text"}), "NoSuchDocument");
    INFO("an id of more than 32 bits, whose lower bits are 1");
    CHECK_SAME(saved(documents, {4'294'967'297, 3, "new", "New", "Text"}),
               "NoSuchDocument");

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("save_document does not know a deleted document")
{
    Documents documents;
    std::string const before = documents.all_before();
    {
        INFO("at its version");
        CHECK_SAME(saved(documents, {7, 2, "new", "New", "Text"}), "NoSuchDocument");
    }
    {
        INFO("at another");
        CHECK_SAME(saved(documents, {7, 1, "new", "New", "Text"}), "NoSuchDocument");

        CHECK_SAME(documents.all(), before);
    }
}

TEST_CASE("save_document refuses the slug of another document")
{
    Documents documents;
    std::string const before = documents.all_before();

    CHECK_SAME(saved(documents, {1, 3, "hours", "Menu", "Soup"}),
               "SlugTaken: the slug 'hours' is taken");

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("save_document takes the slug of a deleted document")
{
    Documents documents;

    CHECK_SAME(saved(documents, {1, 3, "old-menu", "Menu", "Soup"}), "version 4");
}

TEST_CASE("save_document tells of the conflict before the slug")
{
    Documents documents;

    CHECK_SAME(saved(documents, {1, 2, "hours", "Menu", "Soup"}),
               "DocumentConflict with 3");
    INFO("of a document that is not there, before the slug too");
    CHECK_SAME(saved(documents, {3, 1, "hours", "Menu", "Soup"}), "NoSuchDocument");
}

TEST_CASE("save_document counts a save that changes no text")
{
    Documents documents;

    CHECK_SAME(saved(documents, {2, 1, "hours", "Hours", "Nine to five"}), "version 2");

    CHECK_SAME(documents.document(2),
               "hours, Hours, Nine to five, version 2, created 2024-02-01 08:00:00.000,"
               " updated 2024-06-01 12:00:00.500, there");
}

TEST_CASE("save_document sends the UPDATE first and binds its values")
{
    Documents documents;

    saved(documents, {1, 3, "marker'; --", "Marker", "marker"});

    CHECK_SAME(first_word(documents), "UPDATE");
    INFO("Expected: the text 'marker' is no part of a statement");
    INFO("Seen: ", documents.log.summary());
    CHECK_FALSE(documents.log.text_contains("marker"));
    INFO("a document that has changed");
    documents.log.clear();
    saved(documents, {1, 2, "menu", "Menu", "Soup"});
    CHECK_SAME(first_word(documents), "UPDATE");
}

TEST_CASE("save_document stores texts with any characters")
{
    Documents documents;
    std::string const body("a\0b '\n", 6);

    saved(documents, {1, 3, "menu", " Menü %_ ", body});

    std::string bytes;
    documents.sql << "SELECT title || hex(body) FROM documents WHERE id = 1",
        soci::into(bytes);
    CHECK_SAME(bytes,
               " Menü %_ 6100622027"
               "0A");
    {
        INFO("a title with a byte of zero");
        saved(documents, {1, 4, "menu", body, ""});
        documents.sql << "SELECT hex(title) FROM documents WHERE id = 1",
            soci::into(bytes);
        CHECK_SAME(bytes, "61006220270A");
    }
    {
        INFO("upper case in a slug, empty texts");
        saved(documents, {1, 5, "Menu", "", ""});
        CHECK_SAME(documents.document(1),
                   "Menu, , , version 6, created 2024-01-01 08:00:00.000,"
                   " updated 2024-06-01 12:00:00.500, there");
    }
}

TEST_CASE("save_document leaves the caller's transaction to the caller")
{
    Documents documents;
    std::string const before = documents.all_before();
    documents.run("BEGIN");

    INFO("in a transaction: a save, a conflict, a slug that is taken, ROLLBACK");
    CHECK_SAME(saved(documents, {1, 3, "lunch", "Lunch", "Salad"}), "version 4");
    CHECK_SAME(saved(documents, {1, 3, "lunch", "Lunch", "Salad"}),
               "DocumentConflict with 4");
    CHECK_SAME(saved(documents, {2, 1, "lunch", "Hours", "Ten"}),
               "SlugTaken: the slug 'lunch' is taken");
    CHECK_NOTHROW(documents.run("ROLLBACK"));

    CHECK_SAME(documents.all(), before);
}

TEST_CASE("save_document lets other errors of the database through")
{
    Documents documents;
    documents.run(
        "CREATE TRIGGER closed BEFORE UPDATE ON documents WHEN new.slug = 'menu'"
        " BEGIN SELECT raise(ABORT, 'UNIQUE constraint failed: closed'); END");
    {
        INFO("a trigger refuses the change");
        CHECK_SAME(kind_of(saved(documents, {1, 3, "menu", "Menu", "Salad"})),
                   "an error of the database");
        documents.run("DROP TRIGGER closed");
    }
    {
        INFO("the question that finds the reason is refused");
        refuse_questions(documents.sql);
        CHECK_SAME(kind_of(saved(documents, {3, 1, "new", "New", "Text"})),
                   "an error of the database");
    }
}

TEST_CASE("save_document lets an error through when there is no table")
{
    Documents documents;
    documents.run("DROP TABLE documents");
    CHECK_SAME(kind_of(saved(documents, {1, 3, "menu", "Menu", "Salad"})),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace patterns::cases
