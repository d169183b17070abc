#include "tried_draft.hpp"

#include "engine/migration_error.hpp"
#include "engine/reflection.hpp"
#include "engine/rehearsal.hpp"

#include <ostream>

namespace migrations {

//! [tried-draft]
namespace {

// A server changes a table in place, by statements that differ from one to the other,
// and has no second database at hand to try them on.
void refuse_for_a_server(Draft const& draft)
{
    std::string refused;
    for (Difference const& one : draft.found) {
        if (one.change == Change::change_column || one.change == Change::change_keys) {
            refused += (refused.empty() ? "" : "; ") + one.text;
        }
    }
    if (draft.up.foreign_keys_off || draft.down.foreign_keys_off || !refused.empty()) {
        throw MigrationError(
            (refused.empty() ? "tables that refer to each other" : refused) +
            ": for a server, write this revision by hand ('migrate"
            " revision'), with its own ALTER TABLE");
    }
}

}  // namespace

Draft tried_draft(soci::session& sql, Schema const& models, std::ostream& out)
{
    bool const is_mysql = sql.get_backend_name() == "mysql";
    Draft draft = draft_revision(reflect(sql), models,
                                 is_mysql ? Wording::mysql : Wording::standard);
    if (sql.get_backend_name() == "sqlite3") {
        rehearse(sql, draft, models);
    } else if (!draft.found.empty()) {
        refuse_for_a_server(draft);
        out << "note: the draft is not tried; run it up and down on a copy\n";
    }
    return draft;
}
//! [tried-draft]

}  // namespace migrations
