#include "migrator.hpp"

#include "targets.hpp"
#include "version_table.hpp"
#include "write_transaction.hpp"
#include "writer_lock.hpp"

namespace migrations {

Migrator::Migrator(soci::session& sql, History const& history)
    : sql_(sql), history_(history)
{
}

// On a server, a step of another process may be dirty because it is still running.
void Migrator::refuse_problems_between_steps()
{
    WriterLock const lock(sql_);
    refuse_problems(sql_, history_);
}

std::vector<std::string> Migrator::upgrade(std::string const& target)
{
    refuse_problems_between_steps();
    make_version_table(sql_);
    return run(upgrade_steps(history_, current_heads(sql_, history_), target),
               Direction::up);
}

std::vector<std::string> Migrator::downgrade(std::string const& target)
{
    refuse_problems_between_steps();
    return run(downgrade_steps(history_, current_heads(sql_, history_), target),
               Direction::down);
}

std::vector<std::string> Migrator::run(std::vector<std::string> const& steps,
                                       Direction direction)
{
    observer_(Event::planned, "");
    std::vector<std::string> done;
    for (std::string const& id : steps) {
        if (run_step(sql_, history_, id, direction, observer_)) {
            done.push_back(id);
        }
    }
    return done;
}

void Migrator::stamp(std::string const& target)
{
    std::vector<std::string> applied;
    if (target != "base") {
        applied = upgrade_steps(history_, {}, target);
    }
    make_version_table(sql_);
    WriteTransaction transaction(sql_);
    sql_ << "DELETE FROM schema_revisions";
    for (std::string const& id : applied) {
        remember(sql_, history_.at(id));
    }
    transaction.commit();
}

}  // namespace migrations
