// The sample database of every lesson: a shop.
#pragma once

#include <soci/soci.h>

#include <string>

namespace workbook {

/// Makes the shop's tables in an empty database and fills them with the small data of
/// data/shop.sql: a handful of users, products, orders and groups with known ids.
/// Throws std::runtime_error when the database already has such tables.
void load_shop(soci::session& sql);

/// How much `grow_shop` adds.
struct ShopSize {
    int users = 0;
    int orders_per_user = 0;
    int items_per_order = 0;
};

/// Adds users with orders and items to a loaded shop, in one transaction. The same size
/// always adds the same rows. An order has at most as many items as there are products.
/// E-mails are "user<n>@shop.example", n being the id.
void grow_shop(soci::session& sql, ShopSize const& size);

/// The full name of a file in the folder data/, as in data_file("users.json").
std::string data_file(std::string const& name);

}  // namespace workbook
