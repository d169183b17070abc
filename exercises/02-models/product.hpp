// Exercise 02: what a product is, in C++. Given; there is nothing to do here.
#pragma once

#include "02-models/conversions.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

enum class ProductStatus {
    draft,    ///< not for sale yet
    active,   ///< for sale
    retired,  ///< no longer for sale; old orders still name it
};

/// In the database, a status is one of these texts.
template <>
inline constexpr auto enum_texts<ProductStatus> =
    std::array{std::pair{ProductStatus::draft, "draft"},
               std::pair{ProductStatus::active, "active"},
               std::pair{ProductStatus::retired, "retired"}};

/// A row of the table `products`.
struct Product {
    long long id = 0;  ///< 0 as long as the table has not given it one
    std::string name;
    std::optional<std::string> description;  ///< nothing is NULL; "" is an empty text
    long long price_cents = 0;
    ProductStatus status = ProductStatus::draft;
    UtcTime created_at{};

    bool operator==(Product const&) const = default;
};
