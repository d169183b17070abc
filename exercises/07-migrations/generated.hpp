// What autogenerate makes of models, in words and as a revision.
#pragma once

#include "engine/autogenerate.hpp"
#include "engine/reflection.hpp"
#include "lab.hpp"

#include <string>
#include <vector>

namespace migrations::cases {

inline std::string in_words(std::vector<Difference> const& found)
{
    std::string text;
    for (Difference const& one : found) {
        text += (text.empty() ? "" : "; ") + one.text;
    }
    return text.empty() ? "no difference" : text;
}

/// What `migrate revision --autogenerate` would write.
inline Revision generated(Schema const& live, Schema const& models)
{
    Draft const draft = draft_revision(live, models);
    return {.id = "draft",
            .message = "draft",
            .up = draft.up,
            .down = draft.down,
            .checksum = "0"};
}

}  // namespace migrations::cases
