// Replaces: store_webhook.cpp
// Better when: never: it depends on a habit of one version of one library.
//
// SOCI 4.0.3 shows a bound vector as <vector>, so what() contains no value when each is
// bound as a vector of one.

#include "store_webhook.hpp"

#include <ostream>
#include <vector>

namespace secrets {

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    try {
        std::vector<std::string> const names{webhook.name};
        std::vector<std::string> const urls{webhook.url};
        std::vector<std::string> const headers{
            basic_authorization(webhook.user, webhook.password)};
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

}  // namespace secrets
