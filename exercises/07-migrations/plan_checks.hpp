// What the cases of task 1 ask of a plan, with sentences for the verdict.
#pragma once

#include "planner.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <vector>

using Ids = std::vector<std::string>;

inline std::string in_words(Ids const& ids)
{
    std::string text;
    for (std::string const& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text.empty() ? "an empty plan" : text;
}

/// For plans whose order leaves no choice.
inline void check_plan(Ids const& plan, Ids const& expected)
{
    INFO("Expected: ", in_words(expected));
    INFO("Seen: ", in_words(plan));
    CHECK(plan == expected);
}

/// Why the plan is not one that holds `ids`, each once and, for an upgrade, behind its
/// parents. Empty when it is.
inline std::string flaw_of(RevisionGraph const& graph, Ids const& plan,
                           std::set<std::string> const& ids, bool is_upgrade)
{
    std::set<std::string> before;
    for (std::string const& id : plan) {
        if (!ids.contains(id)) {
            return id + " is in the plan, and should not be";
        }
        for (std::string const& parent : graph.at(id)) {
            bool const parent_first = !ids.contains(parent) || before.contains(parent);
            if (is_upgrade && !parent_first) {
                return id + " comes before its parent " + parent;
            }
            if (!is_upgrade && before.contains(parent)) {
                return parent + " is undone before " + id + ", which stands on it";
            }
        }
        if (!before.insert(id).second) {
            return id + " is in the plan twice";
        }
    }
    for (std::string const& id : ids) {
        if (!before.contains(id)) {
            return id + " is missing";
        }
    }
    return "";
}

/// For plans that may come in several orders.
inline void check_upgrade(RevisionGraph const& graph, Ids const& plan,
                          std::set<std::string> const& ids)
{
    std::string const flaw = flaw_of(graph, plan, ids, true);
    INFO("Expected: each revision once, behind its parents");
    INFO("Seen: ", flaw, plan.size() < 20 ? ": " + in_words(plan) : "");
    CHECK(flaw.empty());
}

inline void check_downgrade(RevisionGraph const& graph, Ids const& plan,
                            std::set<std::string> const& ids)
{
    std::string const flaw = flaw_of(graph, plan, ids, false);
    INFO("Expected: each revision once, before its parents");
    INFO("Seen: ", flaw, ": ", in_words(plan));
    CHECK(flaw.empty());
}

/// The call has to throw a PlanError that names the id.
inline void check_error(std::string const& id, std::function<Ids()> const& call)
{
    std::string seen;
    try {
        seen = "no error, and the plan: " + in_words(call());
    } catch (PlanError const& error) {
        std::string const what = error.what();
        if (what.find(id) != std::string::npos) {
            return;
        }
        seen = "a PlanError with the text '" + what + "'";
    } catch (std::out_of_range const& error) {
        seen = std::string("std::out_of_range: ") + error.what();
    }
    INFO("Expected: a PlanError whose text names ", id);
    INFO("Seen: ", seen);
    CHECK(seen.empty());
}
