// Exercise 07, task 7, stretch, 25 minutes: the cases.
// Edit: plan_downgrade.cpp
// Uses: plan_upgrade.cpp
#include "plan_checks.hpp"
#include "plan_graphs.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

TEST_SUITE_BEGIN("7 plan_downgrade");

TEST_CASE("plan_downgrade goes back to the target and keeps it")
{
    CHECK_PLAN(plan_downgrade(chain, {"b4"}, "a2"), "b4 d3");
}

TEST_CASE("plan_downgrade undoes everything when the target is empty")
{
    CHECK_PLAN(plan_downgrade(chain, {"b4"}, ""), "b4 d3 a2 c1");
    CHECK_PLAN(plan_downgrade(chain, {}, ""), "");
}

TEST_CASE("plan_downgrade is empty when nothing builds on the target")
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

TEST_CASE("plan_downgrade undoes every branch that builds on the target")
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

TEST_CASE("plan_downgrade names an unknown id beside known ones")
{
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"b4", "zq9x7"}, "a2"));
    CHECK_PLAN_ERROR("a0", plan_downgrade(chain, {"a0", "b4"}, "a2"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"b4", "zq9x7"}, ""));
    CHECK_PLAN_ERROR("a0", plan_downgrade(chain, {"a0", "b4"}, ""));
}

TEST_CASE("plan_downgrade names an unknown id even when there is nothing to undo")
{
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"b4", "zq9x7"}, "b4"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {}, "zq9x7"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade({}, {}, "zq9x7"));
    CHECK_PLAN_ERROR("zq9x7", plan_downgrade(chain, {"zq9x7"}, "zq9x7"));
    CHECK_PLAN_ERROR("c1", plan_downgrade(chain, {}, "c1"));
}

TEST_CASE("plan_downgrade undoes what builds on the target by any way")
{
    CHECK_PLAN(plan_downgrade(uneven, {"join"}, "long1"), "join long2");
    CHECK_PLAN(plan_downgrade(uneven, {"join"}, "root"), "join long2 long1");
}

TEST_CASE("plan_downgrade ends however many ways lead to a revision")
{
    // 2 to the power of 40 ways.
    RevisionGraph graph = ladder(40);
    std::string above_r0;
    for (auto const& [id, parents] : graph) {
        above_r0 += id == "r0" ? "" : id + " ";
    }
    graph["side"] = {};
    graph["side2"] = {"side"};

    CHECK_DOWNGRADE(graph, plan_downgrade(graph, {"r40"}, "r0"), above_r0);
    CHECK_PLAN(plan_downgrade(graph, {"r40", "side2"}, "side"), "side2");
}

TEST_SUITE_END();

}  // namespace migrations::cases
