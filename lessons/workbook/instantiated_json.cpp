#include "workbook/instantiated_json.hpp"

namespace nlohmann {

template class basic_json<>;
template json json::parse<std::string&>(std::string&, json::parser_callback_t, bool,
                                        bool);
template json json::parse<std::string const&>(std::string const&,
                                              json::parser_callback_t, bool, bool);
template json json::parse<std::string>(std::string&&, json::parser_callback_t, bool,
                                       bool);
template json json::parse<std::string_view&>(std::string_view&, json::parser_callback_t,
                                             bool, bool);
template json json::parse<std::ifstream&>(std::ifstream&, json::parser_callback_t, bool,
                                          bool);

}  // namespace nlohmann
