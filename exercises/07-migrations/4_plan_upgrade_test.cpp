// Exercise 07, task 4, core, 30 minutes: the cases.
// Edit: plan_upgrade.cpp
// Uses: plan_downgrade.cpp
#include "plan_checks.hpp"
#include "plan_graphs.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace migrations::cases {

TEST_SUITE_BEGIN("4 plan_upgrade");

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
    CHECK_PLAN(plan_upgrade(diamond, {"top"}, {"right"}), "");
    CHECK_PLAN(plan_upgrade(diamond, {"top"}, {"left2"}), "");
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
    CHECK_UPGRADE(uneven, plan_upgrade(uneven, {}, {"join"}), "root long1 long2 join");
}

TEST_CASE("plan_upgrade applies what a merge lacks when one branch is applied")
{
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {"left"}, {"merge"}),
                  "left2 right merge");
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {"right"}, {"merge"}),
                  "left left2 merge");
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {"left2", "right"}, {"top"}),
                  "merge top");
}

TEST_CASE("plan_upgrade goes to several targets at once")
{
    CHECK_UPGRADE(diamond, plan_upgrade(diamond, {}, {"left2", "right"}),
                  "base left left2 right");
    CHECK_PLAN(plan_upgrade(diamond, {"left2"}, {"left2", "right"}), "right");
}

TEST_CASE("plan_upgrade plans a thousand revisions")
{
    // Four long branches, merged now and then.
    RevisionGraph graph{{"r0", {}}};
    std::string ids = "r0";
    for (int i = 1; i < 1000; ++i) {
        std::string const id = "r" + std::to_string(i);
        graph[id] = {"r" + std::to_string(std::max(0, i - 4))};
        if (i % 200 == 0) {
            graph[id].push_back("r" + std::to_string(i - 7));
        }
        ids += " " + id;
    }

    CHECK_UPGRADE(graph, plan_upgrade(graph, {}, {"r996", "r997", "r998", "r999"}),
                  ids);
    // 40 diamonds on top of each other: 2 to the power of 40 ways.
    CHECK_PLAN(plan_upgrade(ladder(40), {"r40"}, {"r39", "r20a"}), "");
}

TEST_CASE("plan_upgrade names the id that is not in the graph")
{
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {}, {"zq9x7"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"zq9x7"}, {"b4"}));
}

TEST_CASE("plan_upgrade names an unknown id beside known ones")
{
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {}, {"b4", "zq9x7"}));
    CHECK_PLAN_ERROR("a0", plan_upgrade(chain, {}, {"a0", "b4"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"a2", "zq9x7"}, {"b4"}));
    CHECK_PLAN_ERROR("a0", plan_upgrade(chain, {"a0", "a2"}, {"b4"}));
}

TEST_CASE("plan_upgrade names an unknown id even when there is nothing to apply")
{
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"zq9x7"}, {}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"b4", "zq9x7"}, {"b4"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"b4"}, {"b4", "zq9x7"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade({}, {}, {"zq9x7"}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade({}, {"zq9x7"}, {}));
    CHECK_PLAN_ERROR("zq9x7", plan_upgrade(chain, {"zq9x7"}, {"zq9x7"}));
}

TEST_CASE("plan_upgrade joins branches that have no common beginning")
{
    RevisionGraph const three_roots{
        {"m", {"y", "x", "z2"}}, {"x", {}}, {"y", {}}, {"z", {}}, {"z2", {"z"}}};

    CHECK_UPGRADE(three_roots, plan_upgrade(three_roots, {}, {"m"}), "x y z z2 m");
    CHECK_UPGRADE(three_roots, plan_upgrade(three_roots, {"y"}, {"m"}), "x z z2 m");
}

TEST_SUITE_END();

}  // namespace migrations::cases
