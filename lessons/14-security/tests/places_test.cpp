// Each attack on the twin, and on its counterpart that binds.
#include "twin/attacks.hpp"
#include "twin/oracles.hpp"
#include "twin/reading_text.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace security::cases {

namespace {

struct Shop {
    using Make = std::unique_ptr<twin::Catalogue> (*)(soci::session&);

    explicit Shop(Make make)
        : catalogue((twin::create_shop(database.sql), make(database.sql)))
    {
    }

    workbook::ScratchDatabase database;
    std::unique_ptr<twin::Catalogue> catalogue;
};

std::string shown(twin::Rows const& rows)
{
    std::string text;
    for (twin::Row const& row : rows) {
        text += row[0] + "|" + row[1] + "\n";
    }
    return text;
}

std::string answer(twin::Catalogue& shop, twin::Attack const& attack,
                   std::string const& text)
{
    try {
        return shown(attack.send(shop, text));
    } catch (std::invalid_argument const& refused) {
        return std::string("refused: ") + refused.what();
    }
}

std::string with(std::string text, std::string const& old, std::string const& now)
{
    auto const at = text.find(old);
    return at == std::string::npos ? text : text.replace(at, old.size(), now);
}

}  // namespace

TEST_CASE("the twin gives something away in every place")
{
    CHECK(twin::attacks().size() == 8);
    for (twin::Attack const& attack : twin::attacks()) {
        CAPTURE(attack.place);
        Shop shop(twin::pasted_catalogue);
        std::string const got = answer(*shop.catalogue, attack, attack.text);
        // The other guess: does the password begin with 'x'?
        Shop other(twin::pasted_catalogue);
        std::string const differs =
            answer(*other.catalogue, attack, with(attack.text, "'e%'", "'x%'"));
        bool const shows_password = got.find("engine-1843") != std::string::npos;
        bool const gets_in = attack.place == "a text in WHERE" && !got.empty();
        CHECK((shows_password || gets_in || got != differs));
    }
}

TEST_CASE("the bound catalogue gives nothing away in any place")
{
    for (twin::Attack const& attack : twin::attacks()) {
        CAPTURE(attack.place);
        Shop shop(twin::bound_catalogue);
        std::string const got = answer(*shop.catalogue, attack, attack.text);
        std::string const other =
            answer(*shop.catalogue, attack, with(attack.text, "'e%'", "'x%'"));
        CHECK(got.find("engine-1843") == std::string::npos);
        CHECK_SAME(other, got);
    }
}

TEST_CASE("both catalogues give the same answers to what is harmless")
{
    for (twin::Attack const& attack : twin::attacks()) {
        CAPTURE(attack.place);
        Shop pasted(twin::pasted_catalogue);
        Shop bound(twin::bound_catalogue);
        std::string const by_the_twin =
            answer(*pasted.catalogue, attack, attack.harmless);
        CHECK_SAME(answer(*bound.catalogue, attack, attack.harmless), by_the_twin);
    }
}

TEST_CASE("no statement of the bound catalogue contains what came from outside")
{
    for (twin::Attack const& attack : twin::attacks()) {
        CAPTURE(attack.place);
        Shop shop(twin::bound_catalogue);
        workbook::StatementLog const log(shop.database.sql);
        answer(*shop.catalogue, attack, "zq9x7");
        answer(*shop.catalogue, attack, attack.text);
        CHECK_FALSE(log.text_contains("zq9x7"));
        CHECK_FALSE(log.text_contains("UNION"));
    }
    Shop shop(twin::bound_catalogue);
    workbook::StatementLog const log(shop.database.sql);
    shop.catalogue->log_in("ada@example.com", "zq9x7");
    shop.catalogue->registered("zq9x7");
    CHECK(log.count() == 2);
    CHECK_FALSE(log.text_contains("zq9x7"));
}

TEST_CASE("a wildcard is text in the bound search, and a pattern in the twin's")
{
    Shop pasted(twin::pasted_catalogue);
    Shop bound(twin::bound_catalogue);
    CHECK(pasted.catalogue->search("%").size() == 5);
    CHECK(bound.catalogue->search("%").size() == 1);
    CHECK(bound.catalogue->search("_").empty());
    CHECK(bound.catalogue->search("\\").empty());
}

TEST_CASE("LIMIT -1 is all rows for the twin, and refused by the bound catalogue")
{
    Shop pasted(twin::pasted_catalogue);
    Shop bound(twin::bound_catalogue);
    CHECK(pasted.catalogue->first("-1").size() == 5);
    CHECK_THROWS_AS(bound.catalogue->first("-1"), std::invalid_argument);
}

TEST_CASE("a stored name is harmless when it is stored, and an attack when it is used")
{
    std::string const name = "Eve' UNION SELECT email, password FROM users --";
    for (bool const is_bound : {false, true}) {
        CAPTURE(is_bound);
        Shop shop(is_bound ? twin::bound_catalogue : twin::pasted_catalogue);
        shop.database.sql
            << "INSERT INTO users VALUES (3, 'eve@example.com', :name, '')",
            soci::use(name);
        std::string const got = shown(shop.catalogue->reviews_of("3"));
        CHECK((got.find("engine-1843") == std::string::npos) == is_bound);
    }
}

TEST_CASE("a second statement is not run, which says nothing about injection")
{
    Shop shop(twin::pasted_catalogue);
    shop.catalogue->product("1; DROP TABLE users");
    CHECK(shop.catalogue->registered("ada@example.com").size() == 1);
}

TEST_CASE("a secret is read by the answer, by an error, and by the work that is done")
{
    Shop shop(twin::pasted_catalogue);
    twin::Catalogue& catalogue = *shop.catalogue;
    soci::session& sql = shop.database.sql;
    std::string const secret = "engine-1843notreallyhashed";
    CHECK_SAME(twin::read_secret([&](auto const& asked) {
                   return twin::by_answer(catalogue, asked);
               }).secret,
               secret);
    CHECK_SAME(twin::read_secret([&](auto const& asked) {
                   return twin::by_error(catalogue, asked);
               }).secret,
               secret);
    CHECK_SAME(twin::read_secret([&](auto const& asked) {
                   return twin::by_work(sql, catalogue, asked);
               }).secret,
               secret);
}

TEST_CASE("the bound catalogue answers no question")
{
    Shop shop(twin::bound_catalogue);
    twin::Catalogue& catalogue = *shop.catalogue;
    soci::session& sql = shop.database.sql;
    for (std::string const asked : {"1 = 1", "1 = 0"}) {
        CHECK_FALSE(twin::by_answer(catalogue, asked));
        CHECK_FALSE(twin::by_error(catalogue, asked));
        CHECK_FALSE(twin::by_work(sql, catalogue, asked));
    }
}

TEST_CASE("a list of ids has a bound")
{
    std::string list = "1";
    for (int i = 1; i < 100; ++i) {
        list += ",1";
    }
    CHECK(twin::whole_numbers(list).size() == 100);
    CHECK_THROWS_AS(twin::whole_numbers(list + ",1"), std::invalid_argument);
    CHECK_THROWS_AS(twin::whole_number("1 "), std::invalid_argument);
    CHECK_THROWS_AS(twin::whole_number("-1"), std::invalid_argument);
    CHECK_THROWS_AS(twin::whole_number(""), std::invalid_argument);
}

}  // namespace security::cases
