// A user has many orders; an order has one user.
#pragma once

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

struct User {
    long long id = 0;
    std::string name;
};

struct Order {
    long long id = 0;
    long long user_id = 0;
    std::string status;
};

/// The orders of a user, by id. Empty for a user without orders, and for none such.
std::vector<Order> orders_of(soci::session& sql, long long user_id);

/// The user of an order; std::nullopt when there is no such order.
std::optional<User> user_of(soci::session& sql, long long order_id);
