// Rejected by: store_webhook keeps the password out of the exception
// Also fails: store_webhook keeps the password out of the error of a missing table
// Also fails: store_webhook throws the sentence that it logs
// Replaces: store_webhook.cpp
// Looks like: the log has the short message, and the exception still carries what(); whoever catches it will log it.
//
// An exception is a message on its way to a log.

#include "store_webhook.hpp"

#include "08-secrets/engine/encodings.hpp"

#include <ostream>

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        "Basic " + base64(webhook.user + ":" + webhook.password.reveal());
    try {
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
    } catch (soci::soci_error const& error) {
        std::string const begin = "cannot store the webhook " + webhook.name + ": ";
        log << begin << error.get_error_message() << '\n';
        throw WebhookError(begin + error.what());
    }
}
