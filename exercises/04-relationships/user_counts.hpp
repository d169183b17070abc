// Exercise 04, task 7: users with what belongs to them, counted.
//
// The database is the sample shop (data/shop.sql): users, orders, order_items and
// user_groups. A name can be empty. An error of the database passes through as
// soci_error.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace relationships {

struct UserCounts {
    long long id = 0;
    std::string name;
    long long orders = 0;
    long long groups = 0;       ///< memberships in user_groups
    long long spent_cents = 0;  ///< over the items of all orders, quantity x unit price
};

/// Every user, by id, with their counts: 0 for a user who has none of something.
/// `spent_cents` is to the cent, in up to 64 bits.
std::vector<UserCounts> user_counts(soci::session& sql);

}  // namespace relationships
