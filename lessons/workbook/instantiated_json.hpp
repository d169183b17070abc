// As instantiated.hpp, for nlohmann_json: what a file with JSON in it would compile
// again each time. Part of the precompiled header `json`, and of no other.
#pragma once

#include <nlohmann/json_fwd.hpp>  // for its version

// The literals ""_json and ""_json_pointer are inline functions, so each file that
// includes the header compiles the whole parser for them, used or not: half of the time
// to a verdict. Up to this version their names are a word of their own, and a macro can
// make their bodies those of templates that nobody calls; the bodies below replace
// them.
// clang-format off
#if NLOHMANN_JSON_VERSION_MAJOR == 3 && \
    NLOHMANN_JSON_VERSION_MINOR * 100 + NLOHMANN_JSON_VERSION_PATCH <= 1102
#define WORKBOOK_REPLACES_JSON_LITERALS
#define _json(text, size) \
    _json(text, size); template <class> json not_called(text, size)
#define _json_pointer(text, size) \
    _json_pointer(text, size); template <class> json::json_pointer not_called_either(text, size)
#endif
// clang-format on
#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

#ifdef WORKBOOK_REPLACES_JSON_LITERALS
#undef _json
#undef _json_pointer

namespace workbook {

nlohmann::json parse_literal(char const* text, std::size_t size);
nlohmann::json::json_pointer parse_pointer_literal(char const* text, std::size_t size);

}  // namespace workbook

namespace nlohmann::literals::json_literals {

inline json operator""_json(char const* text, std::size_t size)
{
    return workbook::parse_literal(text, size);
}

inline json::json_pointer operator""_json_pointer(char const* text, std::size_t size)
{
    return workbook::parse_pointer_literal(text, size);
}

}  // namespace nlohmann::literals::json_literals
#endif

// Parsing a string, as most exercises do.
namespace nlohmann {

template <>
template <>
json json::parse<std::string const&>(std::string const&, json::parser_callback_t, bool,
                                     bool);
template <>
template <>
json json::parse<std::string&>(std::string&, json::parser_callback_t, bool, bool);
template <>
template <>
json json::parse<std::string>(std::string&&, json::parser_callback_t, bool, bool);

}  // namespace nlohmann

// Whoever has a document destroys it, and all that it is made of.
extern template nlohmann::json::~basic_json();
