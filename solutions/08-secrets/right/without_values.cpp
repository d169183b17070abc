// Replaces: store_webhook.cpp
//
// The engine's `without_values` around the statement: what leaves it can be logged as
// it is. The sentence is made once, for both.

#include "store_webhook.hpp"

#include "08-secrets/engine/database_error.hpp"
#include "08-secrets/engine/encodings.hpp"

#include <ostream>

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    Secret const authorization("Basic " +
                               base64(webhook.user + ":" + webhook.password.reveal()));
    try {
        without_values([&] {
            soci::statement insert =
                (sql.prepare << "INSERT INTO webhooks VALUES (NULL, :n, :u, :a)",
                 soci::use(webhook.name), soci::use(webhook.url),
                 soci::use(authorization.reveal()));
            insert.execute(true);
        });
    } catch (DatabaseError const& error) {
        WebhookError const sentence("cannot store the webhook " + webhook.name + ": " +
                                    error.what());
        log << sentence.what() << '\n';
        throw sentence;
    }
}
