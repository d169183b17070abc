// What the program `migrate` can do, one function a command. Each says on `out` what it
// did. They throw MigrationError, or soci_error from the database.
#pragma once

#include "history.hpp"
#include "schema.hpp"

#include <soci/soci.h>

#include <filesystem>
#include <iosfwd>
#include <string>

namespace migrations {

/// Where the revision files are, and the database they are for.
struct Place {
    std::filesystem::path folder = "migrations";
    std::filesystem::path database = "shop.db";
};

/// How a new revision is made.
struct NewRevision {
    std::string message = {};
    std::string id = {};      ///< by chance when empty
    std::string parent = {};  ///< the only head when empty
};

/// Opens the place's database, as workbook::open_database does. Throws MigrationError
/// when it has no name: SQLite would make a database that is gone afterwards.
void open(soci::session& sql, Place const& place);

/// Makes the folder. Throws MigrationError when it is there.
void init(Place const& place, std::ostream& out);

/// A new file with empty parts, for its author to fill.
void revision(Place const& place, NewRevision const& wanted, std::ostream& out);

/// A new file with what turns the database into the models. Writes none when nothing
/// differs. Throws MigrationError when the database is not at the head: the difference
/// would hold what the revisions before have still to do.
void autogenerate(Place const& place, NewRevision const& wanted, Schema const& models,
                  std::ostream& out);

/// A new file that has all heads for parents, and does nothing.
void merge(Place const& place, NewRevision const& wanted, std::ostream& out);

/// Targets are as in targets.hpp.
void upgrade(Place const& place, std::string const& target, std::ostream& out);
void downgrade(Place const& place, std::string const& target, std::ostream& out);
void stamp(Place const& place, std::string const& target, std::ostream& out);

/// The heads of what is applied; the heads of the files; all files, newest first.
void current(Place const& place, std::ostream& out);
void heads(Place const& place, std::ostream& out);
void history(Place const& place, std::ostream& out);

/// Whether files, database and models agree. Says "agreed", or what does not, a line
/// each.
bool check(Place const& place, Schema const& models, std::ostream& out);

/// "4b7a -> 8c1f (head), add phone to users".
std::string describe(History const& history, std::string const& id);

}  // namespace migrations
