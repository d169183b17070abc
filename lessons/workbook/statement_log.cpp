#include "workbook/statement_log.hpp"

#include "workbook/native.hpp"

#include <execinfo.h>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <stdexcept>

namespace workbook {

namespace {

// The logs that are alive, by connection, in the order in which they began.
struct LiveLogs {
    std::mutex mutex;
    std::map<sqlite3*, std::vector<StatementLog*>> by_connection;
};

LiveLogs& live_logs()
{
    static LiveLogs logs;
    return logs;
}

// Whether this thread asks a connection if its trace is still ours, and whether it is.
thread_local bool asking = false;
thread_local bool answered = false;

std::string first_word(std::string_view text)
{
    std::size_t const begin = text.find_first_not_of(" \t\r\n(");
    std::string word;
    for (std::size_t i = begin; i < text.size() && std::isalpha(text[i]) != 0; ++i) {
        word += static_cast<char>(std::toupper(text[i]));
    }
    return word;
}

bool is_about_rows(RunStatement const& statement)
{
    static std::vector<std::string> const others{"BEGIN",     "COMMIT",  "END",
                                                 "ROLLBACK",  "RELEASE", "PRAGMA",
                                                 "SAVEPOINT", "EXPLAIN"};
    return std::ranges::find(others, first_word(statement.text)) == others.end();
}

// Sets the counters back, because those of a statement that runs again go on.
Work take_work(sqlite3_stmt* statement)
{
    auto const take = [&](int counter) {
        return static_cast<long long>(sqlite3_stmt_status(statement, counter, 1));
    };
    Work work;
    work.rows_scanned = take(SQLITE_STMTSTATUS_FULLSCAN_STEP);
    work.sorts = take(SQLITE_STMTSTATUS_SORT);
    work.rows_indexed = take(SQLITE_STMTSTATUS_AUTOINDEX);
    work.steps = take(SQLITE_STMTSTATUS_VM_STEP);
    return work;
}

}  // namespace

/// SQLite's one trace of a connection, for all of its logs.
class ConnectionTrace {
public:
    /// A statement that is kept does not say when it was read to its last row.
    static void take_work_of_running(sqlite3* connection)
    {
        // Before our lock: a trace is called with SQLite's held, and takes ours.
        std::vector<Work> works;
        for (sqlite3_stmt* statement = sqlite3_next_stmt(connection, nullptr);
             statement != nullptr;
             statement = sqlite3_next_stmt(connection, statement)) {
            works.push_back(take_work(statement));
        }
        std::lock_guard const lock(live_logs().mutex);
        for (StatementLog* const log : logs_of(connection)) {
            for (Work const& work : works) {
                log->add(work);
            }
        }
    }

    static int record(unsigned kind, void* connection, void* statement, void* text)
    {
        if (asking) {
            answered = true;
            return 0;
        }
        Work work;
        if (kind == SQLITE_TRACE_PROFILE) {  // a run has come to its end
            work = take_work(static_cast<sqlite3_stmt*>(statement));
        }
        std::lock_guard const lock(live_logs().mutex);
        for (StatementLog* const log : logs_of(static_cast<sqlite3*>(connection))) {
            if (kind == SQLITE_TRACE_PROFILE) {
                log->add(work);
            } else {
                log->record(kind, statement, text);
            }
        }
        return 0;
    }

private:
    // With the lock held.
    static std::vector<StatementLog*> logs_of(sqlite3* connection)
    {
        auto const found = live_logs().by_connection.find(connection);
        return found == live_logs().by_connection.end() ? std::vector<StatementLog*>()
                                                        : found->second;
    }
};

StatementLog::StatementLog(soci::session& sql) : connection_(native_handle(sql))
{
    ConnectionTrace::take_work_of_running(connection_);
    {
        LiveLogs& logs = live_logs();
        std::lock_guard const lock(logs.mutex);
        logs.by_connection[connection_].push_back(this);
    }
    // Outside of our lock: a trace is called with SQLite's held, and takes ours.
    sqlite3_trace_v2(connection_,
                     SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE,
                     ConnectionTrace::record, connection_);
}

StatementLog::~StatementLog()
{
    bool is_last = false;
    {
        LiveLogs& logs = live_logs();
        std::lock_guard const lock(logs.mutex);
        std::vector<StatementLog*>& here = logs.by_connection[connection_];
        std::erase(here, this);
        is_last = here.empty();
        if (is_last) {
            logs.by_connection.erase(connection_);
        }
    }
    if (is_last) {
        sqlite3_trace_v2(connection_, 0, nullptr, nullptr);
    }
}

// A statement of our own has to arrive here. One that an authorizer refuses tells
// nothing, because it does not run.
void StatementLog::expect_trace() const
{
    asking = true;
    answered = false;
    int const result = sqlite3_exec(connection_, "SELECT 1", nullptr, nullptr, nullptr);
    asking = false;
    if (result == SQLITE_OK && !answered) {
        throw std::logic_error(
            "nothing is known about the statements of this session: something else has "
            "called sqlite3_trace_v2 on its connection and replaced the tests' log");
    }
}

void StatementLog::record(unsigned kind, void* statement, void* text)
{
    auto* const running = static_cast<sqlite3_stmt*>(statement);
    if (kind == SQLITE_TRACE_ROW) {
        std::lock_guard const lock(mutex_);
        ++rows_;
        values_ += static_cast<std::size_t>(sqlite3_column_count(running));
        return;
    }
    // SQLite passes a comment, not a statement, when a trigger's own program begins.
    if (std::string_view(static_cast<char const*>(text)).starts_with("--")) {
        return;
    }
    RunStatement run;
    run.text = sqlite3_sql(running);
    if (char* const expanded = sqlite3_expanded_sql(running); expanded != nullptr) {
        run.expanded = expanded;
        sqlite3_free(expanded);
    }
    std::lock_guard const lock(mutex_);
    // Walking the stack costs more than the rest; a report shows the first few only.
    if (statements_.size() < 1000) {
        ::backtrace(run.callers.data(), static_cast<int>(run.callers.size()));
    }
    statements_.push_back(std::move(run));
}

void StatementLog::add(Work const& work)
{
    std::lock_guard const lock(mutex_);
    work_.rows_scanned += work.rows_scanned;
    work_.sorts += work.sorts;
    work_.rows_indexed += work.rows_indexed;
    work_.steps += work.steps;
}

std::size_t StatementLog::count() const
{
    expect_trace();
    std::lock_guard const lock(mutex_);
    return static_cast<std::size_t>(std::ranges::count_if(statements_, is_about_rows));
}

std::size_t StatementLog::count_of(std::string_view word) const
{
    expect_trace();
    std::lock_guard const lock(mutex_);
    return static_cast<std::size_t>(
        std::ranges::count_if(statements_, [&](RunStatement const& statement) {
            return first_word(statement.text) == first_word(word);
        }));
}

bool StatementLog::text_contains(std::string_view value) const
{
    expect_trace();
    std::lock_guard const lock(mutex_);
    return std::ranges::any_of(statements_, [&](RunStatement const& statement) {
        return statement.text.find(value) != std::string::npos;
    });
}

std::size_t StatementLog::rows() const
{
    expect_trace();
    std::lock_guard const lock(mutex_);
    return rows_;
}

std::size_t StatementLog::values() const
{
    expect_trace();
    std::lock_guard const lock(mutex_);
    return values_;
}

Work StatementLog::work() const
{
    expect_trace();
    ConnectionTrace::take_work_of_running(connection_);
    std::lock_guard const lock(mutex_);
    return work_;
}

std::vector<RunStatement> StatementLog::statements() const
{
    std::lock_guard const lock(mutex_);
    return statements_;
}

void StatementLog::clear()
{
    std::lock_guard const lock(mutex_);
    statements_.clear();
    rows_ = 0;
    values_ = 0;
    work_ = {};
}

std::string StatementLog::summary(std::size_t most) const
{
    std::string lines;
    std::vector<StatementGroup> const groups = grouped(statements());
    for (std::size_t i = 0; i < std::min(most, groups.size()); ++i) {
        lines += std::to_string(groups[i].count) + " x  " + groups[i].text + '\n';
    }
    if (groups.size() > most) {
        lines += "and " + std::to_string(groups.size() - most) + " more\n";
    }
    return lines;
}

std::vector<StatementGroup> statements_of_live_logs()
{
    LiveLogs& logs = live_logs();
    std::lock_guard const lock(logs.mutex);
    std::vector<StatementGroup> all;
    for (auto const& [connection, here] : logs.by_connection) {
        // The first log of a connection has seen all that the others have.
        for (StatementGroup& group : grouped(here.front()->statements_)) {
            all.push_back(std::move(group));
        }
    }
    return all;
}

}  // namespace workbook
