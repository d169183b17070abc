// Exercise 08, task 3: two new keys, from .env to the settings, and from there to the
// log.
#pragma once

#include "settings_reader.hpp"

#include <iosfwd>
#include <optional>

namespace secrets {

/// What the shop has to know before it starts. It is passed by reference to every
/// function that needs it; there is no global one.
struct Settings {
    DatabaseUrl database_url;  ///< DATABASE_URL
    Secret secret_key{""};     ///< SECRET_KEY, at least `shortest_secret_key`
    Secret email_api_key{""};  ///< EMAIL_API_KEY, at least `shortest_api_key`
    /// SMS_API_KEY, likewise; nothing: no SMS is sent.
    std::optional<Secret> sms_api_key;
};

/// Task 3. The settings, checked.
///
/// DATABASE_URL, SECRET_KEY and EMAIL_API_KEY are required. SMS_API_KEY may be unset,
/// and is then nothing; but when it is set, it has to be as good as the others: set and
/// empty is a problem, not a way to leave it out.
///
/// Values come from `find` and from nowhere else: not from `std::getenv`, which the
/// program's `find` asks anyway. `find` is asked for these four names and no others.
/// Nothing is printed.
///
/// Throws SettingsError with all problems at once, in the order in which the keys are
/// named above; for each key at most one. SettingsReader (settings_reader.hpp) does the
/// checking: missing, empty, a placeholder, too short. No problem contains a value.
Settings load_settings(FindSetting const& find);

/// Task 3. The settings, fit for a log: one line each, `NAME=` and what may be seen, in
/// the order above. A secret is `***`, however long. DATABASE_URL has its password
/// masked. An SMS_API_KEY that is nothing is `(not set)`:
///
///     DATABASE_URL=mysql://shop:***@db.example:3306/shop_db
///     SECRET_KEY=***
///     EMAIL_API_KEY=***
///     SMS_API_KEY=(not set)
std::ostream& operator<<(std::ostream& out, Settings const& settings);

}  // namespace secrets
