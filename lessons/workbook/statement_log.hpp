// What SQLite really ran.
//
// SOCI can log too, but it logs when a statement is prepared: one that is prepared once
// and run a thousand times appears once. This log hangs on SQLite's own trace
// (sqlite3_trace_v2, https://sqlite.org/c3ref/trace_v2.html), which fires at each run
// and at each row.
#pragma once

#include "workbook/statement_groups.hpp"

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
namespace soci {
class session;
}

namespace workbook {

/// What statements cost SQLite, by its own counters
/// (https://sqlite.org/c3ref/c_stmtstatus_counter.html).
struct Work {
    long long rows_scanned = 0;  ///< rows that a SCAN went through, of table or index
    long long sorts = 0;         ///< how often rows were sorted
    long long rows_indexed = 0;  ///< rows put into an index made for this one run
    /// Instructions of SQLite's virtual machine: they grow with every row that is
    /// visited, by a SEARCH too. The same statement takes a few more or less of them in
    /// another version of SQLite.
    long long steps = 0;
};

/// Records every statement that one session runs, for as long as the log lives.
///
/// Statements inside triggers do not count: the program did not send them. A session
/// can have several logs at once. The session must outlive its logs.
///
/// SQLite keeps one trace for each connection. When something else has put its own in
/// the place of this one, nothing is known about what ran, and every question below
/// throws std::logic_error.
class StatementLog {
public:
    explicit StatementLog(soci::session& sql);
    ~StatementLog();
    StatementLog(StatementLog const&) = delete;
    StatementLog& operator=(StatementLog const&) = delete;

    /// How many statements ran. BEGIN, COMMIT, ROLLBACK, SAVEPOINT, RELEASE, PRAGMA and
    /// EXPLAIN do not count: whether a transaction stands around a query says nothing
    /// about how many queries there are.
    std::size_t count() const;

    /// How many of the statements begin with this word, as in "INSERT" or "BEGIN".
    /// Upper and lower case are the same.
    std::size_t count_of(std::string_view first_word) const;

    /// How many rows SQLite handed out, and how many values they had. A statement
    /// that nobody reads to its end counts as far as it was read.
    std::size_t rows() const;
    std::size_t values() const;

    /// What the statements cost SQLite so far, together.
    Work work() const;

    /// Whether the text of a statement contains a value, as it does not when it is
    /// bound.
    bool text_contains(std::string_view value) const;

    /// Everything that ran, in order.
    std::vector<RunStatement> statements() const;

    /// Forgets what has run so far.
    void clear();

    /// The statements by their text, each with its count and some of its values, the
    /// first `most` of them. Empty when none ran.
    std::string summary(std::size_t most = 5) const;

private:
    friend class ConnectionTrace;
    friend std::vector<StatementGroup> statements_of_live_logs();
    void record(unsigned kind, void* statement, void* text);
    void add(Work const& work);
    void expect_trace() const;

    sqlite3* connection_;
    mutable std::mutex mutex_;
    std::vector<RunStatement> statements_;
    std::size_t rows_ = 0;
    std::size_t values_ = 0;
    Work work_;
};

/// Runs `work(sql)` and returns how many statements it sent, as StatementLog counts.
template <typename Work>
std::size_t statements_run(soci::session& sql, Work&& work)
{
    StatementLog const log(sql);
    work(sql);
    return log.count();
}

/// What the logs that are alive have recorded, grouped by statement text, in order of
/// the first run. For the reporter of a failed check.
std::vector<StatementGroup> statements_of_live_logs();

}  // namespace workbook
