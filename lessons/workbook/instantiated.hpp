// Templates that every file with SOCI in it would instantiate again. They are compiled
// once, with the sanitizers that look at a learner's use of them; an exercise compiles
// in five sixths of the time. Part of each precompiled header, and of no other.
#pragma once

#include <soci/soci.h>

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

// The standard leaves these to the standard library, and libstdc++ does it for strings
// up to C++17, where they are not constexpr.
extern template class std::basic_string<char>;
extern template class std::vector<std::string>;
extern template class std::set<std::string>;
