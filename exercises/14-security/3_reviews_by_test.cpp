// Exercise 14, task 3, core, 25 minutes: the cases.
// Edit: list_items.cpp reviews_by.cpp
#include "reviews_by.hpp"
#include "security_fixture.hpp"

namespace security::cases {

namespace {

struct Reviews : Accounts {
    Reviews()
    {
        run("INSERT INTO reviews (id, author, text) VALUES (9, 'Ada', 'good'),"
            " (2, 'Ada', 'very good'), (3, 'Pat O''Brien', 'too small'),"
            " (4, 'ada', 'other'), (5, '', 'unsigned'), (11, 'Ada', 'good')");
    }

    /// Stores a user with this nickname, as a registration does.
    std::string of(std::string const& nickname, long long id = 1)
    {
        sql << "INSERT OR REPLACE INTO users (id, email, nickname, password_hash)"
               " VALUES (:id, 'ada@shop.example', :nickname, '-')",
            soci::use(id), soci::use(nickname);
        log.clear();
        return of_user(id);
    }

    std::string of_user(long long id)
    {
        std::string texts;
        for (std::string const& text : reviews_by(sql, id)) {
            texts += (texts.empty() ? "" : ", ") + text;
        }
        return workbook::or_nothing(texts);
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 list_items");

TEST_CASE("reviews_by finds the reviews of a nickname with an apostrophe")
{
    Reviews reviews;
    CHECK_SAME(reviews.of("Pat O'Brien"), "too small");
}

TEST_CASE("reviews_by finds nothing for a nickname that is a condition")
{
    Reviews reviews;
    CHECK_SAME(reviews.of("x' OR '1'='1"), "nothing");
    CHECK_SAME(reviews.of("x' UNION SELECT password_hash FROM users WHERE ''='"),
               "nothing");
    CHECK_SAME(reviews.of("%"), "nothing");
}

TEST_CASE("reviews_by keeps the nickname out of its statements")
{
    Reviews reviews;
    reviews.of("zq9x7");
    CHECK_SAME(reviews.pasted({{"the nickname", "zq9x7"}}), nothing_pasted);
}

TEST_CASE("reviews_by gives the reviews of exactly this nickname by id")
{
    Reviews reviews;
    CHECK_SAME(reviews.of("Ada"), "very good, good, good");
    {
        INFO("another user with the same nickname");
        reviews.run(
            "INSERT INTO users (id, email, nickname, password_hash)"
            " VALUES (2, 'b@shop.example', 'Ada', '-')");
        CHECK_SAME(reviews.of_user(1), "very good, good, good");
        INFO("a user who is not active");
        reviews.run("UPDATE users SET is_active = 0");
        CHECK_SAME(reviews.of_user(1), "very good, good, good");
    }
    reviews.run("PRAGMA reverse_unordered_selects = ON");
    CHECK_SAME(reviews.of("Ada", 5'000'000'001), "very good, good, good");
    CHECK_SAME(reviews.of(" Ada"), "nothing");
    CHECK_SAME(reviews.of(""), "unsigned");
    CHECK_SAME(reviews.of("Bela"), "nothing");
    INFO("an author of 150 reviews");
    reviews.run(
        "INSERT INTO reviews (author, text)"
        " WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL"
        " SELECT n + 1 FROM numbers WHERE n < 150)"
        " SELECT 'Dag', 'x' FROM numbers");
    reviews.of("Dag");
    CHECK_SAME(std::to_string(reviews_by(reviews.sql, 1).size()) + " reviews",
               "150 reviews");
}

TEST_CASE("reviews_by gives none for an unknown user and lets errors out")
{
    Reviews reviews;
    CHECK_SAME(std::to_string(reviews_by(reviews.sql, 8).size()) + " reviews",
               "0 reviews");
    reviews.of("Ada");
    reviews.run("DROP TABLE reviews");
    CHECK_SAME(reviews.error_of([&] { reviews_by(reviews.sql, 1); }),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
