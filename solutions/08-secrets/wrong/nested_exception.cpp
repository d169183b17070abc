// Rejected by: store_webhook keeps the password out of the exception
// Also fails: store_webhook keeps the password out of the error of a missing table
// Also fails: store_webhook says the same whatever the password is
// Replaces: store_webhook.cpp
// Looks like: std::throw_with_nested keeps SOCI's exception inside the new one, and with it every value that was bound.
//
// A handler that prints the whole chain of causes, as many do, prints the password.

#include "store_webhook.hpp"

#include <exception>
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
        std::throw_with_nested(WebhookError(sentence));
    }
}

}  // namespace secrets
