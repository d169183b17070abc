// Rejected by: search_items lets an error of the database out
// Shows: no exception
// Replaces: search_items.cpp
// Looks like: an error of the database looks like a search that finds nothing.

#include "search_items.hpp"

namespace security {

namespace {

std::string pattern_of(std::string const& text)
{
    std::string pattern = "%";
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern + "%";
}

}  // namespace

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    std::string const pattern = pattern_of(text);
    try {
        soci::rowset<long long> const ids =
            (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                            " AND title LIKE :pattern ESCAPE '\\' ORDER BY id",
             soci::use(pattern));
        return {ids.begin(), ids.end()};
    } catch (soci::soci_error const&) {
        return {};
    }
}

}  // namespace security
