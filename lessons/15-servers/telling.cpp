// Words for what the sections show.
#include "sections.hpp"

namespace servers {

std::string error_text(DatabaseError const& error)
{
    return "error " + code_text(error);
}

std::string value_of(soci::session& sql, std::string const& query)
{
    try {
        std::string value;
        soci::indicator is = soci::i_ok;
        sql << query, soci::into(value, is);
        return !sql.got_data() ? "no row" : is == soci::i_null ? "NULL" : value;
    } catch (soci::soci_error const& error) {
        return error_text(database_error(error, sql));
    }
}

std::string outcome(soci::session& sql, std::function<void()> const& work,
                    std::string const& done)
{
    try {
        work();
        return done;
    } catch (soci::soci_error const& error) {
        return error_text(database_error(error, sql));
    }
}

std::vector<std::string> headings(std::vector<std::string> first,
                                  Databases const& shown)
{
    for (DatabaseKind const kind : shown) {
        first.push_back(name_of(kind));
    }
    return first;
}

}  // namespace servers
