// The shop's other entities, and all its tables.
#pragma once

#include "conversions.hpp"

#include <soci/soci.h>

#include <optional>
#include <string>

//! [entities]
struct ShopProduct {
    static constexpr char const* table = "products";
    long long id = 0;
    std::string name;
    std::optional<std::string> description;
    long long price_cents = 0;
};

struct Order {
    static constexpr char const* table = "orders";
    long long id = 0;
    long long user_id = 0;
    UtcTime created_at{};
};

struct OrderItem {
    static constexpr char const* table = "order_items";
    long long order_id = 0;
    long long product_id = 0;
    int quantity = 1;
    long long unit_price_cents = 0;  // on the day of the order
};
//! [entities]

/// Makes all tables of the shop, each after those that it refers to, in one
/// transaction. Tables that are there stay as they are.
void create_all_tables(soci::session& sql);
