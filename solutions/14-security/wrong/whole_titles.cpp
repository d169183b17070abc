// Rejected by: search_items finds a part of a title in any case
// Also fails: search_items finds a title with an apostrophe
// Also fails: search_items has all published items for the empty text
// Also fails: search_items takes every other sign as it is
// Also fails: search_items takes percent signs and underscores as they are
// Shows: none
// Replaces: search_items.cpp
// Looks like: the text is compared with the whole title.

#include "search_items.hpp"

namespace security {

std::vector<long long> search_items(soci::session& sql, std::string const& text)
{
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT id FROM items WHERE is_published = 1"
                        " AND title = :text COLLATE NOCASE ORDER BY id",
         soci::use(text));
    return {ids.begin(), ids.end()};
}

}  // namespace security
