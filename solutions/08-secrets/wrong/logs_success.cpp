// Rejected by: store_webhook logs nothing when it stores
// Replaces: store_webhook.cpp
// Looks like: a line goes to the log when the webhook is stored; the contract asks for one line, and only for a refusal.
//
// Somebody counts the lines of this log. What is logged belongs in the contract like
// everything else.

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
        log << "stored the webhook " << webhook.name << '\n';
    } catch (soci::soci_error const& error) {
        // Not what(), which contains every bound value.
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
