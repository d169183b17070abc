// Rejected by: store_webhook keeps the password out of the exception
// Also fails: A Secret shows itself neither in a stream nor in JSON
// Also fails: A connection quotes what it passes on
// Also fails: A database URL is taken apart and decoded
// Also fails: A folder in no repository is an error in git's words
// Also fails: A fresh key has two digits a byte and comes once
// Also fails: A leak is found in every form of a secret
// Also fails: A masked URL has no password and is a URL again
// Also fails: A missing env file differs from one that cannot be read
// Also fails: A shallow clone does not tell whether the env file was in history
// Also fails: A text that is no database URL is refused and not shown
// Also fails: An env file is read and its mode is looked at
// Also fails: An env file on another branch is found and its example is not
// Also fails: An env file that is committed and ignored later is tracked still
// Also fails: An env file that is ignored and was never committed is safe
// Also fails: An env file that is no longer tracked stays in the history
// Also fails: An error of the database comes without its values
// Also fails: Placeholders are refused and keys are not
// Also fails: The environment goes before the file and tells unset from empty
// Also fails: What is printed is caught however it is printed
// Also fails: load_settings asks for the names in the example file and for no others
// Also fails: store_webhook keeps the password out of the error of a missing table
// Replaces: store_webhook.cpp
// Looks like: the log has the short message, and the exception still carries what(); whoever catches it will log it.
//
// An exception is a message on its way to a log.

#include "store_webhook.hpp"

#include "08-secrets/engine/encodings.hpp"

#include <ostream>

void store_webhook(soci::session& sql, Webhook const& webhook, std::ostream& log)
{
    std::string const authorization =
        "Basic " + base64(webhook.user + ":" + webhook.password.reveal());
    try {
        sql << "INSERT INTO webhooks (name, url, authorization)"
               " VALUES (:name, :url, :authorization)",
            soci::use(webhook.name), soci::use(webhook.url), soci::use(authorization);
    } catch (soci::soci_error const& error) {
        std::string const begin = "cannot store the webhook " + webhook.name + ": ";
        log << begin << error.get_error_message() << '\n';
        throw WebhookError(begin + error.what());
    }
}
