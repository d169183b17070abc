// Replaces: is_alive.cpp
//
// Better when: the statement is chosen by a setting, so that its value is not known.
// That a row came is the answer, whatever is in it.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        std::string value;
        sql << "SELECT 'ping'", soci::into(value);
        return sql.got_data();
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
