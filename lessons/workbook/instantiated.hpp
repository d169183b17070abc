// Templates that every file with SOCI in it would instantiate again. They are compiled
// once, in the library; that takes a fifth off the time to compile an exercise. Part of
// each precompiled header, and of no other.
#pragma once

#include <string>
#include <vector>

namespace soci::details {
class into_type_base;
class use_type_base;
}  // namespace soci::details

extern template class std::vector<soci::details::into_type_base*>;
extern template class std::vector<soci::details::use_type_base*>;
// In C++20 mode libstdc++ does not do this for strings, which have become constexpr.
extern template class std::basic_string<char>;
