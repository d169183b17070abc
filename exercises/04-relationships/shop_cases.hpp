// What the cases of all tasks share.
#pragma once

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

#include <string>

namespace relationships {

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

    // A user with nothing but a name.
    void add_user(long long id, std::string const& name)
    {
        std::string const email = name + "@shop.example";
        sql << "INSERT INTO users (id, email, name) VALUES (:id, :email, :name)",
            soci::use(id), soci::use(email), soci::use(name);
    }
};

/// "no soci_error", or "soci_error" when `work()` throws one.
template <typename Work>
std::string thrown_by(Work&& work)
{
    try {
        work();
    } catch (soci::soci_error const&) {
        return "soci_error";
    }
    return "no soci_error";
}

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

}  // namespace cases

}  // namespace relationships
