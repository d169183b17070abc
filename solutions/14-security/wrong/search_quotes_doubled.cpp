// Rejected by: search_items keeps the text out of the statement
// Shows: the text is in a statement's text
// Replaces: search_items.cpp
// Looks like: quotes are doubled and the pattern is pasted: it works until another rule of quoting applies.

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
        pattern += c == '\'' ? "''" : std::string(1, c);
    }
    return pattern + "%";
}

}  // namespace

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    std::string const pattern = pattern_of(text);
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title LIKE '" +
                            pattern + "' ESCAPE '\\' ORDER BY id");
    return {ids.begin(), ids.end()};
}

}  // namespace security
