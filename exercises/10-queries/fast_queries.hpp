// Exercise 10, task 5: five queries that are slow, and two indexes for all of them.
#pragma once

#include <string>
#include <vector>

namespace queries {

/// Five queries of the shop, with their placeholders, and the indexes they are answered
/// from.
struct FastQueries {
    /// CREATE INDEX statements, at most two. They are run once, in their order.
    std::vector<std::string> new_indexes{};

    /// The ids of a user's orders, by id. :user_id is a number as a text, as a
    /// web framework takes it from a path, and does not begin with 0.
    std::string orders_of_user{};

    /// The ids of the new orders, the oldest first; where equal, by id; :limit of them.
    std::string oldest_new_orders{};

    /// How many orders that were paid and not yet sent date from a month; :month is
    /// "2024-03".
    std::string count_paid_in_month{};

    /// The ids of the users with this e-mail, upper and lower case being the same.
    /// There may be more than one.
    std::string user_by_email{};

    /// The ids of the users whose e-mail begins with certain characters, upper and
    /// lower case being the same, by id. :pattern is these characters in lower case,
    /// without wildcards, and a % behind them, as "ada%".
    std::string users_by_email_pattern{};
};

/// Task 5. Returns the same rows in the same order as the queries of the stub do, for
/// the same placeholders, each from an index. (Those of user_by_email, in any order.)
///
/// - None of the five scans a table or an index: rows that are not wanted are not
///   visited. (Those of another month, of another status, of another user.)
/// - oldest_new_orders does not sort either: the index has the order.
/// - Beside the indexes of data/shop.sql there are at most two new ones. The tables
///   have no other rows, columns or triggers than before.
FastQueries fast_queries();

}  // namespace queries
