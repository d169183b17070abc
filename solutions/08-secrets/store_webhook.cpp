// Exercise 08, task 2: one right answer.

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
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
