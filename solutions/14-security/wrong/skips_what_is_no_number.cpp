// Rejected by: items_with_ids refuses what is no list of whole numbers
// Shows: '3) OR (1=1' is taken, '3) UNION SELECT id FROM users --' is taken, 'x' is taken, and 18 more
// Replaces: items_with_ids.cpp
// Looks like: parts of the list that are not numbers are silently skipped.

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
        if (number) {
            numbers.push_back(*number);
        }
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
    std::vector<long long> const wanted = numbers_of(list);
    std::string placeholders;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        placeholders += (i == 0 ? ":id" : ", :id") + std::to_string(i);
    }
    long long id = 0;
    soci::statement select(sql);
    for (long long const& number : wanted) {
        select.exchange(soci::use(number));
    }
    select.exchange(soci::into(id));
    select.alloc();
    select.prepare("SELECT id FROM items WHERE is_published = 1 AND id IN (" +
                   placeholders + ") ORDER BY id");
    select.define_and_bind();
    select.execute();
    std::vector<long long> ids;
    while (select.fetch()) {
        ids.push_back(id);
    }
    return ids;
}

}  // namespace security
