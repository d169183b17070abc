// The commands that make revision files.
#include "autogenerate.hpp"
#include "commands.hpp"
#include "migration_error.hpp"
#include "reflection.hpp"
#include "revision_folder.hpp"
#include "version_table.hpp"

#include <ostream>

namespace migrations {

namespace {

// A revision on top of the only head, or of the parent that is named.
Revision next_revision(History const& history, NewRevision const& wanted)
{
    Revision next{.id = wanted.id.empty() ? new_revision_id() : wanted.id,
                  .message = wanted.message};
    std::string const parent =
        wanted.parent.empty() ? history.only_head() : history.find(wanted.parent);
    if (!parent.empty()) {
        next.parents = {parent};
    }
    return next;
}

void write(Place const& place, Revision const& revision, std::ostream& out)
{
    auto const file = write_revision(place.folder, revision);
    out << "wrote " << file.filename().string() << '\n';
}

}  // namespace

void init(Place const& place, std::ostream& out)
{
    if (!std::filesystem::create_directories(place.folder)) {
        throw MigrationError("the folder " + place.folder.string() +
                             " is there already");
    }
    out << "made the folder " << place.folder.filename().string() << '\n';
}

void revision(Place const& place, NewRevision const& wanted, std::ostream& out)
{
    History const history(load_revisions(place.folder));
    Revision next = next_revision(history, wanted);
    next.down.emplace();
    write(place, next, out);
}

void autogenerate(Place const& place, NewRevision const& wanted, Schema const& models,
                  std::ostream& out)
{
    History const history(load_revisions(place.folder));
    Revision next = next_revision(history, wanted);
    soci::session sql;
    open(sql, place);
    if (current_heads(sql, history) != history.heads()) {
        throw MigrationError("the database is not at the head: upgrade it first");
    }
    Draft const draft = draft_revision(reflect(sql), models);
    for (Difference const& difference : draft.found) {
        out << "found: " << difference.text << '\n';
    }
    for (std::string const& warning : draft.warnings) {
        out << "WARNING: " << warning << '\n';
    }
    for (std::string const& thing : things_not_described(sql)) {
        out << "not compared: " << thing << '\n';
    }
    if (draft.found.empty()) {
        out << "nothing differs; no file is written\n";
        return;
    }
    next.up = draft.up;
    next.down = draft.down;
    write(place, next, out);
}

void merge(Place const& place, NewRevision const& wanted, std::ostream& out)
{
    History const history(load_revisions(place.folder));
    std::set<std::string> const heads = history.heads();
    if (heads.size() < 2) {
        throw MigrationError("there is nothing to merge: the head is " +
                             list_of(heads));
    }
    Revision next{.id = wanted.id.empty() ? new_revision_id() : wanted.id,
                  .parents = {heads.begin(), heads.end()},
                  .message = wanted.message};
    next.down.emplace();
    write(place, next, out);
}

}  // namespace migrations
