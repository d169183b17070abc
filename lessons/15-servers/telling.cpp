// Words for what the sections show.
#include "sections.hpp"

namespace servers {

std::string text_of(Problem problem)
{
    switch (problem) {
        case Problem::unique:
            return "unique";
        case Problem::foreign_key:
            return "foreign key";
        case Problem::not_null:
            return "not null";
        case Problem::check:
            return "check";
        case Problem::deadlock:
            return "deadlock";
        case Problem::serialization_failure:
            return "serialization failure";
        case Problem::lock_timeout:
            return "lock timeout";
        case Problem::connection_lost:
            return "connection lost";
        case Problem::too_many_connections:
            return "too many connections";
        case Problem::read_only:
            return "read only";
        case Problem::unknown:
            return "unknown";
    }
    return "";
}

std::string text_of(Answer answer)
{
    switch (answer) {
        case Answer::give_up:
            return "give up";
        case Answer::retry:
            return "retry";
        case Answer::reconnect:
            return "reconnect";
        case Answer::find_out:
            return "find out";
        case Answer::wait_and_reconnect:
            return "wait and reconnect";
    }
    return "";
}

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
