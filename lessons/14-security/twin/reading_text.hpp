// Texts from outside, made into what a statement can use.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace security::twin {

/// The same text when it is a whole number from 0 up; else std::invalid_argument.
std::string whole_number(std::string const& text);

/// The numbers of "1,2,3", at most 100.
std::vector<std::string> whole_numbers(std::string const& list);

/// The text with '\' before each character that means something in a LIKE pattern.
std::string without_wildcards(std::string const& text);

/// The one of the names that the text is equal to; else std::invalid_argument. What is
/// returned was written by us.
std::string one_of(std::string const& text, std::initializer_list<char const*> names);

}  // namespace security::twin
