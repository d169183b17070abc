// Statements that stay prepared as long as their session is open.
#pragma once

#include "06-pooling/connection.hpp"

#include <soci/soci.h>

#include <any>
#include <concepts>
#include <map>
#include <memory>
#include <typeindex>

namespace rest {

//! [kept-statements]
/// A statement that is kept: the variables that it is bound to, and after them the
/// soci::statement. It is not copied, because a copy would be bound to the variables of
/// the first.
struct KeptStatement {
    KeptStatement() = default;
    virtual ~KeptStatement() = default;
    KeptStatement(KeptStatement const&) = delete;
    KeptStatement& operator=(KeptStatement const&) = delete;
};

/// The statements of one session that are prepared once. Ends before the session does.
class KeptStatements {
public:
    explicit KeptStatements(soci::session& on) : sql(on) {}

    /// For what is not kept.
    soci::session& sql;

    /// Runs `work(statement)`. The first call prepares the statement: it makes a
    /// `Statement` with the session. `work` reads all of its rows, and does not use the
    /// same statement within itself.
    ///
    /// An error may leave a statement in the middle of its rows. It is not kept then;
    /// the next call prepares it again.
    template <std::derived_from<KeptStatement> Statement, typename Work>
    auto with(Work&& work)
    {
        std::unique_ptr<KeptStatement>& kept = by_type_[typeid(Statement)];
        if (!kept) {
            kept = std::make_unique<Statement>(sql);
        }
        try {
            return work(static_cast<Statement&>(*kept));
        } catch (...) {
            kept.reset();
            throw;
        }
    }

private:
    std::map<std::type_index, std::unique_ptr<KeptStatement>> by_type_;
};

/// Those of a connection that a pool lends. The next borrower finds them prepared.
inline KeptStatements& kept_statements(pooling::Connection& connection)
{
    if (!connection.kept.has_value()) {
        connection.kept = std::make_shared<KeptStatements>(connection.sql);
    }
    return *std::any_cast<std::shared_ptr<KeptStatements>&>(connection.kept);
}
//! [kept-statements]

}  // namespace rest
