// Templates that every file with SOCI in it would instantiate again. They are compiled
// once, in the library, which takes a sixth off the time to compile an exercise. Part
// of each precompiled header, and of no other.
#pragma once

#include <soci/soci.h>

#include <map>
#include <set>
#include <string>
#include <vector>

extern template class std::vector<soci::details::into_type_base*>;
extern template class std::vector<soci::details::use_type_base*>;

namespace soci::details {
extern template class into_type<int>;
extern template class into_type<long long>;
extern template class into_type<std::string>;
extern template class use_type<int>;
extern template class use_type<long long>;
extern template class use_type<std::string>;
}  // namespace soci::details

// In C++20 mode libstdc++ does not do this for strings, which have become constexpr.
extern template class std::basic_string<char>;
extern template class std::vector<std::string>;
extern template class std::set<std::string>;
extern template class std::map<std::string, std::string>;
extern template class std::map<std::string, std::vector<std::string>>;
