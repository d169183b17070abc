// Rejected by: store_webhook leaves a caller's transaction open
// Shows: a transaction is open
// Replaces: store_webhook.cpp
// Looks like: a savepoint makes sure that nothing is stored; when the INSERT fails, nobody releases it, and outside of a transaction a savepoint begins one, which stays open.
//
// One INSERT is stored whole or not at all. It needs no savepoint.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        basic_authorization(webhook.user, webhook.password);
    try {
        sql << "SAVEPOINT webhook";
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
        sql << "RELEASE webhook";
    } catch (soci::soci_error const& error) {
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
