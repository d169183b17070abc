// A list of ids as the text of a JSON array, to be bound as one value.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// "[2,5,8]"; "[]" for no ids.
inline std::string json_array(std::vector<long long> const& ids)
{
    return nlohmann::json(ids).dump();
}
