// Exercise 10, task 5, stretch, 30 minutes: the cases.
// Edit: fast_queries.cpp
#include "queries_fixture.hpp"

namespace queries::cases {

namespace {

// A query of the learner's, with its indexes there, answers as the slow one does.
void check_same_rows(std::string FastQueries::* query, std::vector<Bound> const& inputs)
{
    FastQueries const queries = fast_queries();
    for (int const users : {200, 61}) {
        BusyShop shop(users);
        shop.add_indexes(queries);
        for (Bound const& values : inputs) {
            std::string bound;
            for (auto const& [name, value] : values) {
                bound += (bound.empty() ? ":" : ", :") + name + " = '" + value + "'";
            }
            INFO(bound);
            CHECK_SAME(shop.rows(queries.*query, values),
                       shop.rows(slow_queries().*query, values));
        }
    }
}

// It visits the rows that it wants and hardly others.
void check_from_an_index(std::string FastQueries::* query, Bound const& values,
                         long long most_steps)
{
    FastQueries const queries = fast_queries();
    BusyShop shop;
    shop.add_indexes(queries);
    shop.rows(queries.*query, values);
    workbook::Work const work = shop.log.work();
    INFO("Expected: no rows scanned, less than ", most_steps, " steps");
    INFO("Seen: ", work.rows_scanned, " rows scanned, ", work.steps, " steps; ",
         shop.plan());
    CHECK(
        (work.rows_scanned == 0 && work.rows_indexed == 0 && work.steps < most_steps));
}

}  // namespace

TEST_SUITE_BEGIN("5 fast_queries");

TEST_CASE("orders_of_user is answered from an index")
{
    check_from_an_index(&FastQueries::orders_of_user, {{"user_id", "17"}}, 500);
}

TEST_CASE("orders_of_user gives the same rows as before")
{
    check_same_rows(
        &FastQueries::orders_of_user,
        {{{"user_id", "17"}}, {{"user_id", "1"}}, {{"user_id", "123456789"}}});
}

TEST_CASE("count_paid_in_month is answered from an index")
{
    check_from_an_index(&FastQueries::count_paid_in_month, {{"month", "2024-02"}}, 200);
}

TEST_CASE("count_paid_in_month gives the same number as before")
{
    check_same_rows(&FastQueries::count_paid_in_month, {{{"month", "2024-02"}},
                                                        {{"month", "2024-03"}},
                                                        {{"month", "2024-12"}},
                                                        {{"month", "2025-01"}},
                                                        {{"month", "2023-01"}},
                                                        {{"month", "2030-06"}}});
}

TEST_CASE("oldest_new_orders is answered from an index and not sorted")
{
    FastQueries const queries = fast_queries();
    BusyShop shop;
    shop.add_indexes(queries);
    shop.rows(queries.oldest_new_orders, {{"limit", "20"}});
    workbook::Work const work = shop.log.work();
    INFO("Expected: no rows scanned, 0 sorts, less than 500 steps");
    INFO("Seen: ", work.rows_scanned, " rows scanned, ", work.sorts, " sorts, ",
         work.steps, " steps; ", shop.plan());
    CHECK((work.rows_scanned == 0 && work.sorts == 0 && work.steps < 500));
}

TEST_CASE("oldest_new_orders gives the same rows as before")
{
    check_same_rows(&FastQueries::oldest_new_orders,
                    {{{"limit", "20"}}, {{"limit", "3"}}, {{"limit", "100000"}}});
}

TEST_CASE("user_by_email is answered from an index")
{
    check_from_an_index(&FastQueries::user_by_email, {{"email", "ada.9@shop.example"}},
                        200);
}

TEST_CASE("user_by_email gives the same rows as before")
{
    check_same_rows(&FastQueries::user_by_email, {{{"email", "ada.9@shop.example"}},
                                                  {{"email", "ADA.49@SHOP.EXAMPLE"}},
                                                  {{"email", "ada@shop.example"}},
                                                  {{"email", "ada%"}},
                                                  {{"email", "nobody@shop.example"}}});
}

TEST_CASE("users_by_email_pattern is answered from an index")
{
    check_from_an_index(&FastQueries::users_by_email_pattern, {{"pattern", "ada.%"}},
                        1'000);
}

TEST_CASE("users_by_email_pattern gives the same rows as before")
{
    check_same_rows(&FastQueries::users_by_email_pattern,
                    {{{"pattern", "ada.%"}},
                     {{"pattern", "user3%"}},
                     {{"pattern", "bela@shop.example%"}},
                     {{"pattern", "nobody%"}}});
}

TEST_CASE("fast_queries adds at most two indexes and nothing else")
{
    FastQueries const queries = fast_queries();
    BusyShop shop;
    auto const schema = [&](std::string const& condition) {
        std::string text;
        shop.sql << "SELECT coalesce(group_concat(type || ' ' || name, ', '), '')"
                    " FROM (SELECT type, name FROM sqlite_master WHERE " +
                        condition + " ORDER BY name)",
            soci::into(text);
        return text;
    };
    std::string const before = schema("type <> 'index'");
    int indexes_before = 0;
    shop.sql << "SELECT count(*) FROM sqlite_master WHERE type = 'index'",
        soci::into(indexes_before);

    shop.add_indexes(queries);

    int indexes = 0;
    shop.sql << "SELECT count(*) FROM sqlite_master WHERE type = 'index'",
        soci::into(indexes);
    CHECK_SAME(schema("type <> 'index'"), before);
    INFO("Expected: at most 2 statements, each of which makes an index");
    INFO("Seen: ", queries.new_indexes.size(), " statements, which make ",
         indexes - indexes_before);
    CHECK((queries.new_indexes.size() <= 2 &&
           indexes - indexes_before == static_cast<int>(queries.new_indexes.size())));
}

TEST_SUITE_END();

}  // namespace queries::cases
