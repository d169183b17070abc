// What the cases of the three tasks share.
#pragma once

#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <string>

namespace cases {

/// The sample shop, in a database of its own. Rows that no ORDER BY sorts come in the
/// reverse of the order that SQLite would read them in, so that nobody can rely on it.
struct Shop {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Shop()
    {
        workbook::load_shop(sql);
        sql << "PRAGMA reverse_unordered_selects = ON";
    }
};

/// The rows, each as `words` says it, with commas between them.
template <typename Rows, typename Words>
std::string listed(Rows const& rows, Words words)
{
    std::string text;
    for (auto const& row : rows) {
        text += (text.empty() ? "" : ", ") + words(row);
    }
    return text;
}

inline std::string or_nothing(std::string const& text)
{
    return text.empty() ? "nothing" : text;
}

/// Two texts have to be equal; the verdict shows both, below each other. What is
/// expected is known already when `got` throws.
#define CHECK_SAME(got, wanted)                          \
    do {                                                 \
        std::string const expected = (wanted);           \
        INFO("Expected: ", cases::or_nothing(expected)); \
        std::string const seen = (got);                  \
        INFO("Seen: ", cases::or_nothing(seen));         \
        CHECK(seen == expected);                         \
    } while (false)

}  // namespace cases
