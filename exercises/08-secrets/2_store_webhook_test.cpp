// Exercise 08, task 2, core, 10 minutes: the cases.
// Edit: store_webhook.cpp
#include "store_webhook.hpp"

#include "08-secrets/engine/leaks.hpp"
#include "08-secrets/engine/output_capture.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <exception>
#include <sstream>
#include <string>

namespace secrets::cases {

namespace {

// What an exception says, and what the exceptions nested in it say.
std::string all_texts(std::exception const& error)
{
    std::string text = std::string(error.what()) + "\n";
    try {
        std::rethrow_if_nested(error);
    } catch (std::exception const& nested) {
        text += all_texts(nested);
    } catch (...) {
    }
    return text;
}

// A call, and everything that came out of it.
struct Outcome {
    std::string logged;
    std::string thrown;    ///< with what is nested; empty when nothing was thrown
    std::string sentence;  ///< the exception's own text
    std::string printed;
};

std::string first_line(std::string const& text)
{
    return text.substr(0, text.find('\n'));
}

struct Fixture {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    Webhook webhook{"stock", "https://stock.example/orders", "shop",
                    Secret("zq9x7&T+2 v/m~4K")};

    Fixture() { create_webhooks_table(sql); }

    Outcome store(Webhook const& given)
    {
        Outcome outcome;
        std::ostringstream log;
        outcome.printed = printed_by([&] {
            try {
                store_webhook(sql, given, log);
            } catch (WebhookError const& error) {
                outcome.thrown = all_texts(error);
                outcome.sentence = error.what();
            }
        });
        outcome.logged = log.str();
        return outcome;
    }

    // The second webhook of the same name, which the table refuses.
    Outcome failure()
    {
        store(webhook);
        Webhook again = webhook;
        again.url = "https://other.example/orders";
        return store(again);
    }

    std::string names()
    {
        std::string all;
        soci::rowset<std::string> const rows =
            (sql.prepare << "SELECT name FROM webhooks ORDER BY name");
        for (std::string const& name : rows) {
            all += (all.empty() ? "" : ", ") + name;
        }
        return all;
    }

    // In which form the password is in a text.
    std::string password_in(std::string const& text) const
    {
        Secret const header(
            basic_authorization(webhook.user, webhook.password).substr(6));
        bool const in_part = piece_in(text, webhook.password) || piece_in(text, header);
        std::string const form =
            leak_in(text, webhook.password).value_or(in_part ? "in part" : "");
        return form.empty() ? "no password" : "the password, " + form;
    }

    void check_safe(std::string const& text) const
    {
        INFO("in the text:  ", text);
        CHECK_SAME(password_in(text), "no password");
    }
};

// The words, or the whole text when it does not contain them.
std::string words_or_all(std::string const& text, std::string const& words)
{
    return text.find(words) != std::string::npos ? words : text;
}

}  // namespace

TEST_SUITE_BEGIN("2 store_webhook");

TEST_CASE("store_webhook stores the header that a partner's server wants")
{
    Fixture fixture;

    Outcome const outcome = fixture.store(fixture.webhook);

    CHECK_SAME(outcome.thrown, "");
    std::string authorization;
    fixture.sql << "SELECT authorization FROM webhooks WHERE name = 'stock'"
                   " AND url = 'https://stock.example/orders'",
        soci::into(authorization);
    CHECK_SAME(authorization, "Basic c2hvcDp6cTl4NyZUKzIgdi9tfjRL");
}

TEST_CASE("store_webhook keeps the password out of the log")
{
    Fixture fixture;
    fixture.check_safe(fixture.failure().logged);
}

TEST_CASE("store_webhook keeps the password out of the exception")
{
    Fixture fixture;
    fixture.check_safe(fixture.failure().thrown);
}

TEST_CASE("store_webhook gives the database's own reason")
{
    Fixture fixture;
    std::string const taken = "UNIQUE constraint failed: webhooks.name";
    Outcome const failure = fixture.failure();
    CHECK_SAME(words_or_all(failure.logged, taken), taken);
    CHECK_SAME(words_or_all(failure.thrown, taken), taken);

    Webhook other = fixture.webhook;
    other.name = "plain";
    other.url = "http://plain.example";
    Outcome const plain = fixture.store(other);
    CHECK_SAME(words_or_all(plain.logged, "CHECK constraint failed"),
               "CHECK constraint failed");
}

TEST_CASE("store_webhook throws and logs one line when the database refuses")
{
    Fixture fixture;

    Outcome const failure = fixture.failure();

    CHECK_SAME(fixture.names(), "stock");
    CHECK_SAME(failure.thrown.empty() ? "nothing was thrown" : "a WebhookError",
               "a WebhookError");
    std::string const begin = "cannot store the webhook stock: ";
    CHECK_SAME(failure.logged.substr(0, begin.size()), begin);
    CHECK_SAME(failure.logged, first_line(failure.logged) + "\n");
}

TEST_CASE("store_webhook names the webhook that the database refused")
{
    Fixture fixture;
    Webhook other = fixture.webhook;
    other.name = "plain";
    other.url = "http://plain.example";

    Outcome const plain = fixture.store(other);

    std::string const begin = "cannot store the webhook plain: ";
    CHECK_SAME(plain.logged.substr(0, begin.size()), begin);
    CHECK_SAME(plain.thrown.substr(0, begin.size()), begin);
}

TEST_CASE("store_webhook throws the sentence that it logs")
{
    Fixture fixture;

    Outcome const failure = fixture.failure();

    CHECK_SAME(failure.sentence + "\n", failure.logged);
}

TEST_CASE("store_webhook keeps the password out of the error of a missing table")
{
    Fixture fixture;
    fixture.sql << "DROP TABLE webhooks";

    Outcome const failure = fixture.store(fixture.webhook);

    CHECK_SAME(words_or_all(failure.thrown, "no such table: webhooks"),
               "no such table: webhooks");
    fixture.check_safe(failure.logged + failure.thrown);
}

TEST_CASE("store_webhook says the same whatever the password is")
{
    Fixture fixture;
    Fixture other;
    other.webhook.password = Secret("zq9x8-another-and-a-longer-one");
    CHECK_SAME(fixture.failure().logged, other.failure().logged);
    CHECK_SAME(fixture.failure().thrown, other.failure().thrown);
}

TEST_CASE("store_webhook binds its values")
{
    Fixture fixture;
    workbook::StatementLog const statements(fixture.sql);

    fixture.store(fixture.webhook);

    auto const place_of = [&](char const* value) {
        return std::string(value) + (statements.text_contains(value)
                                         ? " in the text of a statement"
                                         : " in no text of a statement");
    };
    CHECK_SAME(std::to_string(statements.count()) + " statement", "1 statement");
    for (char const* const value : {"stock", "https:", "Basic "}) {
        CHECK_SAME(place_of(value), std::string(value) + " in no text of a statement");
    }
}

TEST_CASE("store_webhook leaves a caller's transaction open")
{
    Fixture fixture;
    Webhook second = fixture.webhook;
    second.name = "second";

    soci::transaction of_the_caller(fixture.sql);
    std::string const refusals = fixture.failure().thrown;
    CHECK_SAME(words_or_all(refusals, "UNIQUE constraint failed"),
               "UNIQUE constraint failed");
    CHECK_SAME(fixture.store(second).thrown, "");
    CHECK_SAME(fixture.names(), "second, stock");
    {
        INFO("after the caller has rolled back");
        of_the_caller.rollback();
        CHECK_SAME(fixture.names(), "");
    }
    INFO("without a transaction of a caller, none is open after a refusal");
    fixture.failure();
    bool began = true;
    try {
        fixture.sql.begin();
    } catch (soci::soci_error const&) {
        began = false;
    }
    CHECK_SAME(began ? "no transaction is open" : "a transaction is open",
               "no transaction is open");
}

TEST_CASE("store_webhook logs nothing when it stores")
{
    Fixture fixture;
    CHECK_SAME(fixture.store(fixture.webhook).logged, "");
}

TEST_CASE("store_webhook prints nothing")
{
    Fixture fixture;
    CHECK_SAME(fixture.store(fixture.webhook).printed, "");
    CHECK_SAME(fixture.failure().printed, "");
}

TEST_SUITE_END();

}  // namespace secrets::cases
