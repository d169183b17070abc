// Not taught in the chapter: the commands of the program `migrate`, one function each.
// They print what they did on `out`, and throw MigrationError, or soci_error from the
// database.
#pragma once

#include "engine/history.hpp"
#include "engine/schema.hpp"
#include "engine/settings.hpp"

#include <soci/soci.h>

#include <iosfwd>
#include <string>

namespace migrations {

/// How a new revision is made.
struct NewRevision {
    std::string message = {};
    std::string id = {};      ///< random when empty
    std::string parent = {};  ///< the only head when empty
};

/// Opens the place's database, and makes it if there is none. Throws MigrationError
/// when it has no name: SQLite would make a database that is gone afterwards.
void open(soci::session& sql, Place const& place);

/// Opens it as it is, and changes nothing about it. Throws MigrationError when there is
/// no such file. Every command but `upgrade` uses this.
void open_existing(soci::session& sql, Place const& place);

/// Makes the folder. Throws MigrationError when it is there.
void init(Place const& place, std::ostream& out);

/// A new file with empty parts, for its author to fill.
void revision(Place const& place, NewRevision const& wanted, std::ostream& out);

/// A new file with what turns the database into the models. Writes none when nothing
/// differs. Throws MigrationError when the database is not at the head, because the
/// difference would have in it what the revisions before have still to do; and when the
/// draft is refused, or fails in its rehearsal.
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
/// each; and what is not compared.
bool check(Place const& place, Schema const& models, std::ostream& out);

/// "4b7a -> 8c1f (head), add phone to users".
std::string describe(History const& history, std::string const& id);

}  // namespace migrations
