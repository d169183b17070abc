// Rejected by: store_webhook binds its values
// Replaces: store_webhook.cpp
// Looks like: the values are pasted into the statement so that SOCI has none to show; now they are in the text of the statement, which its errors show as well, and which a quote in a value can change.
//
// A bound value in an error is a leak; a pasted one is a leak and an injection.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        basic_authorization(webhook.user, webhook.password);
    try {
        sql << "INSERT INTO webhooks (name, url, authorization) VALUES ('" +
                   webhook.name + "', '" + webhook.url + "', '" + authorization + "')";
    } catch (soci::soci_error const& error) {
        // Not what(), which contains every bound value.
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
