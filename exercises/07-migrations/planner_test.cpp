// Exercise 07, task 1, core, 40 minutes: the cases.
// Edit: planner.cpp
// Uses: models.cpp split_name.cpp
#include "planner.hpp"

#include "plan_checks.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;

namespace {

// 1 <- 2 <- 3 <- 4. The ids are such that no sorting of them gives the order.
RevisionGraph const chain{{"c1", {}}, {"a2", {"c1"}}, {"d3", {"a2"}}, {"b4", {"d3"}}};

// Two branches from `base`, joined by `merge`, and one more on top:
//
//     base <- left  <- left2 <-- merge <- top
//          <- right <-----------
RevisionGraph const diamond{{"base", {}},
                            {"left", {"base"}},
                            {"left2", {"left"}},
                            {"right", {"base"}},
                            {"merge", {"right", "left2"}},
                            {"top", {"merge"}}};

}  // namespace

TEST_SUITE_BEGIN("1 planner");

TEST_CASE("plan_upgrade goes from nothing to the head in the order of the parents")
{
    CHECK_PLAN(plan_upgrade(chain, {}, {"b4"}), "c1 a2 d3 b4");
}

TEST_CASE("plan_upgrade stops at the target")
{
    CHECK_PLAN(plan_upgrade(chain, {}, {"a2"}), "c1 a2");
}

TEST_CASE("plan_upgrade leaves out what is applied")
{
    CHECK_PLAN(plan_upgrade(chain, {"a2"}, {"b4"}), "d3 b4");
}

TEST_CASE("plan_upgrade is empty when the target is applied")
{
    CHECK_PLAN(plan_upgrade(chain, {"b4"}, {"b4"}), "");
    CHECK_PLAN(plan_upgrade(chain, {"b4"}, {"a2"}), "");
}

TEST_CASE("plan_upgrade is empty for no targets and for no revisions")
{
    CHECK_PLAN(plan_upgrade(chain, {"a2"}, {}), "");
    CHECK_PLAN(plan_upgrade({}, {}, {}), "");
}

TEST_CASE("plan_upgrade takes one branch and leaves the other")
{
    CHECK_PLAN(plan_upgrade(diamond, {}, {"right"}), "base right");
    CHECK_PLAN(plan_upgrade(diamond, {"right"}, {"left2"}), "left left2");
}

TEST_CASE("plan_upgrade has each revision once when two ways lead to it")
{
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {}, {"top"}),
                  "base left left2 right merge top");
}

TEST_CASE("plan_upgrade puts a merge behind all its parents")
{
    // `join` is two steps from `root` one way, and one step the other way.
    RevisionGraph const uneven{{"root", {}},
                               {"long1", {"root"}},
                               {"long2", {"long1"}},
                               {"join", {"root", "long2"}}};

    CHECK_UPGRADE(uneven, plan_upgrade(uneven, {}, {"join"}), "root long1 long2 join");
}

TEST_CASE("plan_upgrade applies what a merge lacks when one branch is applied")
{
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {"left"}, {"merge"}),
                  "left2 right merge");
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {"left2", "right"}, {"top"}),
                  "merge top");
}

TEST_CASE("plan_upgrade goes to several targets at once")
{
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {}, {"left2", "right"}),
                  "base left left2 right");
}

TEST_CASE("plan_upgrade plans a thousand revisions")
{
    RevisionGraph graph{{"r0", {}}};
    std::string ids = "r0";
    for (int i = 1; i < 1000; ++i) {
        std::string const id = "r" + std::to_string(i);
        graph[id] = {"r" + std::to_string(i - 1)};
        if (i % 400 == 0) {
            graph[id].push_back("r" + std::to_string(i - 7));
        }
        ids += " " + id;
    }

    CHECK_UPGRADE(graph, plan_upgrade(graph, {}, {"r999"}), ids);
}

TEST_CASE("plan_upgrade names the id that is not in the graph")
{
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {}, {"zq9x7"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"zq9x7"}, {"b4"}));
}

TEST_CASE("plan_downgrade goes back to the target and keeps it")
{
    CHECK_PLAN(plan_downgrade(chain, {"b4"}, "a2"), "b4 d3");
}

TEST_CASE("plan_downgrade undoes everything when the target is empty")
{
    CHECK_PLAN(plan_downgrade(chain, {"b4"}, ""), "b4 d3 a2 c1");
    CHECK_PLAN(plan_downgrade(chain, {}, ""), "");
}

TEST_CASE("plan_downgrade is empty when nothing stands on the target")
{
    CHECK_PLAN(plan_downgrade(chain, {"b4"}, "b4"), "");
}

TEST_CASE("plan_downgrade undoes nothing that is not applied")
{
    CHECK_PLAN(plan_downgrade(chain, {"d3"}, "c1"), "d3 a2");
    CHECK_PLAN(plan_downgrade(diamond, {"left2"}, "base"), "left2 left");
}

TEST_CASE("plan_downgrade leaves another branch as it is")
{
    CHECK_PLAN(plan_downgrade(diamond, {"left2", "right"}, "left"), "left2");
    CHECK_PLAN(plan_downgrade(diamond, {"merge"}, "right"), "merge");
}

TEST_CASE("plan_downgrade undoes every branch that stands on the target")
{
    CHECK_DOWNGRADE(diamond, plan_downgrade(diamond, {"left2", "right"}, "base"),
                    "left left2 right");
    CHECK_DOWNGRADE(diamond, plan_downgrade(diamond, {"left2", "right"}, ""),
                    "base left left2 right");
}

TEST_CASE("plan_downgrade undoes a merge before its parents")
{
    CHECK_DOWNGRADE(diamond, plan_downgrade(diamond, {"top"}, "base"),
                    "left left2 right merge top");
    CHECK_DOWNGRADE(diamond, plan_downgrade(diamond, {"top"}, ""),
                    "base left left2 right merge top");
}

TEST_CASE("plan_downgrade refuses a target that is not applied or not there")
{
    CHECK_PLAN_ERROR("d3", plan_downgrade(chain, {"a2"}, "d3"));
    CHECK_PLAN_ERROR("right", plan_downgrade(diamond, {"left"}, "right"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"b4"}, "zq9x7"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"zq9x7"}, ""));
}

TEST_SUITE_END();

}  // namespace migrations
