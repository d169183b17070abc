#include "10-queries/conditions.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <string>

using queries::Conditions;

namespace {

std::string answer(soci::session& sql, Conditions const& conditions)
{
    std::string found = "nothing";
    soci::statement query(sql);
    conditions.bind_to(query);
    query.exchange(soci::into(found));
    query.alloc();
    query.prepare("SELECT 'found'" + conditions.where());
    query.define_and_bind();
    query.execute(true);
    return found;
}

}  // namespace

TEST_CASE("Conditions without any are no WHERE")
{
    workbook::ScratchDatabase database;
    CHECK(Conditions().where().empty());
    CHECK(answer(database.sql, Conditions()) == "found");
}

TEST_CASE("Conditions keep an OR within its brackets")
{
    workbook::ScratchDatabase database;
    Conditions conditions;
    conditions.add("1 = 2");
    conditions.add("1 = 1 OR 1 = 1");
    CHECK(conditions.where() == " WHERE (1 = 2) AND (1 = 1 OR 1 = 1)");
    CHECK(answer(database.sql, conditions) == "nothing");
}

TEST_CASE("Conditions bind numbers and texts, however many there are")
{
    workbook::ScratchDatabase database;
    Conditions conditions;
    for (long long i = 0; i < 100; ++i) {
        std::string const name = "v" + std::to_string(i);
        conditions.add(":" + name + " = " + std::to_string(i), {{name, i}});
    }
    conditions.add(":from < :to AND :from = 5000000000",
                   {{"from", 5'000'000'000}, {"to", 5'000'000'001}});
    conditions.add(":text = 'it''s'", {{"text", "it's"}});
    CHECK(answer(database.sql, conditions) == "found");

    Conditions const copy = conditions;
    CHECK(answer(database.sql, copy) == "found");
}
