// Replaces: plan_upgrade.cpp
// Better when: the history may be very long: no function calls itself, so the stack
// does not grow.

#include "planner.hpp"

#include <algorithm>
#include <iterator>

namespace migrations {

namespace {

using Set = std::set<std::string>;

Set with_all_below(RevisionGraph const& graph, Set open)
{
    Set found;
    while (!open.empty()) {
        std::string const id = *open.begin();
        open.erase(open.begin());
        auto const revision = graph.find(id);
        if (revision == graph.end()) {
            throw PlanError("no such revision: '" + id + "'");
        }
        if (found.insert(id).second) {
            open.insert(revision->second.begin(), revision->second.end());
        }
    }
    return found;
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph, Set const& current,
                                      Set const& targets)
{
    Set waiting = with_all_below(graph, targets);
    for (std::string const& id : with_all_below(graph, current)) {
        waiting.erase(id);
    }
    std::vector<std::string> order;
    while (!waiting.empty()) {
        std::vector<std::string> wave;
        std::ranges::copy_if(
            waiting, std::back_inserter(wave), [&](std::string const& id) {
                return std::ranges::none_of(graph.at(id), [&](std::string const& one) {
                    return waiting.contains(one);
                });
            });
        for (std::string const& id : wave) {
            waiting.erase(id);
            order.push_back(id);
        }
    }
    return order;
}

}  // namespace migrations
