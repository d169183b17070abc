// What a JSON parser lets through, and what a service refuses.
#include "engine/json_text.hpp"
#include "sections.hpp"

#include <iostream>

namespace schemas {

namespace {

void read_both_ways(std::string const& title, std::string const& text)
{
    std::cout << title << "\n  json::parse: ";
    try {
        json const value = json::parse(text);
        std::cout << (text.size() > 100 ? "read" : value.dump()) << '\n';
    } catch (json::exception const& error) {
        std::string message = error.what();
        std::size_t const reason = message.find(" - ");
        if (reason != std::string::npos) {
            message.replace(reason, 3, ":\n    ");
        }
        std::cout << message << "\n";
    }
    std::cout << "  parse_json:  ";
    try {
        parse_json(text);
        std::cout << "read\n";
    } catch (Invalid const& invalid) {
        std::cout << invalid.problems().front().msg << '\n';
    }
}

}  // namespace

void text_that_is_almost_json()
{
    read_both_ways("a name twice", R"({"is_admin": false, "is_admin": true})");
    read_both_ways("100 000 lists in each other",
                   std::string(100'000, '[') + std::string(100'000, ']'));
    read_both_ways("half of a surrogate pair", R"({"password": "hunter2 \ud83d"})");
    read_both_ways("a comma too many", R"({"password": "hunter2",})");
    read_both_ways("a number beyond a double", "[1e400]");
}

}  // namespace schemas
