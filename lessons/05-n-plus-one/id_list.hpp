// A list of ids as the text of a JSON array, to be bound as one value.
#pragma once

#include <string>
#include <vector>

namespace n_plus_one {

/// "[2,5,8]"; "[]" for no ids. Numbers need no escaping; for texts, use a JSON library.
inline std::string json_array(std::vector<long long> const& ids)
{
    std::string text = "[";
    for (long long const id : ids) {
        text += (text.size() == 1 ? "" : ",") + std::to_string(id);
    }
    return text + "]";
}

}  // namespace n_plus_one
