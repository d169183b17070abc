// Rejected by: items_with_ids keeps the numbers out of the statement
// Shows: a number of the list is in a statement's text
// Replaces: items_with_ids.cpp
// Looks like: the list is checked and pasted; the next change to the check opens the hole again.

#include "items_with_ids.hpp"

#include "whole_number.hpp"

#include <stdexcept>
#include <string_view>

namespace security {

namespace {

std::vector<long long> numbers_of(std::string_view list)
{
    std::vector<long long> numbers;
    while (true) {
        std::size_t const comma = list.find(',');
        std::optional<long long> const number = whole_number(list.substr(0, comma));
        if (!number) {
            throw std::invalid_argument("ids are whole numbers with commas between");
        }
        numbers.push_back(*number);
        if (comma == std::string_view::npos) {
            return numbers;
        }
        list.remove_prefix(comma + 1);
    }
}

}  // namespace

std::vector<long long> items_with_ids(soci::session& sql, std::string const& list)
{
    if (list.empty()) {
        return {};
    }
    numbers_of(list);
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 AND id IN (" +
                            list + ") ORDER BY id");
    return {ids.begin(), ids.end()};
}

}  // namespace security
