// All revisions together: a graph that has been checked.
#pragma once

#include "07-migrations/planner.hpp"
#include "revision.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace migrations {

/// The revisions by id, and what stands on what.
class History {
public:
    /// Throws MigrationError when two revisions have the same id, a parent is not
    /// there, or revisions stand on each other in a circle.
    explicit History(std::vector<Revision> const& revisions);

    /// For the planner, which knows ids and parents only.
    RevisionGraph const& graph() const { return graph_; }

    bool has(std::string const& id) const { return revisions_.contains(id); }
    Revision const& at(std::string const& id) const { return revisions_.at(id); }

    /// The revisions on which no other stands. Two or more are branches.
    std::set<std::string> heads() const;

    /// Those of `ids` on which no other of `ids` stands. Ids that are not there are
    /// left out.
    std::set<std::string> heads_among(std::set<std::string> const& ids) const;

    /// The only head; "" when there are no revisions. Throws MigrationError, with what
    /// to do, when there are several.
    std::string only_head() const;

    /// The revision whose id is, or begins with, `name`. Throws MigrationError when
    /// there is none, or more than one.
    std::string find(std::string const& name) const;

private:
    void check_parents() const;
    void check_circles() const;

    std::map<std::string, Revision> revisions_;
    RevisionGraph graph_;
};

/// "a, b and c"; "nothing" for no ids.
std::string list_of(std::set<std::string> const& ids);

}  // namespace migrations
