// Rejected by: plan_upgrade puts a merge behind all its parents
// Also fails: plan_upgrade plans a thousand revisions
// Replaces: planner.cpp
// Looks like: revisions are taken level by level from the roots, so a merge comes as soon as one of its parents has come.
//
// The shortest way to a revision says nothing: its place is behind the longest.

#include "planner.hpp"

#include <algorithm>
#include <deque>

namespace migrations {

namespace {

void require(RevisionGraph const& graph, std::string const& id)
{
    if (!graph.contains(id)) {
        throw PlanError("there is no revision " + id);
    }
}

std::set<std::string> below(RevisionGraph const& graph,
                            std::set<std::string> const& ids)
{
    std::set<std::string> found;
    std::deque<std::string> queue(ids.begin(), ids.end());
    while (!queue.empty()) {
        std::string const id = queue.front();
        queue.pop_front();
        require(graph, id);
        if (found.insert(id).second) {
            queue.insert(queue.end(), graph.at(id).begin(), graph.at(id).end());
        }
    }
    return found;
}

// From the roots upwards: first those without parents, then their children, and so on.
std::vector<std::string> levels(RevisionGraph const& graph,
                                std::set<std::string> const& wanted)
{
    std::vector<std::string> order;
    std::set<std::string> seen;
    std::deque<std::string> queue;
    for (auto const& [id, parents] : graph) {
        if (parents.empty() && wanted.contains(id)) {
            queue.push_back(id);
        }
    }
    while (!queue.empty()) {
        std::string const id = queue.front();
        queue.pop_front();
        if (!seen.insert(id).second) {
            continue;
        }
        order.push_back(id);
        for (auto const& [child, parents] : graph) {
            if (wanted.contains(child) &&
                std::ranges::find(parents, id) != parents.end()) {
                queue.push_back(child);
            }
        }
    }
    return order;
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    std::set<std::string> const applied = below(graph, current);
    std::vector<std::string> plan = levels(graph, below(graph, targets));
    std::erase_if(plan, [&](std::string const& id) { return applied.contains(id); });
    return plan;
}

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::set<std::string> const applied = below(graph, current);
    if (!target.empty()) {
        require(graph, target);
        if (!applied.contains(target)) {
            throw PlanError("revision " + target + " is not applied");
        }
    }
    std::vector<std::string> plan = levels(graph, applied);
    std::erase_if(plan, [&](std::string const& id) {
        return !target.empty() &&
               (id == target || !below(graph, {id}).contains(target));
    });
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
