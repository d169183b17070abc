#include "workbook/statement_log.hpp"

#include "workbook/learner_line.hpp"
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

bool in_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '\'' ||
           c == '.' || c == '@' || (c & 0x80) != 0;
}

// The part of `text` that differs from `model`, widened to whole words.
std::string difference(std::string const& text, std::string const& model)
{
    std::size_t const shorter = std::min(text.size(), model.size());
    std::size_t front = 0;
    while (front < shorter && text[front] == model[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front &&
           text[text.size() - 1 - back] == model[model.size() - 1 - back]) {
        ++back;
    }
    std::size_t end = text.size() - back;
    while (front > 0 && in_word(text[front - 1])) {
        --front;
    }
    while (end < text.size() && in_word(text[end])) {
        ++end;
    }
    return text.substr(front, end - front);
}

}  // namespace

/// SQLite's one trace of a connection, for all of its logs.
class ConnectionTrace {
public:
    static int record(unsigned kind, void* connection, void* statement, void* text)
    {
        if (asking) {
            answered = true;
            return 0;
        }
        LiveLogs& logs = live_logs();
        std::lock_guard const lock(logs.mutex);
        for (StatementLog* const log :
             logs.by_connection[static_cast<sqlite3*>(connection)]) {
            log->record(kind, statement, text);
        }
        return 0;
    }
};

StatementLog::StatementLog(soci::session& sql) : connection_(native_handle(sql))
{
    LiveLogs& logs = live_logs();
    std::lock_guard const lock(logs.mutex);
    logs.by_connection[connection_].push_back(this);
    sqlite3_trace_v2(connection_, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW,
                     ConnectionTrace::record, connection_);
}

StatementLog::~StatementLog()
{
    LiveLogs& logs = live_logs();
    std::lock_guard const lock(logs.mutex);
    std::vector<StatementLog*>& here = logs.by_connection[connection_];
    std::erase(here, this);
    if (here.empty()) {
        sqlite3_trace_v2(connection_, 0, nullptr, nullptr);
        logs.by_connection.erase(connection_);
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
}

namespace {

std::vector<StatementGroup> grouped(std::vector<RunStatement> const& statements)
{
    std::vector<StatementGroup> groups;
    std::map<std::string, std::size_t> group_of;
    for (RunStatement const& run : statements) {
        auto const [found, is_new] = group_of.emplace(run.text, groups.size());
        if (is_new) {
            groups.push_back({0, run.expanded, {}, learner_line(run.callers)});
        }
        StatementGroup& group = groups[found->second];
        ++group.count;
        if (run.expanded != group.text && group.more.size() < 2) {
            group.more.push_back(difference(run.expanded, group.text));
        }
    }
    return groups;
}

}  // namespace

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
