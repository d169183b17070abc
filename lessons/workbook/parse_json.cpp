// What instantiated_json.hpp has nlohmann_json's parser compiled for, once.
#include "workbook/instantiated_json.hpp"

namespace nlohmann {

template <>
template <>
json json::parse<std::string const&>(std::string const& text,
                                     json::parser_callback_t callback,
                                     bool allow_exceptions, bool ignore_comments)
{
    return parse(text.begin(), text.end(), std::move(callback), allow_exceptions,
                 ignore_comments);
}

template <>
template <>
json json::parse<std::string&>(std::string& text, json::parser_callback_t callback,
                               bool allow_exceptions, bool ignore_comments)
{
    return parse(std::as_const(text), std::move(callback), allow_exceptions,
                 ignore_comments);
}

template <>
template <>
json json::parse<std::string>(std::string&& text, json::parser_callback_t callback,
                              bool allow_exceptions, bool ignore_comments)
{
    return parse(std::as_const(text), std::move(callback), allow_exceptions,
                 ignore_comments);
}

}  // namespace nlohmann

#ifdef WORKBOOK_REPLACES_JSON_LITERALS
namespace workbook {

nlohmann::json parse_literal(char const* text, std::size_t size)
{
    return nlohmann::json::parse(std::string(text, size));
}

nlohmann::json::json_pointer parse_pointer_literal(char const* text, std::size_t size)
{
    return nlohmann::json::json_pointer(std::string(text, size));
}

}  // namespace workbook
#endif
