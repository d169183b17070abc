// Exercise 08, task 3: the cases. Read them; change only store_webhook.cpp.
#include "store_webhook.hpp"

#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/leaks.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <exception>
#include <sstream>
#include <string>

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

// A failed call, and everything that came out of it.
struct Failure {
    std::string logged;
    std::string thrown;  ///< with what is nested; empty when nothing was thrown
    std::string printed;
};

struct Fixture {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    Webhook webhook{"stock", "https://stock.example/orders", "shop",
                    Secret("zq9x7&T+2 v/m~4K")};

    Fixture() { create_webhooks_table(sql); }

    Failure failure_of(Webhook const& refused)
    {
        Failure failure;
        std::ostringstream log;
        failure.printed = printed_by([&] {
            try {
                store_webhook(sql, refused, log);
            } catch (WebhookError const& error) {
                failure.thrown = all_texts(error);
            }
        });
        failure.logged = log.str();
        return failure;
    }

    // The second webhook of the same name, which the table refuses.
    Failure failure()
    {
        std::ostringstream log;
        store_webhook(sql, webhook, log);
        Webhook again = webhook;
        again.url = "https://other.example/orders";
        return failure_of(again);
    }

    int count()
    {
        int webhooks = 0;
        sql << "SELECT count(*) FROM webhooks", soci::into(webhooks);
        return webhooks;
    }

    void check_safe(std::string const& text)
    {
        INFO("Expected: no password in it, in no form");
        Secret const header(base64(webhook.user + ":" + webhook.password.reveal()));
        bool const in_part = piece_in(text, webhook.password) || piece_in(text, header);
        std::string const form =
            leak_in(text, webhook.password).value_or(in_part ? "in part" : "nowhere");
        INFO("Seen: the password ", form, ", in: ", text);
        CHECK(form == "nowhere");
    }
};

bool says(std::string const& text, std::string const& words)
{
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("3 store_webhook");

TEST_CASE("store_webhook stores the header that a partner's server wants")
{
    Fixture fixture;
    std::ostringstream log;

    store_webhook(fixture.sql, fixture.webhook, log);

    std::string authorization;
    fixture.sql << "SELECT authorization FROM webhooks WHERE name = 'stock'"
                   " AND url = 'https://stock.example/orders'",
        soci::into(authorization);
    CHECK(authorization == "Basic " + base64("shop:zq9x7&T+2 v/m~4K"));
    CHECK(log.str() == "");
}

TEST_CASE("store_webhook binds its values")
{
    Fixture fixture;
    workbook::StatementLog const statements(fixture.sql);
    std::ostringstream log;

    store_webhook(fixture.sql, fixture.webhook, log);

    INFO("Expected: no value in the text of a statement");
    CHECK_FALSE(statements.text_contains("stock"));
    CHECK_FALSE(statements.text_contains("Basic "));
}

TEST_CASE("store_webhook throws and logs one line when the database refuses")
{
    Fixture fixture;

    Failure const failure = fixture.failure();

    CHECK(fixture.count() == 1);
    {
        INFO("Expected: a WebhookError");
        INFO("Seen: nothing was thrown");
        CHECK_FALSE(failure.thrown.empty());
    }
    INFO("Expected: one line in the log: cannot store the webhook stock: ...");
    INFO("Seen: ", failure.logged.empty() ? "an empty log" : failure.logged);
    CHECK(failure.logged.starts_with("cannot store the webhook stock: "));
    CHECK(failure.logged.find('\n') == failure.logged.size() - 1);
}

TEST_CASE("store_webhook throws the sentence that it logs")
{
    Fixture fixture;

    Failure const failure = fixture.failure();

    std::string const sentence = failure.logged.substr(0, failure.logged.find('\n'));
    INFO("Expected: ", sentence);
    INFO("Seen: ", failure.thrown);
    CHECK(failure.thrown.substr(0, failure.thrown.find('\n')) == sentence);
}

TEST_CASE("store_webhook gives the database's own reason")
{
    Fixture fixture;

    Failure const taken = fixture.failure();
    INFO("Seen: ", taken.logged);
    CHECK(says(taken.logged, "UNIQUE constraint failed: webhooks.name"));
    CHECK(says(taken.thrown, "UNIQUE constraint failed: webhooks.name"));

    Webhook other = fixture.webhook;
    other.name = "plain";
    other.url = "http://plain.example";
    Failure const plain = fixture.failure_of(other);
    CHECK(says(plain.logged, "cannot store the webhook plain: "));
    CHECK(says(plain.logged, "CHECK constraint failed"));
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

TEST_CASE("store_webhook keeps the password out of the error of a missing table")
{
    Fixture fixture;
    fixture.sql << "DROP TABLE webhooks";

    Failure const failure = fixture.failure_of(fixture.webhook);

    CHECK(says(failure.thrown, "no such table: webhooks"));
    fixture.check_safe(failure.logged + failure.thrown);
}

TEST_CASE("store_webhook prints nothing")
{
    Fixture fixture;
    CHECK(fixture.failure().printed == "");
}

TEST_SUITE_END();
