// Rejected by: store_webhook leaves a caller's transaction open
// Shows: second
// Replaces: store_webhook.cpp
// Looks like: OR ROLLBACK makes sure that nothing is stored when the table refuses; it ends the caller's whole transaction, with everything that was in it.
//
// A refused INSERT stores nothing anyway: the default, OR ABORT, undoes this statement
// alone.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        basic_authorization(webhook.user, webhook.password);
    try {
        sql << "INSERT OR ROLLBACK INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
    } catch (soci::soci_error const& error) {
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
