// Exercise 12, task 5, core, 15 minutes: the cases.
// Edit: public_user.cpp
#include "public_user.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

namespace schemas::cases {

namespace {

// Two users, of whom ada has two items, added in the order of their titles.
struct Users {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Users()
    {
        create_users_and_items(sql);
        sql << "INSERT INTO users VALUES (1, 'ada@example.com', '$argon2id$ada', 1, 1),"
               " (5000000007, 'bob@example.com', '$argon2id$bob', 0, 0)";
        sql << "INSERT INTO items VALUES (9, 'Desk', 'of oak', 31000, 1)";
        sql << "INSERT INTO items VALUES (3, 'Lamp', NULL, 1200, 1)";
    }
};

// Those of the words that an answer contains, or "none".
std::string found_in(ordered_json const& answer,
                     std::initializer_list<char const*> words)
{
    std::string const text = answer.dump();
    std::string found;
    for (char const* const word : words) {
        if (text.find(word) != std::string::npos) {
            found += (found.empty() ? "" : ", ") + std::string(word);
        }
    }
    return found.empty() ? "none" : found;
}

}  // namespace

TEST_SUITE_BEGIN("5 public_user");

TEST_CASE("public_user sends no hash and no rights")
{
    Users users;
    INFO("which of argon2id, password and is_admin are in the answer");
    CHECK_SAME(
        found_in(public_user(users.sql, 1), {"argon2id", "password", "is_admin"}),
        "none");
}

TEST_CASE("public_user sends no column of an item that is not named")
{
    Users users;
    INFO("which of cost_cents, 31000 and owner_id are in the answer");
    CHECK_SAME(found_in(public_user(users.sql, 1), {"cost_cents", "31000", "owner_id"}),
               "none");
}

TEST_CASE("public_user has the fields of the contract in their order")
{
    Users users;
    CHECK_SAME(public_user(users.sql, 1).dump(),
               R"({"id":1,"email":"ada@example.com","is_active":true,"items":[)"
               R"({"id":3,"title":"Lamp","description":null},)"
               R"({"id":9,"title":"Desk","description":"of oak"}]})");
}

TEST_CASE("public_user sends no column that is added later")
{
    Users users;
    users.sql << "ALTER TABLE users ADD COLUMN reset_token TEXT DEFAULT 'tok-71'";
    users.sql << "ALTER TABLE items ADD COLUMN supplier TEXT DEFAULT 'sup-72'";
    INFO("which values of the new columns are in the answer: tok-71, sup-72");
    CHECK_SAME(found_in(public_user(users.sql, 1), {"tok-71", "sup-72"}), "none");
}

TEST_CASE("public_user does not depend on the order of the columns")
{
    Users users;
    users.sql << "ALTER TABLE users RENAME TO old_users";
    users.sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, password_hash TEXT,"
                 " is_admin INTEGER, is_active INTEGER, email TEXT)";
    users.sql << "INSERT INTO users SELECT id, password_hash, is_admin, is_active,"
                 " email FROM old_users";
    users.sql << "DROP TABLE items";
    users.sql << "CREATE TABLE items (id INTEGER PRIMARY KEY, description TEXT,"
                 " title TEXT, supplier TEXT, owner_id INTEGER)";
    users.sql << "INSERT INTO items VALUES (9, 'of oak', 'Desk', 'sup-72', 1)";
    CHECK_SAME(public_user(users.sql, 1).dump(),
               R"({"id":1,"email":"ada@example.com","is_active":true,"items":[)"
               R"({"id":9,"title":"Desk","description":"of oak"}]})");
}

TEST_CASE("public_user sorts the items by their ids")
{
    Users users;
    users.sql << "INSERT INTO items (id, title, owner_id) VALUES (10, 'Ink', 1)";
    for (std::string const order : {"OFF", "ON"}) {
        INFO("reverse_unordered_selects is ", order,
             ": SQLite may find the rows in either order");
        users.sql << "PRAGMA reverse_unordered_selects = " << order;
        std::string ids;
        ordered_json const user = public_user(users.sql, 1);
        for (ordered_json const& item : user["items"]) {
            ids += (ids.empty() ? "" : ", ") + item["id"].dump();
        }
        CHECK_SAME(ids, "3, 9, 10");
    }
}

TEST_CASE("public_user keeps a description that is empty or long")
{
    Users users;
    std::string const text(3000, 'x');
    users.sql << "UPDATE items SET description = '' WHERE id = 3";
    users.sql << "UPDATE items SET description = :text WHERE id = 9", soci::use(text);
    ordered_json const items = public_user(users.sql, 1)["items"];
    CHECK_SAME(items[0]["description"].dump(), R"("")");
    CHECK_SAME(items[1]["description"].dump(), json(text).dump());
}

TEST_CASE("public_user has an empty list for a user without items")
{
    Users users;
    CHECK_SAME(public_user(users.sql, 5'000'000'007).dump(),
               R"({"id":5000000007,"email":"bob@example.com","is_active":false,)"
               R"("items":[]})");
}

TEST_CASE("public_user is null for a user that does not exist")
{
    Users users;
    CHECK_SAME(public_user(users.sql, 2).dump(), "null");
}

TEST_CASE("public_user has all items of one user and of nobody else")
{
    Users users;
    users.sql << "INSERT INTO items (id, title, owner_id) VALUES"
                 " (5000000009, 'Pen', 5000000007), (4, 'Ink', 5000000007)";
    CHECK_SAME(public_user(users.sql, 5'000'000'007)["items"].dump(),
               R"([{"id":4,"title":"Ink","description":null},)"
               R"({"id":5000000009,"title":"Pen","description":null}])");
    INFO("150 more");
    for (int i = 100; i < 250; ++i) {
        users.sql << "INSERT INTO items (id, title, owner_id) VALUES"
                     " (:id, 'x', 5000000007)",
            soci::use(i);
    }
    CHECK_SAME(std::to_string(public_user(users.sql, 5'000'000'007)["items"].size()) +
                   " items",
               "152 items");
    INFO("and the other user");
    CHECK_SAME(std::to_string(public_user(users.sql, 1)["items"].size()) + " items",
               "2 items");
}

TEST_CASE("public_user runs two statements at most")
{
    Users users;
    for (int i = 20; i < 40; ++i) {
        users.sql << "INSERT INTO items (id, title, owner_id) VALUES (:id, 'x', 1)",
            soci::use(i);
    }
    workbook::StatementLog const log(users.sql);
    CHECK_SAME(std::to_string(public_user(users.sql, 1)["items"].size()) + " items",
               "22 items");
    CHECK_SAME(log.count() <= 2 ? "at most 2 statements"
                                : std::to_string(log.count()) + " statements",
               "at most 2 statements");
}

TEST_SUITE_END();

}  // namespace schemas::cases
