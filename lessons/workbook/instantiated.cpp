#include "workbook/instantiated.hpp"

template class std::vector<soci::details::into_type_base*>;
template class std::vector<soci::details::use_type_base*>;

namespace soci::details {
template class into_type<int>;
template class into_type<long long>;
template class into_type<std::string>;
template class use_type<int>;
template class use_type<long long>;
template class use_type<std::string>;
}  // namespace soci::details

template class std::basic_string<char>;
template class std::vector<std::string>;
template class std::set<std::string>;
