// Rejected by: store_webhook throws and logs one line when the database refuses
// Also fails: store_webhook gives the database's own reason
// Also fails: store_webhook keeps the password out of the error of a missing table
// Also fails: store_webhook leaves a caller's transaction open
// Also fails: store_webhook names the webhook that the database refused
// Also fails: store_webhook throws the sentence that it logs
// Replaces: store_webhook.cpp
// Looks like: the error is logged, and the caller is told nothing: it goes on as if the webhook were stored.
//
// A log is read by people, an exception by the program.

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
    }
}

}  // namespace secrets
