// One revision: a file with SQL to go forward, and SQL to go back.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace migrations {

/// One direction of a revision.
struct Script {
    std::string sql = {};

    /// All its statements in one transaction, with the version row. Off, by
    /// "transaction=off", for what a database refuses inside one, such as VACUUM.
    bool in_transaction = true;

    /// Foreign keys are not enforced while it runs, by "foreign_keys=off": the way to
    /// rebuild a table that others refer to. All are checked before it is committed.
    bool foreign_keys_off = false;

    bool operator==(Script const&) const = default;
};

/// A revision, as its file says it:
///
///     -- revision: 8c1f
///     -- parents: 4b7a
///     -- message: add phone to users
///
///     -- migrate:up
///     ALTER TABLE users ADD COLUMN phone TEXT;
///
///     -- migrate:down
///     ALTER TABLE users DROP COLUMN phone;
struct Revision {
    std::string id = {};  ///< letters, digits and _
    std::vector<std::string> parents =
        {};                    ///< none for a first revision, two for a merge
    std::string message = {};  ///< one line
    Script up = {};
    std::optional<Script> down = {};  ///< nullopt: there is no part "-- migrate:down"
    std::string checksum = {};        ///< of the whole file, 16 hexadecimal digits
};

/// Reads a revision file's text. `name` is for the message of a MigrationError, which
/// is thrown when the line with the id or the up part is missing, a part is there
/// twice, an id or an option is not one, and when a script that runs in a transaction
/// has BEGIN, COMMIT or ROLLBACK.
Revision parse_revision(std::string const& text, std::string const& name);

/// The text of the file; `parse_revision` understands it. The checksum is not used.
std::string revision_text(Revision const& revision);

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hexadecimal
/// digits. Line ends count as "\n" however the text has them. It notices an edit, and
/// not an attack: whoever wants to can make another text with the same checksum.
std::string checksum_of(std::string const& text);

}  // namespace migrations
