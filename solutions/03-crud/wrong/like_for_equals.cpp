// Rejected by: get_product_by_sku compares byte by byte
// Also fails: add_product binds every value
// Also fails: add_product keeps a NULL description apart from an empty one
// Also fails: add_product keeps prices beyond 32 bits
// Also fails: add_product leaves the product that has the sku as it was
// Also fails: add_product lets every other refusal through as it is
// Also fails: add_product returns the id of the row that it made
// Also fails: add_product sends one statement whether the sku is free or taken
// Also fails: add_product stores each field
// Also fails: add_product takes no other rule's message for a taken sku
// Also fails: add_product throws SkuTaken when the sku is taken
// Also fails: add_product works inside a transaction of the caller
// Also fails: add_products adds none when one of them is refused
// Also fails: add_products binds every value
// Also fails: add_products can add the rest after one was refused
// Also fails: add_products leaves no transaction open when it throws
// Also fails: add_products lets every other refusal through as it is
// Also fails: add_products names the sku that a product of the table has
// Also fails: add_products names the sku that two of the products have
// Also fails: add_products prepares three statements at most however many products
// Also fails: add_products stores every product
// Also fails: add_products with no products does nothing
// Also fails: delete_product removes the product and no other
// Also fails: delete_product says that there was no such product
// Also fails: delete_product sends one statement and binds the id
// Also fails: delete_product works inside a transaction of the caller
// Also fails: get_product and get_product_by_sku bind every value
// Also fails: get_product and get_product_by_sku send one statement each
// Also fails: get_product and get_product_by_sku work inside a transaction of the caller
// Also fails: get_product gives nothing for an id that no product has
// Also fails: get_product reads NULL as nothing and the empty text as a text
// Also fails: get_product reads each field
// Also fails: get_product reads ids and prices beyond 32 bits
// Also fails: get_product_by_sku finds the product with the sku
// Also fails: get_product_by_sku gives nothing for a sku that no product has
// Also fails: list_products binds the limit and the offset in one statement
// Also fails: list_products gives every product when the page is large enough
// Also fails: list_products gives nothing for a limit of 0 and behind the last
// Also fails: list_products gives one page after the other
// Also fails: list_products orders equal names by id
// Also fails: list_products orders names byte by byte
// Also fails: list_products reads NULL on one row and a text on the next
// Also fails: list_products refuses a negative limit or offset and sends nothing
// Also fails: list_products takes a limit and an offset beyond 32 bits
// Also fails: list_products works inside a transaction of the caller
// Also fails: update_product binds every value
// Also fails: update_product changes no other product
// Also fails: update_product finds a product whose values are so already
// Also fails: update_product leaves what is not given
// Also fails: update_product lets a product be given the sku that it has
// Also fails: update_product lets every other refusal through as it is
// Also fails: update_product makes the description NULL when NULL is given
// Also fails: update_product says that there is no such product
// Also fails: update_product sends one statement whatever is given
// Also fails: update_product throws SkuTaken and changes nothing
// Also fails: update_product with nothing given says whether there is the product
// Also fails: update_product works inside a transaction of the caller
// Also fails: update_product writes an empty text and a zero that are given
// Also fails: update_product writes every field that is given
// Replaces: get_product.cpp
// Looks like: LIKE compares patterns, without regard to upper and lower case; = compares values.
//
// A percent sign in a bound value is still a pattern's percent sign.

#include "product_repository.hpp"

namespace crud {

namespace {

template <typename Key>
std::optional<Product> find(soci::session& sql, std::string const& condition,
                            Key const& key)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products WHERE " +
               condition,
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace

std::optional<Product> get_product(soci::session& sql, long long id)
{
    return find(sql, "id = :id", id);
}

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    return find(sql, "sku LIKE :sku", sku);
}

}  // namespace crud
