// What SQLite really ran.
//
// SOCI can log too, but it logs when a statement is prepared: one that is prepared once
// and run a thousand times appears once. This log hangs on SQLite's own trace
// (sqlite3_trace_v2, https://sqlite.org/c3ref/trace_v2.html), which fires at each run
// and at each row.
#pragma once

#include <array>
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

struct StatementGroup;

/// One run of one statement.
struct RunStatement {
    std::string text;      ///< as it was prepared, with its placeholders
    std::string expanded;  ///< with the bound values in their places
    std::array<void*, 24>
        callers{};  ///< who sent it: return addresses, innermost first
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

    /// How many rows SQLite handed out, and how many values stood in them. A statement
    /// that nobody reads to its end counts as far as it was read.
    std::size_t rows() const;
    std::size_t values() const;

    /// Whether a value stands in the text of a statement, where a bound value does not.
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
    void expect_trace() const;

    sqlite3* connection_;
    mutable std::mutex mutex_;
    std::vector<RunStatement> statements_;
    std::size_t rows_ = 0;
    std::size_t values_ = 0;
};

/// Runs `work(sql)` and returns how many statements it sent, as StatementLog counts.
template <typename Work>
std::size_t statements_run(soci::session& sql, Work&& work)
{
    StatementLog const log(sql);
    work(sql);
    return log.count();
}

/// A statement that ran, perhaps many times, for a report.
struct StatementGroup {
    std::size_t count = 0;
    std::string text;               ///< the first run's, with its values
    std::vector<std::string> more;  ///< the values that differ in later runs, some
    std::string place;              ///< learner's file and line, if it can be had
};

/// What the logs that are alive have recorded, grouped by statement text, in order of
/// the first run. For the reporter of a failed check.
std::vector<StatementGroup> statements_of_live_logs();

}  // namespace workbook
