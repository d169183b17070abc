// Rejected by: store_webhook keeps the password out of the exception
// Also fails: store_webhook keeps the password out of the error of a missing table
// Also fails: store_webhook says the same whatever the password is
// Also fails: store_webhook throws the sentence that it logs
// Replaces: store_webhook.cpp
// Looks like: the log has the short message, and the exception still carries what(); its catcher will log it.
//
// An exception is a message on its way to a log.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        basic_authorization(webhook.user, webhook.password);
    try {
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
    } catch (soci::soci_error const& error) {
        // Not what(), which contains every bound value.
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError("cannot store the webhook " + webhook.name + ": " +
                           error.what());
    }
}

}  // namespace secrets
