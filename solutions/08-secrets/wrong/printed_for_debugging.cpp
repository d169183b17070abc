// Rejected by: store_webhook prints nothing
// Replaces: store_webhook.cpp
// Looks like: a line for debugging prints the header to std::cerr; base64 is not encryption, and anybody can read it.
//
// base64 -d is a command that every system has.

#include "store_webhook.hpp"

#include <iostream>
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
        std::cerr << "authorization was " << authorization << '\n';
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
