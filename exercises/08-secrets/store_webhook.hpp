// Exercise 08, task 2: an error message that gives nothing away.
#pragma once

#include "basic_authorization.hpp"
#include "secret.hpp"

#include <soci/soci.h>

#include <iosfwd>
#include <stdexcept>
#include <string>

namespace secrets {

/// A partner who wants to hear of orders: where to send them, and as whom.
struct Webhook {
    std::string name;
    std::string url;
    std::string user;
    Secret password;
};

/// A webhook could not be stored.
class WebhookError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Makes the table that `store_webhook` fills. Given; there is nothing to do here.
inline void create_webhooks_table(soci::session& sql)
{
    sql << "CREATE TABLE webhooks ("
           " id            INTEGER PRIMARY KEY,"
           " name          TEXT NOT NULL UNIQUE,"
           " url           TEXT NOT NULL CHECK (url LIKE 'https://%'),"
           " authorization TEXT NOT NULL)";
}

/// Task 2. Stores a webhook: its name, its url, and as `authorization` the header that
/// `basic_authorization` gives. It is one statement, and the values are bound. A caller
/// may have a transaction open: it stays open, whether the webhook is stored or
/// refused, and nothing else in it is lost.
///
/// When the database refuses, nothing is stored. One line then goes to `log`, which
/// names the webhook and gives the database's own reason, and a WebhookError with the
/// same sentence is thrown:
///
///     cannot store the webhook stock: ... UNIQUE constraint failed: webhooks.name
///
/// Neither the log, nor the exception, nor another exception nested in it contains the
/// password: not as it is, not encoded in any way, not a part of it, not its length.
/// When the webhook is stored, nothing goes to the log. Nothing is printed at any time.
void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log);

}  // namespace secrets
