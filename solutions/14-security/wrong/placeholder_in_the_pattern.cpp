// Rejected by: search_items takes percent signs and underscores as they are
// Also fails: search_items finds a part of a title in any case
// Also fails: search_items finds a title with an apostrophe
// Also fails: search_items has all published items for the empty text
// Also fails: search_items keeps the text out of the statement
// Also fails: search_items shows no draft whatever the text is
// Also fails: search_items takes every other sign as it is
// Throws: soci::sqlite3_soci_error
// Says: Failure to bind
// Replaces: search_items.cpp
// Looks like: the placeholder is inside a text, so it is part of the pattern.

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
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE '%:pattern%' ESCAPE '\\' ORDER BY id",
         soci::use(pattern));
    return {ids.begin(), ids.end()};
}

}  // namespace security
