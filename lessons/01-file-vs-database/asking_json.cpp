// What a JSON value is, and what becomes of it when nobody asks.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

namespace storage {

namespace {

std::string as_long_long(nlohmann::json const& value)
{
    try {
        return std::to_string(value.get<long long>());
    } catch (nlohmann::json::type_error const&) {
        return "type_error";
    }
}

}  // namespace

//! [what-a-value-is]
void what_a_value_is()
{
    workbook::Table table({"value", "is_number_integer", "get<long long>"});
    for (char const* const text :
         {"12", "3.7", "12.0", "true", "\"12\"", "null", "[]", "9223372036854775808"}) {
        nlohmann::json const value = nlohmann::json::parse(text);
        table.add(
            {text, value.is_number_integer() ? "yes" : "no", as_long_long(value)});
    }
    std::cout << table;
}
//! [what-a-value-is]

//! [texts-that-are-refused]
void texts_that_are_refused()
{
    for (char const* const text : {R"([{"points": 12})", R"([{"points": 1e400}])"}) {
        try {
            std::cout << nlohmann::json::parse(text) << '\n';
        } catch (nlohmann::json::parse_error const& error) {
            std::cout << text << "  parse_error, byte " << error.byte << '\n';
        } catch (nlohmann::json::exception const& error) {
            std::cout << text << "  " << error.what() << '\n';
        }
    }
}
//! [texts-that-are-refused]

}  // namespace storage
