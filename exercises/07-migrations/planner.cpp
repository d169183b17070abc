// Exercise 07, task 1: plan the way from what is applied to where it should go
//
// After each change, in the workbook's folder:  ctest -R lesson07

#include "planner.hpp"

#include "workbook/todo.hpp"

namespace migrations {

// TODO: put the missing revisions in an order in which each finds its parents applied.
std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    workbook::todo("plan_upgrade", graph, current, targets);
}

// TODO: undo what stands on the target, each revision before its parents, nothing else.
std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    workbook::todo("plan_downgrade", graph, current, target);
}

}  // namespace migrations
