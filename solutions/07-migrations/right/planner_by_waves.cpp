// Replaces: planner.cpp
//
// Again and again, whoever has no parent left to wait for. No recursion.

#include "planner.hpp"

#include <algorithm>

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

std::vector<std::string> in_waves(RevisionGraph const& graph, Set waiting)
{
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

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph, Set const& current,
                                      Set const& targets)
{
    Set wanted = with_all_below(graph, targets);
    for (std::string const& id : with_all_below(graph, current)) {
        wanted.erase(id);
    }
    return in_waves(graph, wanted);
}

std::vector<std::string> plan_downgrade(RevisionGraph const& graph, Set const& current,
                                        std::string const& target)
{
    Set applied = with_all_below(graph, current);
    if (!target.empty()) {
        with_all_below(graph, {target});
        if (!applied.contains(target)) {
            throw PlanError("'" + target + "' is not applied");
        }
        std::erase_if(applied, [&](std::string const& id) {
            return id == target || !with_all_below(graph, {id}).contains(target);
        });
    }
    std::vector<std::string> plan = in_waves(graph, applied);
    return {plan.rbegin(), plan.rend()};
}

}  // namespace migrations
