// Rejected by: store_webhook keeps the password out of the log
// Also fails: store_webhook keeps the password out of the error of a missing table
// Also fails: store_webhook keeps the password out of the exception
// Also fails: store_webhook says the same whatever the password is
// Replaces: store_webhook.cpp
// Looks like: the password is searched for in what() and replaced; but it is there in base64, where the search does not find it.
//
// To take secrets out of a text, you have to guess their forms. Do not put them in.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

static std::string without(std::string text, std::string const& secret)
{
    for (std::size_t place = text.find(secret); place != std::string::npos;
         place = text.find(secret)) {
        text.replace(place, secret.size(), "***");
    }
    return text;
}

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
                                     without(error.what(), webhook.password.reveal());
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}

}  // namespace secrets
