// The engine's front: upgrade, downgrade, stamp.
#pragma once

#include "history.hpp"
#include "step.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// Takes one database from revision to revision. The session and the history must
/// outlive it; the session must not be in a transaction.
///
/// Before they plan, and again before each step, `upgrade` and `downgrade` look for
/// `problems` (see version_table.hpp) and throw a MigrationError with the first.
class Migrator {
public:
    Migrator(soci::session& sql, History const& history);

    /// Tells the observer of every event from now on.
    void observe(Observer observer) { observer_ = std::move(observer); }

    /// Runs the steps to the target (see targets.hpp). Returns the ids of those that it
    /// ran itself: fewer than planned when another process was at work too. When one
    /// fails, this throws, and the steps before it stay done.
    std::vector<std::string> upgrade(std::string const& target);
    std::vector<std::string> downgrade(std::string const& target);

    /// Writes into the version table that the target ("head", "base", an id) and all
    /// below it are applied, and nothing else; runs nothing of them. For a database
    /// that was made in another way, and after a repair by hand.
    void stamp(std::string const& target);

private:
    void refuse_problems_between_steps();
    std::vector<std::string> run(std::vector<std::string> const& steps,
                                 Direction direction);

    soci::session& sql_;
    History const& history_;
    Observer observer_ = [](Event, std::string const&) {};
};

}  // namespace migrations
