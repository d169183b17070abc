// Rejected by: list_items refuses an order that does not exist
// Shows: 'title; DROP TABLE items': no exception after 1 statement, '(SELECT password_hash FROM users)': no exception after 1 statement, 'CASE WHEN 1 THEN title END': no exception after 1 statement, 'price_cents': no exception after 1 statement, 'id': no exception after 1 statement, 'Title': no exception after 1 statement, 'title ': no exception after 1 statement, 'title DESC': no exception after 1 statement, '--title': no exception after 1 statement, '+title': no exception after 1 statement, '-': no exception after 1 statement, '': no exception after 1 statement, '1': no exception after 1 statement, 'rowid': no exception after 1 statement, 'is_published': no exception after 1 statement
// Replaces: list_items.cpp
// Looks like: the name is pasted in double quotes: every column can be sorted by, the secret ones too, and what is no column is a text.

#include "list_items.hpp"

#include "whole_number.hpp"

#include <stdexcept>

namespace security {

namespace {

long long number_of(std::string const& text)
{
    std::optional<long long> const number = whole_number(text);
    if (!number) {
        throw std::invalid_argument("limit and offset are whole numbers");
    }
    return *number;
}

}  // namespace

std::vector<long long> list_items(soci::session& sql, PageRequest const& page)
{
    bool const descending = page.sort.starts_with('-');
    std::string const name = descending ? page.sort.substr(1) : page.sort;
    std::string const order = "\"" + (name == "price" ? "price_cents" : name) + "\"" +
                              (descending ? " DESC" : "");
    long long const limit = number_of(page.limit);
    long long const offset = number_of(page.offset);
    if (limit < 1 || limit > 100) {
        throw std::invalid_argument("the limit is not from 1 to 100");
    }
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1 ORDER BY " +
                            order + ", id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset));
    return {ids.begin(), ids.end()};
}

}  // namespace security
