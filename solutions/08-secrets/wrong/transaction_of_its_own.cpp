// Rejected by: store_webhook leaves a caller's transaction open
// Shows: cannot store the webhook stock: Cannot begin transaction. cannot start a transaction within a transaction
// Replaces: store_webhook.cpp
// Looks like: the INSERT has a transaction of its own, to be safe; inside the caller's, SQLite refuses to begin it, and the webhook cannot be stored at all.
//
// One statement is stored whole or not at all without any help.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        basic_authorization(webhook.user, webhook.password);
    try {
        soci::transaction transaction(sql);
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
        transaction.commit();
    } catch (soci::soci_error const& error) {
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
