// Replaces: plan_upgrade.cpp
// Better when: the graph is large: each revision waits for a number of parents, and
// is taken when the number is zero (Kahn's algorithm).

#include "planner.hpp"

#include <deque>

namespace migrations {

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    auto const below = [&](std::set<std::string> const& ids,
                           std::set<std::string> const& without) {
        std::set<std::string> found;
        std::deque<std::string> open(ids.begin(), ids.end());
        for (; !open.empty(); open.pop_front()) {
            std::string const id = open.front();
            if (!graph.contains(id)) {
                throw PlanError("unknown: " + id);
            }
            if (!without.contains(id) && found.insert(id).second) {
                open.insert(open.end(), graph.at(id).begin(), graph.at(id).end());
            }
        }
        return found;
    };
    std::set<std::string> const wanted = below(targets, below(current, {}));
    std::map<std::string, int> waits_for;
    std::map<std::string, std::vector<std::string>> children;
    for (std::string const& id : wanted) {
        waits_for[id] = 0;
    }
    for (std::string const& id : wanted) {
        for (std::string const& parent : graph.at(id)) {
            if (wanted.contains(parent)) {
                ++waits_for[id];
                children[parent].push_back(id);
            }
        }
    }
    std::deque<std::string> ready;
    for (auto const& [id, parents] : waits_for) {
        if (parents == 0) {
            ready.push_back(id);
        }
    }
    std::vector<std::string> plan;
    for (; !ready.empty(); ready.pop_front()) {
        plan.push_back(ready.front());
        for (std::string const& child : children[ready.front()]) {
            if (--waits_for[child] == 0) {
                ready.push_back(child);
            }
        }
    }
    return plan;
}

}  // namespace migrations
