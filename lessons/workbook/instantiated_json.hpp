// As instantiated.hpp, for nlohmann_json: parsing alone is two thirds of the time that
// an exercise with JSON takes to compile. Part of the precompiled header `json`.
#pragma once

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <string_view>

namespace nlohmann {

extern template class basic_json<>;
extern template json json::parse<std::string&>(std::string&, json::parser_callback_t,
                                               bool, bool);
extern template json json::parse<std::string const&>(std::string const&,
                                                     json::parser_callback_t, bool,
                                                     bool);
extern template json json::parse<std::string>(std::string&&, json::parser_callback_t,
                                              bool, bool);
extern template json json::parse<std::string_view&>(std::string_view&,
                                                    json::parser_callback_t, bool,
                                                    bool);
extern template json json::parse<std::ifstream&>(std::ifstream&,
                                                 json::parser_callback_t, bool, bool);

}  // namespace nlohmann
