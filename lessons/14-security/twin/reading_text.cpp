#include "twin/reading_text.hpp"

#include <charconv>
#include <sstream>
#include <stdexcept>

namespace security::twin {

std::string whole_number(std::string const& text)
{
    unsigned number = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end) {
        throw std::invalid_argument("a whole number is expected");
    }
    return std::to_string(number);
}

std::vector<std::string> whole_numbers(std::string const& list)
{
    std::vector<std::string> numbers;
    std::istringstream parts(list);
    for (std::string part; std::getline(parts, part, ',');) {
        numbers.push_back(whole_number(part));
        if (numbers.size() > 100) {
            throw std::invalid_argument("at most 100 numbers are expected");
        }
    }
    return numbers;
}

std::string without_wildcards(std::string const& text)
{
    std::string escaped;
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

//! [one-of]
std::string one_of(std::string const& text, std::initializer_list<char const*> names)
{
    for (char const* const name : names) {
        if (text == name) {
            return name;  // ours, not the text that came in
        }
    }
    throw std::invalid_argument("this column is not offered");
}
//! [one-of]

}  // namespace security::twin
