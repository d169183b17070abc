// Replaces: store_webhook.cpp
// Better when: a list of webhooks is stored: the statement is prepared once, and only
// its values change.
//
// A prepared statement, whose errors go through one function that makes the sentence.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

namespace {

[[noreturn]] void refuse(Webhook const& webhook, soci::soci_error const& error,
                         std::ostream& log)
{
    WebhookError const refused("cannot store the webhook " + webhook.name + ": " +
                               error.get_error_message());
    log << refused.what() << std::endl;
    throw refused;
}

}  // namespace

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string name = webhook.name;
    std::string url = webhook.url;
    std::string authorization = basic_authorization(webhook.user, webhook.password);
    try {
        soci::statement insert(sql);
        insert.exchange(soci::use(name));
        insert.exchange(soci::use(url));
        insert.exchange(soci::use(authorization));
        insert.alloc();
        insert.prepare(
            "INSERT INTO webhooks (name, url, authorization)"
            " SELECT :name, :url, :authorization");
        insert.define_and_bind();
        insert.execute(true);
    } catch (soci::soci_error const& error) {
        refuse(webhook, error, log);
    }
}

}  // namespace secrets
