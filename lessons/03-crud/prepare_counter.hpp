// How many statements a session prepares: what SOCI's own log can tell.
#pragma once

#include <soci/soci.h>

#include <cstddef>
#include <memory>
#include <string>

/// Counts the statements that a session prepares, for as long as the counter lives.
///
/// SOCI calls its logger when a statement is prepared, and not when it runs again. What
/// runs is counted by workbook::StatementLog. BEGIN and COMMIT are not prepared.
class PrepareCounter {
public:
    explicit PrepareCounter(soci::session& sql) : sql_(sql), before_(sql.get_logger())
    {
        sql.set_logger(soci::logger(new Counting(count_)));
    }
    ~PrepareCounter() { sql_.set_logger(before_); }
    PrepareCounter(PrepareCounter const&) = delete;
    PrepareCounter& operator=(PrepareCounter const&) = delete;

    std::size_t count() const { return *count_; }

private:
    // SOCI copies its logger, so that the number lies outside of it.
    struct Counting : soci::logger_impl {
        explicit Counting(std::shared_ptr<std::size_t> count) : count_(count) {}
        void start_query(std::string const&) override { ++*count_; }
        soci::logger_impl* do_clone() const override { return new Counting(count_); }
        std::shared_ptr<std::size_t> count_;
    };

    soci::session& sql_;
    soci::logger before_;
    std::shared_ptr<std::size_t> count_ = std::make_shared<std::size_t>(0);
};
