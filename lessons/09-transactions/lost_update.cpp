// Two sessions read the stock, and both write what they computed from it. The steps are
// interleaved by hand.
#include "09-transactions/write_transaction.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <stdexcept>

namespace transactions {

namespace {

long long stock(soci::session& sql)
{
    return number(sql, "SELECT stock FROM products WHERE id = 1");
}

void set_stock(soci::session& sql, long long stock)
{
    sql << "UPDATE products SET stock = :stock WHERE id = 1", soci::use(stock);
}

//! [lost-update]
// The first sells one lamp, the second sells three.
void read_and_write_back(soci::session& first, soci::session& second)
{
    long long const seen_by_first = stock(first);
    long long const seen_by_second = stock(second);
    set_stock(first, seen_by_first - 1);
    set_stock(second, seen_by_second - 3);
}
//! [lost-update]

void print_stock(TwoSessions& shop)
{
    std::cout << "  10 - 1 - 3 = " << stock(shop.first) << '\n';
}

void print_seller(std::string const& who, std::string const& how)
{
    std::cout << "  " << who << ": " << how << '\n';
}

//! [atomic-update]
void take(soci::session& sql, int quantity)
{
    sql << "UPDATE products SET stock = stock - :quantity WHERE id = 1",
        soci::use(quantity);
}
//! [atomic-update]

void an_atomic_update()
{
    TwoSessions shop;
    std::cout << "an atomic UPDATE\n";
    print_seller("the first", outcome([&] { take(shop.first, 1); }, "sold"));
    print_seller("the second", outcome([&] { take(shop.second, 3); }, "sold"));
    print_stock(shop);
}

//! [begin-immediate]
// The second begins while the first is at it. It does not get as far as reading.
void with_begin_immediate(TwoSessions& shop)
{
    WriteTransaction of_first(shop.first);
    long long const seen_by_first = stock(shop.first);

    auto const second_sells = [&] {
        WriteTransaction of_second(shop.second);
        set_stock(shop.second, stock(shop.second) - 3);
        of_second.commit();
    };
    print_seller("the second", outcome(second_sells, "sold"));

    set_stock(shop.first, seen_by_first - 1);
    of_first.commit();
    print_seller("the first", "sold");
    print_seller("the second, again", outcome(second_sells, "sold"));
}
//! [begin-immediate]

//! [version]
struct Lamp {
    long long stock = 0;
    long long version = 0;
};

Lamp read_lamp(soci::session& sql)
{
    Lamp lamp;
    sql << "SELECT stock, version FROM products WHERE id = 1", soci::into(lamp.stock),
        soci::into(lamp.version);
    return lamp;
}

// Writes only when nobody else has since the lamp was read.
void write_lamp(soci::session& sql, Lamp const& seen, long long new_stock)
{
    soci::statement update =
        (sql.prepare << "UPDATE products SET stock = :stock, version = version + 1"
                        " WHERE id = 1 AND version = :seen",
         soci::use(new_stock, "stock"), soci::use(seen.version, "seen"));
    update.execute(true);
    if (update.get_affected_rows() == 0) {
        throw std::runtime_error("the lamp was changed since it was read");
    }
}
//! [version]

void with_a_version()
{
    TwoSessions shop;
    shop.first << "ALTER TABLE products ADD COLUMN version INTEGER NOT NULL DEFAULT 1";
    std::cout << "a version column\n";
    Lamp const first = read_lamp(shop.first);
    Lamp const second = read_lamp(shop.second);
    print_seller(
        "the first",
        outcome([&] { write_lamp(shop.first, first, first.stock - 1); }, "sold"));
    print_seller(
        "the second",
        outcome([&] { write_lamp(shop.second, second, second.stock - 3); }, "sold"));
    Lamp const again = read_lamp(shop.second);
    print_seller(
        "the second, again",
        outcome([&] { write_lamp(shop.second, again, again.stock - 3); }, "sold"));
    print_stock(shop);
}

}  // namespace

void a_lost_update()
{
    TwoSessions shop;
    read_and_write_back(shop.first, shop.second);
    print_stock(shop);
}

void three_cures()
{
    an_atomic_update();
    {
        TwoSessions shop;
        std::cout << "BEGIN IMMEDIATE\n";
        with_begin_immediate(shop);
        print_stock(shop);
    }
    with_a_version();
}

}  // namespace transactions
