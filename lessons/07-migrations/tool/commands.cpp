// The commands of `migrate`.
#include "commands.hpp"

#include "engine/autogenerate.hpp"
#include "engine/migration_error.hpp"
#include "engine/migrator.hpp"
#include "engine/reflection.hpp"
#include "engine/revision_folder.hpp"
#include "engine/targets.hpp"
#include "engine/version_table.hpp"
#include "tried_draft.hpp"
#include "workbook/database.hpp"

#include <ostream>

namespace migrations {

namespace {

// The files and the database of a place.
struct Open {
    History history;
    soci::session sql;

    explicit Open(Place const& place) : history(load_revisions(place.folder))
    {
        open_existing(sql, place);
    }
};

// SOCI cuts a name that begins with a blank; with a folder before it, none does.
std::filesystem::path checked_name(Place const& place)
{
    std::string const name = place.database.string();
    if (name.empty()) {
        throw MigrationError(
            "the database has no name: see migrate.ini, MIGRATE_DATABASE and"
            " --database");
    }
    if (workbook::is_database_url(place.database)) {
        return place.database;
    }
    if (name.find('"') != std::string::npos) {
        throw MigrationError("SOCI cannot open a file with a double quote in its name");
    }
    return name.starts_with(' ') ? "." / place.database : place.database;
}

// "a, b"; "base" for none.
std::string parents_of(Revision const& revision)
{
    std::string parents;
    for (std::string const& parent : revision.parents) {
        parents += (parents.empty() ? "" : ", ") + parent;
    }
    return parents.empty() ? "base" : parents;
}

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

void print_not_compared(soci::session& sql, std::ostream& out)
{
    for (std::string const& thing : things_not_compared(sql)) {
        out << "not compared: " << thing << '\n';
    }
}

}  // namespace

void open(soci::session& sql, Place const& place)
{
    workbook::open_database(sql, checked_name(place));
}

void open_existing(soci::session& sql, Place const& place)
{
    auto const file = checked_name(place);
    if (workbook::is_database_url(file)) {
        workbook::open_database(sql, file);
        return;
    }
    if (!std::filesystem::exists(file)) {
        throw MigrationError("there is no database " + place.database.string() +
                             "; 'migrate upgrade' makes it");
    }
    // Not as workbook::open_database does: that turns the write-ahead log on, which
    // changes the file.
    sql.open("sqlite3", "db=\"" + file.string() + '"');
    sql << "PRAGMA busy_timeout = " +
               std::to_string(workbook::busy_timeout_milliseconds);
    sql << "PRAGMA foreign_keys = 1";
}

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
    bool const is_new = history.heads().empty() &&
                        !workbook::is_database_url(place.database) &&
                        !std::filesystem::exists(place.database);
    if (is_new) {
        workbook::open_database(sql, ":memory:");  // the first draft of all
    } else {
        open_existing(sql, place);
    }
    if (current_heads(sql, history) != history.heads()) {
        throw MigrationError("the database is not at the head: upgrade it first");
    }
    Draft const draft = tried_draft(sql, models, out);
    for (Difference const& difference : draft.found) {
        out << "found: " << difference.text << '\n';
    }
    for (std::string const& warning : draft.warnings) {
        out << "WARNING: " << warning << '\n';
    }
    print_not_compared(sql, out);
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

void upgrade(Place const& place, std::string const& target, std::ostream& out)
{
    History const history(load_revisions(place.folder));
    if (target.find_first_of("+") != 0 && target != "head" && target != "heads") {
        history.find(target);  // before a database is made for a slip of the pen
    }
    soci::session sql;
    open(sql, place);
    Migrator migrator(sql, history);
    migrator.observe([&](Event event, std::string const& what) {
        if (event == Event::step_begins) {
            out << "upgrade " << describe(history, what) << '\n';
        } else if (event == Event::noticed) {
            out << "note: " << what << '\n';
        }
    });
    migrator.upgrade(target);
}

void downgrade(Place const& place, std::string const& target, std::ostream& out)
{
    Open open(place);
    Migrator migrator(open.sql, open.history);
    migrator.observe([&](Event event, std::string const& what) {
        if (event == Event::step_begins) {
            Revision const& revision = open.history.at(what);
            out << "downgrade " << what << " -> " << parents_of(revision) << ", "
                << revision.message << '\n';
        } else if (event == Event::noticed) {
            out << "note: " << what << '\n';
        }
    });
    migrator.downgrade(target);
}

void stamp(Place const& place, std::string const& target, std::ostream& out)
{
    Open open(place);
    Migrator(open.sql, open.history).stamp(target);
    current(place, out);
}

void current(Place const& place, std::ostream& out)
{
    Open open(place);
    auto const applied = applied_revisions(open.sql);
    for (std::string const& id : current_heads(open.sql, open.history)) {
        out << describe(open.history, id) << '\n';
    }
    for (auto const& [id, row] : applied) {
        if (row.is_dirty) {
            out << id << " is dirty: it began and did not end\n";
        }
    }
    if (applied.empty()) {
        out << "no revision is applied\n";
    }
}

void heads(Place const& place, std::ostream& out)
{
    History const history(load_revisions(place.folder));
    for (std::string const& id : history.heads()) {
        out << describe(history, id) << '\n';
    }
}

void history(Place const& place, std::ostream& out)
{
    History const files(load_revisions(place.folder));
    std::vector<std::string> const ids = all_below(files, files.heads());
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        out << describe(files, *id) << '\n';
    }
}

bool check(Place const& place, Schema const& models, std::ostream& out)
{
    Open open(place);
    std::vector<std::string> complaints = problems(open.sql, open.history);
    if (complaints.empty() &&
        current_heads(open.sql, open.history) != open.history.heads()) {
        complaints.push_back("not applied yet: " + list_of(open.history.heads()));
    }
    for (Difference const& difference : differences(reflect(open.sql), models)) {
        complaints.push_back("the models want: " + difference.text);
    }
    for (std::string const& complaint : complaints) {
        out << complaint << '\n';
    }
    print_not_compared(open.sql, out);
    if (complaints.empty()) {
        out << "agreed\n";
    }
    return complaints.empty();
}

std::string describe(History const& history, std::string const& id)
{
    Revision const& revision = history.at(id);
    return parents_of(revision) + " -> " + id +
           (history.heads().contains(id) ? " (head)" : "") + ", " + revision.message;
}

}  // namespace migrations
