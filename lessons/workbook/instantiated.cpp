#include "workbook/instantiated.hpp"

template class std::vector<soci::details::into_type_base*>;
template class std::vector<soci::details::use_type_base*>;
template class std::basic_string<char>;
