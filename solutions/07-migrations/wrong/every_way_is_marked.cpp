// Rejected by: plan_upgrade plans a thousand revisions
// Verdict: timed out
// Replaces: plan_upgrade.cpp
// Looks like: what is applied is found by walking every way below the heads, even below what was seen before; after forty merges there are 2 to the power of 40 ways.

#include "planner.hpp"

#include <algorithm>
#include <functional>

namespace migrations {

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    for (auto const* ids : {&current, &targets}) {
        for (auto const& id : *ids) {
            if (!graph.contains(id)) {
                throw PlanError("no revision " + id);
            }
        }
    }
    std::set<std::string> applied;
    std::function<void(std::string const&)> mark = [&](std::string const& id) {
        applied.insert(id);
        for (auto const& parent : graph.at(id)) {
            mark(parent);
        }
    };
    for (auto const& id : current) {
        mark(id);
    }
    std::vector<std::string> plan;
    std::function<void(std::string const&)> visit = [&](std::string const& id) {
        if (applied.contains(id) ||
            std::find(plan.begin(), plan.end(), id) != plan.end()) {
            return;
        }
        for (auto const& parent : graph.at(id)) {
            visit(parent);
        }
        plan.push_back(id);
    };
    for (auto const& id : targets) {
        visit(id);
    }
    return plan;
}

}  // namespace migrations
