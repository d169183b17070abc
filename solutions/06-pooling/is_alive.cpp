// Exercise 06, task 1: one right answer.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        int one = 0;
        sql << "SELECT 1", soci::into(one);
        return one == 1;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
