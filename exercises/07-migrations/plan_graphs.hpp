// The graphs of revisions that the cases of tasks 4 and 7 plan on.
#pragma once

#include "planner.hpp"

#include <string>

namespace migrations::cases {

// 1 <- 2 <- 3 <- 4. The ids are such that no sorting of them gives the order.
inline RevisionGraph const chain{
    {"c1", {}}, {"a2", {"c1"}}, {"d3", {"a2"}}, {"b4", {"d3"}}};

// Two branches from `base`, joined by `merge`, and one more on top:
//
//     base <- left  <- left2 <-- merge <- top
//          <- right <-----------
inline RevisionGraph const diamond{{"base", {}},
                                   {"left", {"base"}},
                                   {"left2", {"left"}},
                                   {"right", {"base"}},
                                   {"merge", {"right", "left2"}},
                                   {"top", {"merge"}}};

// `join` is two steps from `root` one way, and one step the other way.
inline RevisionGraph const uneven{{"root", {}},
                                  {"long1", {"root"}},
                                  {"long2", {"long1"}},
                                  {"join", {"root", "long2"}}};

// `size` diamonds on top of each other, with 2 to the power of `size` ways through
// them: r0 <- r0a and r0b <- r1 <- r1a and r1b <- r2 ...
inline RevisionGraph ladder(int size)
{
    RevisionGraph graph{{"r0", {}}};
    for (int i = 0; i < size; ++i) {
        std::string const under = "r" + std::to_string(i);
        graph[under + "a"] = {under};
        graph[under + "b"] = {under};
        graph["r" + std::to_string(i + 1)] = {under + "a", under + "b"};
    }
    return graph;
}

}  // namespace migrations::cases
