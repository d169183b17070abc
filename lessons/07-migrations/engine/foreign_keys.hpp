// Foreign keys while tables are rebuilt and dropped.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// While it lives, foreign keys are not enforced on this connection; afterwards as
/// before. Inside a transaction SQLite ignores the switch silently, so it has to
/// begin before the transaction and to end after it.
class ForeignKeysOff {
public:
    /// Does nothing when not `wanted`. Throws MigrationError for a server, which needs
    /// no rebuilding of tables.
    ForeignKeysOff(soci::session& sql, bool wanted);
    ~ForeignKeysOff();
    ForeignKeysOff(ForeignKeysOff const&) = delete;
    ForeignKeysOff& operator=(ForeignKeysOff const&) = delete;

private:
    soci::session& sql_;
    bool was_on_ = false;
};

/// A row that refers to a row that is not there, or a foreign key that refers to
/// columns which are no key.
struct BrokenReference {
    std::string table;
    std::string row;  ///< its number
    std::string parent;

    bool operator==(BrokenReference const&) const = default;
};

/// Looks at every row of every table.
std::vector<BrokenReference> broken_references(soci::session& sql);

/// "2 rows of orders refer to no row of users", for those of a first table; "" for
/// none.
std::string describe(std::vector<BrokenReference> const& broken);

/// Throws MigrationError when `after` has broken references that `before` does not
/// have. What was broken before is not this revision's fault, and does not stop it.
void refuse_newly_broken(std::vector<BrokenReference> const& before,
                         std::vector<BrokenReference> const& after);

/// Throws MigrationError when the statement is a DROP TABLE that would delete or change
/// rows of other tables, by ON DELETE CASCADE, SET NULL or SET DEFAULT, while foreign
/// keys are enforced: how many, and of which table. What is to become of them is for
/// the script to say. Servers refuse such a statement themselves.
void refuse_silent_deletes(soci::session& sql, std::string const& statement);

}  // namespace migrations
