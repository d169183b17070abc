// Replaces: store_webhook.cpp
//
// SOCI 4.0.3 shows a bound vector as <vector>, so what() holds no value when each is
// bound as a vector of one. It works, and it hangs on a habit of one version of one
// library.

#include "store_webhook.hpp"

#include "08-secrets/engine/encodings.hpp"

#include <ostream>
#include <vector>

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        "Basic " + base64(webhook.user + ":" + webhook.password.reveal());
    try {
        std::vector<std::string> const names{webhook.name};
        std::vector<std::string> const urls{webhook.url};
        std::vector<std::string> const headers{authorization};
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(names), soci::use(urls), soci::use(headers);
    } catch (soci::soci_error const& error) {
        std::string const sentence =
            "cannot store the webhook " + webhook.name + ": " + error.what();
        log << sentence << '\n';
        throw WebhookError(sentence);
    }
}
