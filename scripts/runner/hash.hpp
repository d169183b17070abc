// Whether a text has changed.
#pragma once

#include <string>
#include <string_view>

namespace workbook {

/// FNV-1a of 64 bits (https://www.rfc-editor.org/rfc/rfc9923): the same in every build,
/// unlike std::hash. It tells that a text changed; it protects nothing.
inline std::string hash_of(std::string_view content)
{
    unsigned long long hash = 14695981039346656037ULL;
    for (char const c : content) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return std::to_string(hash);
}

}  // namespace workbook
