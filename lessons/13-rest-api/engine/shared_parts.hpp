// What several calls share: parameters, and the outcome for a wrong one.
#pragma once

#include "engine/routes.hpp"

namespace rest::shared {

inline Parameter const user_id{.name = "user_id"};
inline Parameter const item_id{.name = "item_id"};

//! [page]
/// The part of a list that a client asks for.
inline Parameter const skip{
    .name = "skip", .in = In::query, .at_least = 0, .otherwise = 0};
inline Parameter const limit{
    .name = "limit", .in = In::query, .at_least = 0, .at_most = 100, .otherwise = 100};
//! [page]

inline Outcome const invalid{422, "All that is wrong with the request", "Problems"};

}  // namespace rest::shared
