// Rejected by: plan_upgrade puts a merge behind all its parents
// Also fails: plan_downgrade undoes what builds on the target by any way
// Also fails: plan_upgrade applies what a merge lacks when one branch is applied
// Also fails: plan_upgrade joins branches that have no common beginning
// Replaces: plan_upgrade.cpp
// Looks like: revisions are taken level by level from the roots, so a merge comes as soon as one of its parents is there.
//
// The shortest way to a revision says nothing: its place is behind the longest.

#include "planner.hpp"

#include <deque>

namespace migrations {

namespace {

std::set<std::string> with_all_below(RevisionGraph const& graph,
                                     std::set<std::string> const& ids)
{
    std::set<std::string> found;
    std::deque<std::string> queue(ids.begin(), ids.end());
    while (!queue.empty()) {
        std::string const id = queue.front();
        queue.pop_front();
        if (!graph.contains(id)) {
            throw PlanError("there is no revision " + id);
        }
        if (found.insert(id).second) {
            queue.insert(queue.end(), graph.at(id).begin(), graph.at(id).end());
        }
    }
    return found;
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    std::set<std::string> const wanted = with_all_below(graph, targets);
    std::set<std::string> seen = with_all_below(graph, current);
    std::vector<std::string> plan;
    std::deque<std::string> queue;
    for (auto const& [id, parents] : graph) {
        bool const is_root = parents.empty() || seen.contains(parents.front());
        if (is_root && wanted.contains(id) && !seen.contains(id)) {
            queue.push_back(id);
        }
    }
    while (!queue.empty()) {
        std::string const id = queue.front();
        queue.pop_front();
        if (!seen.insert(id).second) {
            continue;
        }
        plan.push_back(id);
        for (auto const& [child, parents] : graph) {
            for (std::string const& parent : parents) {
                if (parent == id && wanted.contains(child)) {
                    queue.push_back(child);
                }
            }
        }
    }
    return plan;
}

}  // namespace migrations
