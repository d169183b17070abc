// What the cases of task 1 ask of a plan, with sentences for the verdict.
#pragma once

#include "planner.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace migrations {

namespace cases {

using Ids = std::vector<std::string>;

inline std::string in_words(Ids const& ids)
{
    std::string text;
    for (std::string const& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text.empty() ? "an empty plan" : text;
}

/// The words of a text: {"a", "b"} for "a b".
inline std::set<std::string> set_of(std::string const& words)
{
    std::istringstream in(words);
    return {std::istream_iterator<std::string>(in), {}};
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

/// What is wrong with the error that the call ends in; empty when it is a PlanError
/// that names the id.
inline std::string flaw_of_error(std::string const& id,
                                 std::function<Ids()> const& call)
{
    try {
        return "no error, and the plan: " + in_words(call());
    } catch (PlanError const& error) {
        std::string const what = error.what();
        bool const names_it = what.find(id) != std::string::npos;
        return names_it ? "" : "a PlanError with the text '" + what + "'";
    } catch (std::out_of_range const& error) {
        return std::string("std::out_of_range: ") + error.what();
    }
}

// Macros, so that a verdict can name the call and the line of the case.

/// For plans whose order leaves no choice: CHECK_PLAN(plan_upgrade(...), "a b c").
#define CHECK_PLAN(call, expected)                                                \
    do {                                                                          \
        std::string const seen_plan = in_words(call);                             \
        std::string const no_plan = in_words({});                                 \
        INFO("Expected: ", *expected == 0 ? no_plan : expected, ", from " #call); \
        INFO("Seen: ", seen_plan);                                                \
        CHECK(seen_plan == (*expected == 0 ? no_plan : expected));                \
    } while (false)

/// For plans that may come in several orders; `ids` are what they have to hold.
#define CHECK_UPGRADE(graph, call, ids)                                                \
    do {                                                                               \
        Ids const seen_plan = call;                                                    \
        std::string const flaw = flaw_of(graph, seen_plan, set_of(ids), true);         \
        INFO("Expected: each once, behind its parents, from " #call);                  \
        INFO("Seen: ", flaw, seen_plan.size() < 20 ? ": " + in_words(seen_plan) : ""); \
        CHECK(flaw.empty());                                                           \
    } while (false)

#define CHECK_DOWNGRADE(graph, call, ids)                                       \
    do {                                                                        \
        Ids const seen_plan = call;                                             \
        std::string const flaw = flaw_of(graph, seen_plan, set_of(ids), false); \
        INFO("Expected: each once, before its parents, from " #call);           \
        INFO("Seen: ", flaw, ": ", in_words(seen_plan));                        \
        CHECK(flaw.empty());                                                    \
    } while (false)

/// The call has to throw a PlanError that names the id.
#define CHECK_PLAN_ERROR(id, call)                                          \
    do {                                                                    \
        std::string const flaw = flaw_of_error(id, [] { return call; });    \
        INFO("Expected: a PlanError whose text names " id ", from " #call); \
        INFO("Seen: ", flaw);                                               \
        CHECK(flaw.empty());                                                \
    } while (false)

}  // namespace cases

}  // namespace migrations
