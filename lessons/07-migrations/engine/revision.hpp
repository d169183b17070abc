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
    std::string id = {};  ///< letters, digits and _; not base, head or heads
    std::vector<std::string> parents =
        {};                    ///< none for a first revision, two for a merge
    std::string message = {};  ///< one line
    Script up = {};
    std::optional<Script> down = {};  ///< nullopt: there is no part "-- migrate:down"
    std::string checksum = {};        ///< of the whole file, 16 hexadecimal digits
};

/// Reads a revision file's text. A byte order mark at its beginning is skipped. `name`
/// is for the message of a MigrationError, which is thrown when
///
/// - the line with the id or the up part is missing, or a line or a part is there
/// twice,
/// - an id, a header or an option is none that is known,
/// - there is SQL before the parts, or a line is nearly a marker,
/// - a script that runs in a transaction has BEGIN, COMMIT, END or ROLLBACK,
/// - a script sets foreign_keys or defer_foreign_keys, and its line does not say
///   foreign_keys=off.
Revision parse_revision(std::string const& text, std::string const& name);

/// The text of the file; `parse_revision` understands it. The checksum is not used.
std::string revision_text(Revision const& revision);

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hexadecimal
/// digits. Line ends count as "\n" however the text has them, and a byte order mark
/// does not count. It notices an edit, and not an attack: another text with the same
/// checksum can be made.
std::string checksum_of(std::string const& text);

}  // namespace migrations
