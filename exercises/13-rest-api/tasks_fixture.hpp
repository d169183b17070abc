// What the cases share: a database with tasks.
#pragma once

#include "task_database.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace rest::cases {

/// Rows that are the same for every task of the exercise.
struct Tasks {
    workbook::ScratchDatabase scratch;
    soci::session& sql = scratch.sql;
    TaskDatabase database{sql};
    workbook::StatementLog log{sql};

    Tasks()
    {
        forbid_use_outside_with_session();
        create_tasks(sql);
        sql << "INSERT INTO tasks (id, title, status, due_date, version) VALUES"
               " (1, 'Order flour', 'done', '2024-03-01', 4),"
               " (2, 'Paint the door', 'todo', NULL, 1),"
               " (5, 'Call the bank', 'doing', '2024-02-29', 2),"
               " (8, 'Write the menu', 'todo', '2024-03-01', 1),"
               " (5000000000, 'Renew \"the\" lease', 'todo', '2031-12-31', 7)";
        forget();
    }

    /// Runs a statement that is not the learner's.
    void run(std::string const& statement)
    {
        sql << statement;
        forget();
    }

    /// "8 Write the menu, todo, due 2024-03-01, version 1" of one task.
    std::string task(long long id)
    {
        Reading const reading{log};
        std::string text = "no row";
        soci::indicator found = soci::i_ok;
        sql << "SELECT id || ' ' || title || ', ' || status || ', '"
               " || coalesce('due ' || due_date, 'no date') || ', version ' || version"
               " FROM tasks WHERE id = :id",
            soci::use(id), soci::into(text, found);
        return text;
    }

    /// All tasks, a line each.
    std::string all()
    {
        Reading const reading{log};
        std::string lines;
        long long id = 0;  // not a vector: SOCI 4.0.3 fills one with 32 bits
        soci::statement statement =
            (sql.prepare << "SELECT id FROM tasks ORDER BY id", soci::into(id));
        statement.execute();
        while (statement.fetch()) {
            lines += task(id) + "\n";
        }
        return lines;
    }

    long long count(std::string const& table = "tasks")
    {
        Reading const reading{log};
        long long rows = 0;
        sql << "SELECT count(*) FROM " + table, soci::into(rows);
        return rows;
    }

    /// Has SQLite refuse every statement, as a database that is out of order does.
    void break_database()
    {
        authorize([](void*, int, char const*, char const*, char const*, char const*) {
            return SQLITE_DENY;
        });
    }
    void repair_database() { authorize(nullptr); }

    /// Has SQLite refuse every statement that reads a table; sqlite_master is one.
    void lock_tables()
    {
        authorize(
            [](void*, int action, char const*, char const*, char const*, char const*) {
                return action == SQLITE_READ ? SQLITE_DENY : SQLITE_OK;
            });
    }

    /// "1 session": how often a handler has borrowed one since forget().
    std::string borrowed() const
    {
        int const times = database.times_lent() - lent_before_;
        return std::to_string(times) + (times == 1 ? " session" : " sessions");
    }
    void forget()
    {
        log.clear();
        lent_before_ = database.times_lent();
    }

private:
    // Where only the case has read so far, the log stays empty.
    struct Reading {
        workbook::StatementLog& log;
        bool const alone = log.statements().empty();
        ~Reading()
        {
            if (alone) {
                log.clear();
            }
        }
    };

    // What a handler does with the session after with_session has returned ends with
    // the error "interrupted". The thread of the case may use it at any time.
    void forbid_use_outside_with_session()
    {
        sqlite_api::sqlite3_progress_handler(
            connection(), 1,
            [](void* data) {
                auto const& tasks = *static_cast<Tasks const*>(data);
                bool const may_use = tasks.database.has_session() ||
                                     std::this_thread::get_id() == tasks.of_the_case_;
                return may_use ? 0 : 1;
            },
            this);
    }
    sqlite_api::sqlite3* connection()
    {
        return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
    }

    using Authorizer = int (*)(void*, int, char const*, char const*, char const*,
                               char const*);
    void authorize(Authorizer authorizer)
    {
        sqlite_api::sqlite3_set_authorizer(connection(), authorizer, nullptr);
    }

    std::thread::id of_the_case_ = std::this_thread::get_id();
    int lent_before_ = 0;
};

}  // namespace rest::cases
