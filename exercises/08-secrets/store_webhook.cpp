// Exercise 08, task 3: an error message that gives nothing away
//
// This stores what it should. When it cannot, it says why, and more than that.

#include "store_webhook.hpp"

#include "08-secrets/engine/encodings.hpp"

#include <ostream>

// TODO: keep the password out of the log and of the exception, and the reason in them.
void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        "Basic " + base64(webhook.user + ":" + webhook.password.reveal());
    try {
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
    } catch (soci::soci_error const& error) {
        std::string const sentence =
            "cannot store the webhook " + webhook.name + ": " + error.what();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}
