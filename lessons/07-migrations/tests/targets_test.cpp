// Numbers of steps where branches leave it open which steps those are.
#include "engine/targets.hpp"
#include "migration_lab.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

namespace {

History history_of(std::vector<std::pair<std::string, std::vector<std::string>>> graph)
{
    std::vector<Revision> revisions;
    for (auto const& [id, parents] : graph) {
        revisions.push_back(revision(id, parents, "-- migrate:up\n-- migrate:down\n"));
    }
    return History(revisions);
}

std::string words(std::vector<std::string> const& ids)
{
    std::string text;
    for (std::string const& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text;
}

std::string up(History const& history, std::set<std::string> const& current,
               std::string const& target)
{
    std::string steps;
    std::string const said =
        refusal([&] { steps = words(upgrade_steps(history, current, target)); });
    return said.empty() ? steps : said;
}

std::string down(History const& history, std::set<std::string> const& current,
                 std::string const& target)
{
    std::string steps;
    std::string const said =
        refusal([&] { steps = words(downgrade_steps(history, current, target)); });
    return said.empty() ? steps : said;
}

}  // namespace

TEST_CASE("a step back from two heads is refused")
{
    History const two = history_of({{"a1", {}}, {"b1", {"a1"}}, {"c1", {"a1"}}});

    CHECK_SAME(down(two, {"b1", "c1"}, "-1"),
               "-1 could mean c1 or b1 next: name a revision");
    CHECK_SAME(down(two, {"b1"}, "-1"), "b1");
    CHECK_SAME(down(two, {"b1", "c1"}, "-3"), "c1 b1 a1");
    CHECK(down(two, {"b1", "c1"}, "-2").find("name a revision") != std::string::npos);
    CHECK(up(two, {}, "+1").find("several heads") != std::string::npos);
}

TEST_CASE("steps through a merge are refused where two could be next")
{
    History const merged = history_of(
        {{"a", {}}, {"b", {"a"}}, {"c", {"a"}}, {"m", {"b", "c"}}, {"t", {"m"}}});

    CHECK_SAME(down(merged, {"t"}, "-2"), "t m");
    CHECK(down(merged, {"t"}, "-3").find("name a revision") != std::string::npos);
    CHECK(down(merged, {"t"}, "-4").find("name a revision") != std::string::npos);
    CHECK_SAME(std::to_string(words(downgrade_steps(merged, {"t"}, "-5")).size()), "9");
    CHECK_SAME(up(merged, {}, "+1"), "a");
    CHECK(up(merged, {}, "+2").find("name a revision") != std::string::npos);
    CHECK_SAME(up(merged, {"b", "c"}, "+1"), "m");
    CHECK_SAME(up(merged, {"b"}, "+1"), "c");
}

TEST_CASE("a merge of a revision with its own parent has one order")
{
    History const history =
        history_of({{"a1", {}}, {"b1", {"a1"}}, {"m", {"a1", "b1"}}});

    CHECK_SAME(up(history, {}, "head"), "a1 b1 m");
    CHECK_SAME(up(history, {}, "+2"), "a1 b1");
    CHECK_SAME(down(history, {"m"}, "-1"), "m");
    CHECK_SAME(down(history, {"m"}, "-2"), "m b1");
    CHECK_SAME(down(history, {"m"}, "a1"), "m b1");
    CHECK_SAME(list_of(history.heads_among({"a1", "b1"})), "b1");
}

}  // namespace migrations::cases
