// Exercise 03: the products of the shop, and everything that a program does to them.
//
// Every function is for one session that is open on SQLite, and binds every value: ids,
// limits and texts, none is part of a statement's text. None of them opens a
// transaction, because the caller decides what belongs together; add_products is the
// exception. Texts are stored and read byte by byte. An error of the
// database for which no type is named here passes through as the soci_error that it is;
// SQLite's error code says which kind it is, and never the words of a message.
#pragma once

#include "workbook/conversions.hpp"

#include <soci/soci.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace crud {

/// What is given to add a product.
struct NewProduct {
    std::string sku;                           ///< the shop's own code, e.g. "LAMP-1"
    std::string name;                          ///< not empty
    std::optional<std::string> description{};  ///< NULL is not the empty text
    long long price_cents = 0;                 ///< 0 or more, of up to 64 bits
};

/// A product as it is stored.
struct Product {
    long long id = 0;
    std::string sku;
    std::string name;
    std::optional<std::string> description{};
    long long price_cents = 0;

    bool operator==(Product const&) const = default;
};

/// What an update gives; a field that is std::nullopt is not given. The description has
/// three cases: not given, given as NULL (`changes.description.emplace()`), and given
/// as a text.
struct ProductChanges {
    std::optional<std::string> sku{};
    std::optional<std::string> name{};
    std::optional<std::optional<std::string>> description{};
    std::optional<long long> price_cents{};
};

/// Another product has the sku.
class SkuTaken : public std::runtime_error {
public:
    explicit SkuTaken(std::string const& taken)
        : std::runtime_error("another product has this sku"), sku(taken)
    {
    }

    std::string sku;  ///< the one that was asked for
};

/// Makes the table. Given; there is nothing to do here.
inline void create_products_table(soci::session& sql)
{
    sql << "CREATE TABLE products ("
           " id          INTEGER PRIMARY KEY,"
           " sku         TEXT    NOT NULL UNIQUE,"
           " name        TEXT    NOT NULL CHECK (name <> ''),"
           " description TEXT,"
           " price_cents BIGINT  NOT NULL CHECK (price_cents >= 0))";
}

/// Task 1. The product with this id, or std::nullopt when there is none. Every id is
/// possible, zero and negative ones too. One statement, which reads no other product.
std::optional<Product> get_product(soci::session& sql, long long id);

/// Task 2. Adds the product and returns its id.
///
/// Throws SkuTaken when another product has the sku; that product stays as it was, and
/// so does a transaction of the caller. What SQLite reports decides that, and not a
/// look beforehand: one statement is sent, whether the sku is free or taken.
long long add_product(soci::session& sql, NewProduct const& product);

/// Task 3. The product with exactly this sku, byte by byte, or std::nullopt when there
/// is none. One statement, which reads no other product.
std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku);

/// Task 4. At most `limit` products, after the first `offset`, in the order of their
/// names (byte by byte), and of their ids where names are equal. Both numbers may have
/// up to 63 bits. Empty when `limit` is 0 or `offset` is at or after the end. One
/// statement at most, which gives the rows of the page and no others.
///
/// Throws std::invalid_argument, before it sends anything, when one of the two is
/// negative.
std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset);

/// Task 5. Writes the given fields of a product, and no others: what somebody else has
/// written to the other fields in the meantime stays. Returns whether there is such a
/// product, even when nothing is given. One statement, whatever is given.
///
/// Throws SkuTaken when another product has the given sku; nothing is then changed. A
/// product may be given the sku that it has.
bool update_product(soci::session& sql, long long id, ProductChanges const& changes);

/// Task 6. Removes the product. Returns whether there was one. One statement.
bool delete_product(soci::session& sql, long long id);

/// Task 7. Adds all products, or none of them, in a transaction of its own; the caller
/// has none open. At most three statements are prepared, however many products there
/// are; a prepared statement may run many times. With no products the table stays as it
/// is.
///
/// Throws SkuTaken, naming the sku, when a product of the table or an earlier one of
/// `products` has it. When it throws, whatever it throws (COMMIT can fail, too), the
/// table is as it was, and no transaction is left open.
void add_products(soci::session& sql, std::vector<NewProduct> const& products);

}  // namespace crud
