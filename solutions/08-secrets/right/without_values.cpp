// Replaces: store_webhook.cpp
// Better when: several statements are in the function: the values are taken out in one
// place, and no later statement can forget it.
//
// A function around the statement turns each error of SOCI into one without values.
// What leaves it can be logged as it is.

#include "store_webhook.hpp"

#include <ostream>

namespace secrets {

namespace {

template <typename Work>
void without_values(Webhook const& webhook, Work&& work)
{
    try {
        work();
    } catch (soci::soci_error const& error) {
        throw WebhookError("cannot store the webhook " + webhook.name + ": " +
                           error.get_error_message());
    }
}

}  // namespace

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    Secret const authorization(basic_authorization(webhook.user, webhook.password));
    try {
        without_values(webhook, [&] {
            soci::statement insert =
                (sql.prepare << "INSERT INTO webhooks VALUES (NULL, :n, :u, :a)",
                 soci::use(webhook.name), soci::use(webhook.url),
                 soci::use(authorization.reveal()));
            insert.execute(true);
        });
    } catch (WebhookError const& error) {
        log << error.what() << '\n';
        throw;
    }
}

}  // namespace secrets
