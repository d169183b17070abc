// Rejected by: store_webhook says the same whatever the password is
// Replaces: store_webhook.cpp
// Looks like: the sentence shows three characters of the password and its length, so that one can see which password it was; an attacker no longer has to guess either.
//
// Two passwords that give two sentences give something away.

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
        std::string const sentence = "cannot store the webhook " + webhook.name + ": " +
                                     error.get_error_message() + " (password " +
                                     webhook.password.reveal().substr(0, 3) + "..., " +
                                     std::to_string(webhook.password.size()) +
                                     " characters)";
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
