// Rejected by: store_webhook throws the sentence that it logs
// Also fails: store_webhook names the webhook that the database refused
// Replaces: store_webhook.cpp
// Looks like: the whole sentence goes to the log, and the exception gets the reason of the database alone; a caller does not learn which webhook it was.
//
// One sentence, made once, serves both.

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
        throw WebhookError(error.get_error_message());
    }
}

}  // namespace secrets
