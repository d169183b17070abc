// Exercise 04, task 6: a page of users with their orders.
//
// The database is the sample shop (data/shop.sql): users, orders, order_items and
// user_groups. A name can be empty. An error of the database passes through as
// soci_error.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace relationships {

struct UserWithOrders {
    long long id = 0;
    std::string name;
    std::vector<long long> order_ids;  ///< in rising order
};

/// A page of users, by id: the first `size` of those whose id is greater than
/// `after_id`, fewer when there are no more. Each comes with all of their orders; users
/// without orders are on the page too, with none. An `after_id` below every id gives
/// the first page; in the sample shop 0 is one. Empty when `size` is 0. Reads at most
/// one row for each user and one for each order on the page.
std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size);

}  // namespace relationships
