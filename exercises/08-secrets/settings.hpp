// Exercise 08, task 2: two new keys, from .env.example to the settings and back to the
// screen.
#pragma once

#include "08-secrets/engine/environment.hpp"
#include "08-secrets/engine/settings_reader.hpp"

#include <iosfwd>
#include <optional>

/// What the shop has to know before it starts. Passed by reference to whoever needs it;
/// there is no global one.
struct Settings {
    DatabaseUrl database_url;  ///< DATABASE_URL
    Secret secret_key{""};     ///< SECRET_KEY, at least `shortest_secret_key`
    Secret email_api_key{""};  ///< EMAIL_API_KEY, at least `shortest_api_key`
    /// SMS_API_KEY, likewise; nothing: no SMS is sent.
    std::optional<Secret> sms_api_key;
};

/// The settings that the environment gives.
///
/// DATABASE_URL, SECRET_KEY and EMAIL_API_KEY are required. SMS_API_KEY may be unset,
/// and is then nothing; but when it is set, it has to be as good as the others: set and
/// empty is a problem, not a way to leave it out.
///
/// Values come from `environment` and from nowhere else. Nothing is printed.
///
/// Throws SettingsError with all problems at once, in the order in which the keys stand
/// above; for each key at most one. The engine's SettingsReader
/// (engine/settings_reader.hpp) does the checking: missing, empty, a placeholder, too
/// short. No problem holds a value.
Settings load_settings(Environment const& environment);

/// The settings, fit for a log: one line each, `NAME=` and what may be seen, in the
/// order above. A secret is `***`, however long. DATABASE_URL has its password masked.
/// An SMS_API_KEY that is nothing is `(not set)`:
///
///     DATABASE_URL=mysql://shop:***@db.example:3306/shop_db
///     SECRET_KEY=***
///     EMAIL_API_KEY=***
///     SMS_API_KEY=(not set)
std::ostream& operator<<(std::ostream& out, Settings const& settings);
