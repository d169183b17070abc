// Tables of events whose keys are of five kinds.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace patterns {

struct KeyKind {
    std::string name;
    std::string column;  ///< the type of the key's column
    int version = 0;     ///< of the UUID; 0 is a number that SQLite hands out
    bool bytes = false;  ///< 16 bytes, rather than a text of 36 characters
};

std::vector<KeyKind> key_kinds();

void create_events(soci::session& sql, KeyKind const& kind);

/// Adds so many events, one a millisecond from `from` on, in one transaction.
void add_events(soci::session& sql, KeyKind const& kind, int from, int events);

}  // namespace patterns
