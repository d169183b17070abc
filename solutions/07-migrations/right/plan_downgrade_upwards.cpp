// Replaces: plan_downgrade.cpp
// Better when: few revisions build on the target and the history is long: it looks
// at those only, from the target upwards.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

namespace {

using Children = std::map<std::string, std::vector<std::string>>;

// What builds on the revision, each behind all that builds on it itself.
void add_from_the_top(Children const& children, std::string const& id,
                      std::set<std::string>& seen, std::vector<std::string>& order)
{
    if (!seen.insert(id).second) {
        return;
    }
    if (auto const found = children.find(id); found != children.end()) {
        for (std::string const& child : found->second) {
            add_from_the_top(children, child, seen, order);
        }
    }
    order.push_back(id);
}

}  // namespace

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::vector<std::string> open(current.begin(), current.end());
    std::set<std::string> applied;
    Children children;
    std::vector<std::string> roots;
    while (!open.empty()) {
        std::string const id = open.back();
        open.pop_back();
        auto const revision = graph.find(id);
        if (revision == graph.end()) {
            throw PlanError("no file has revision " + id);
        }
        if (!applied.insert(id).second) {
            continue;
        }
        for (std::string const& parent : revision->second) {
            children[parent].push_back(id);
            open.push_back(parent);
        }
        if (revision->second.empty()) {
            roots.push_back(id);
        }
    }
    if (!target.empty() && !applied.contains(target)) {
        throw PlanError("revision " + target + " is not applied");
    }
    std::set<std::string> seen;
    std::vector<std::string> plan;
    for (std::string const& id : target.empty() ? roots : children[target]) {
        add_from_the_top(children, id, seen, plan);
    }
    return plan;
}

}  // namespace migrations
