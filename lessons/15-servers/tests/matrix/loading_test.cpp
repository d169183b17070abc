// Lesson 05: the four ways to load a page, and the exercise.
#include "matrix_database.hpp"

#include "03-crud/prepare_counter.hpp"
#include "05-n-plus-one/loading.hpp"
#include "05-n-plus-one/order_report.hpp"
#include "05-n-plus-one/orders_with_items.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <string>

namespace servers::cases {

namespace {

struct Shop : OpenDatabase {
    Shop()
    {
        run(workbook::read_file(workbook::data_file("shop.sql")));
        sql << "UPDATE orders SET status = 'paid' WHERE id <> 4";
    }

    // The server's own count of this session's SELECTs; only MariaDB has one.
    int selects()
    {
        std::string name;
        int count = 0;
        sql << "SHOW SESSION STATUS LIKE 'Com_select'", soci::into(name),
            soci::into(count);
        return count;
    }
};

// "1 Ada: 1x1 2x3; 2 Ada: 4x2"
std::string in_words(std::vector<n_plus_one::Order>& orders)
{
    std::string text;
    for (n_plus_one::Order& order : orders) {
        text += (text.empty() ? "" : "; ") + std::to_string(order.id) + " " +
                order.customer + ":";
        for (n_plus_one::Item const& item : order.items.get()) {
            text += " " + std::to_string(item.product_id) + "x" +
                    std::to_string(item.quantity);
        }
    }
    return text;
}

}  // namespace

TEST_CASE("05: all four ways load the same page by the statements they say")
{
    Shop shop;
    std::vector<std::size_t> const statements{5, 1, 2, 2};  // four orders, the lazy way
    for (std::size_t i = 0; i < n_plus_one::strategies.size(); ++i) {
        n_plus_one::Strategy const& way = n_plus_one::strategies[i];
        INFO(way.name);
        int const before = under_test() == DatabaseKind::mysql ? shop.selects() : 0;
        std::size_t prepared = 0;
        {
            crud::PrepareCounter const counter(shop.sql);
            std::vector<n_plus_one::Order> orders = way.load(shop.sql);
            CHECK_SAME(
                in_words(orders),
                "1 Ada: 1x1 2x3; 2 Ada: 4x2; 3 B\xC3\xA9la: 3x10 5x1; 5 Chioma:");
            prepared = counter.count();
        }
        CHECK(prepared == statements[i]);
        if (under_test() == DatabaseKind::mysql) {
            CHECK(shop.selects() - before == static_cast<int>(statements[i]));
        }
    }
}

TEST_CASE("05: a list of ids is one bound value, however long it is")
{
    Shop shop;
    std::vector<long long> ids;
    for (int i = 1; i <= 5000; ++i) {
        ids.push_back(i);
    }
    auto const orders = n_plus_one::orders_with_items(shop.sql, ids);
    REQUIRE(orders.size() == 5);
    CHECK(orders[1].items.at(0).product == "Chair");
    CHECK(n_plus_one::orders_with_items(shop.sql, {}).empty());
}

TEST_CASE("05: the exercise's report has every user and the sums")
{
    Shop shop;
    crud::PrepareCounter const counter(shop.sql);
    auto const report = n_plus_one::order_report(shop.sql);
    REQUIRE(report.size() == 5);
    CHECK(report[0].orders.at(1).total_cents == 15998);
    CHECK(report[3].orders.empty());
    CHECK(counter.count() == 2);
}

}  // namespace servers::cases
