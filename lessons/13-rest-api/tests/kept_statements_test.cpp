// Statements that stay prepared: how often they are prepared, and when they end.
#include "engine/items.hpp"
#include "engine/lease_per_request.hpp"
#include "engine/tables.hpp"
#include "engine/users.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace rest::cases {

namespace {

// SOCI's own log has a line for each statement that is prepared.
std::size_t lines_in(std::ostringstream const& log)
{
    std::string const text = log.str();
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

struct Users {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    KeptStatements statements{database.sql};
    std::ostringstream prepared;

    Users()
    {
        upgrade_tables(sql);
        schemas::PasswordHash const hash("none");
        long long const ada = insert_user(sql, "ada@example.com", hash);
        insert_user(sql, "bob@example.com", hash);
        insert_item(sql, {0, "Lamp", {}, ada, 1});
        insert_item(sql, {0, "Desk", "of oak", ada, 1});
        sql.set_log_stream(&prepared);
    }
};

// "ada@example.com v3: 1 Lamp, 2 Desk (of oak)"
std::string shown(std::optional<UserWithItems> const& user)
{
    if (!user) {
        return "nobody";
    }
    std::string text = user->email;
    text += user->version ? " v" + std::to_string(*user->version) + ":" : ":";
    for (OwnedItem const& item : user->items) {
        text += (&item == &user->items.front() ? " " : ", ") + std::to_string(item.id) +
                ' ' + item.title;
        text += item.description ? " (" + *item.description + ")" : "";
        CHECK(item.owner_id == user->id);
    }
    return text;
}

// Two rows, and what it is bound to.
struct SelectNumbers : KeptStatement {
    int number = 0;
    soci::statement statement;

    explicit SelectNumbers(soci::session& sql)
        : statement((sql.prepare << "SELECT id FROM numbers", soci::into(number)))
    {
    }
};

int first_number(KeptStatements& statements)
{
    return statements.with<SelectNumbers>([](SelectNumbers& select) {
        select.statement.execute(true);
        return select.number;
    });
}

int sum_of_numbers(KeptStatements& statements)
{
    return statements.with<SelectNumbers>([](SelectNumbers& select) {
        int sum = 0;
        select.statement.execute();
        while (select.statement.fetch()) {
            sum += select.number;
        }
        return sum;
    });
}

// A pool of one connection to a file with the numbers 1 and 2.
struct Numbers {
    workbook::ScratchFolder folder;
    std::filesystem::path file = folder / "numbers.db";
    pooling::Pool pool{options()};

    Numbers()
    {
        with_session(pool, [](soci::session& sql) {
            sql << "CREATE TABLE numbers (id INTEGER PRIMARY KEY)";
            sql << "INSERT INTO numbers (id) VALUES (1), (2)";
        });
    }

    pooling::PoolOptions options()
    {
        pooling::PoolOptions options;
        options.open = [this](soci::session& sql) {
            workbook::open_database(sql, file);
        };
        options.size = 1;
        options.max_overflow = 0;
        options.timeout = std::chrono::milliseconds(0);
        return options;
    }

    /// How often this process has the file open.
    int opened() const
    {
        int count = 0;
        std::error_code no_error;
        for (auto const& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            count += std::filesystem::read_symlink(entry, no_error) == file;
        }
        return count;
    }
};

}  // namespace

TEST_CASE("a user is read with the items in one statement, outside a transaction")
{
    Users users;
    workbook::StatementLog const log(users.sql);
    CHECK_SAME(shown(find_user_with_items(users.statements, 1)),
               "ada@example.com v3: 1 Lamp, 2 Desk (of oak)");
    CHECK_SAME(shown(find_user_with_items(users.statements, 2)), "bob@example.com v1:");
    CHECK_SAME(shown(find_user_with_items(users.statements, 7)), "nobody");
    CHECK(log.count() == 3);
    CHECK(log.statements().size() == 3);  // and no BEGIN
}

TEST_CASE("a page of users is two statements in a transaction, each prepared once")
{
    Users users;
    workbook::StatementLog const log(users.sql);
    for (int i = 0; i < 10; ++i) {
        auto const page = list_users(users.statements, 0, 10);
        REQUIRE(page.size() == 2);
        CHECK_SAME(shown(page[0]), "ada@example.com: 1 Lamp, 2 Desk (of oak)");
        CHECK_SAME(shown(page[1]), "bob@example.com:");
    }
    CHECK(log.count() == 20);
    CHECK(log.count_of("BEGIN") == 10);
    CHECK(lines_in(users.prepared) == 2);
}

TEST_CASE("a kept statement sees what has changed since it was prepared")
{
    Users users;
    CHECK(find_item(users.statements, 1)->title == "Lamp");
    users.sql << "UPDATE items SET title = 'Lantern', description = 'old'";
    CHECK(find_item(users.statements, 1)->title == "Lantern");
    users.sql << "ALTER TABLE items ADD COLUMN price INTEGER";
    users.sql << "DROP INDEX items_by_owner";
    CHECK(find_item(users.statements, 1)->description == "old");
    CHECK_SAME(shown(find_user_with_items(users.statements, 1)),
               "ada@example.com v3: 1 Lantern (old), 2 Lantern (old)");
    CHECK(lines_in(users.prepared) == 5);  // three changes, two statements
}

TEST_CASE("a kept statement can be used after it has failed")
{
    Users users;
    find_item(users.statements, 1);
    users.sql << "ALTER TABLE items RENAME TO things";
    CHECK_THROWS_AS(find_item(users.statements, 1), soci::soci_error);
    CHECK_THROWS_AS(find_item(users.statements, 1), soci::soci_error);
    users.sql << "ALTER TABLE things RENAME TO items";
    CHECK(find_item(users.statements, 1)->title == "Lamp");
}

TEST_CASE("an error between two rows leaves nothing unfinished")
{
    Numbers numbers;
    auto const fail_half_way = [&] {
        with_statements(numbers.pool, [](KeptStatements& statements) {
            statements.with<SelectNumbers>([](SelectNumbers& select) {
                select.statement.execute(true);
                throw std::runtime_error("half-way");
            });
        });
    };
    CHECK_THROWS_AS(fail_half_way(), std::runtime_error);
    CHECK(with_statements(numbers.pool, sum_of_numbers) == 3);
    CHECK(numbers.pool.statistics().opened_in_all == 1);
}

TEST_CASE("the next borrower of a connection finds its statements prepared")
{
    Numbers numbers;
    std::ostringstream prepared;
    with_session(numbers.pool,
                 [&](soci::session& sql) { sql.set_log_stream(&prepared); });
    for (int i = 0; i < 10; ++i) {
        CHECK(with_statements(numbers.pool, sum_of_numbers) == 3);
    }
    CHECK(lines_in(prepared) == 1);
}

TEST_CASE("a connection whose statement is half read is replaced, and closed")
{
    Numbers numbers;
    CHECK(with_statements(numbers.pool, first_number) == 1);
    CHECK(numbers.pool.statistics().discarded_in_all == 1);
    CHECK(numbers.opened() == 0);
    CHECK(with_statements(numbers.pool, sum_of_numbers) == 3);
    CHECK(numbers.pool.statistics().opened_in_all == 2);
}

TEST_CASE("kept statements end before their connection is closed")
{
    Numbers numbers;
    CHECK(with_statements(numbers.pool, sum_of_numbers) == 3);
    CHECK(numbers.opened() == 1);
    numbers.pool.invalidate();  // sqlite3_close refuses a connection with statements
    CHECK(numbers.opened() == 0);
    CHECK(with_statements(numbers.pool, sum_of_numbers) == 3);
}

}  // namespace rest::cases
