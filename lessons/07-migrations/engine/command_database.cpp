// The commands that read a database or change it.
#include "commands.hpp"
#include "differences.hpp"
#include "migration_error.hpp"
#include "migrator.hpp"
#include "reflection.hpp"
#include "revision_folder.hpp"
#include "targets.hpp"
#include "version_table.hpp"
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
        open(sql, place);
    }
};

// "a, b"; "base" for none.
std::string parents_of(Revision const& revision)
{
    std::string parents;
    for (std::string const& parent : revision.parents) {
        parents += (parents.empty() ? "" : ", ") + parent;
    }
    return parents.empty() ? "base" : parents;
}

}  // namespace

void open(soci::session& sql, Place const& place)
{
    if (place.database.empty()) {
        throw MigrationError(
            "the database has no name: see migrate.ini,"
            " MIGRATE_DATABASE and --database");
    }
    workbook::open_database(sql, place.database);
}

void upgrade(Place const& place, std::string const& target, std::ostream& out)
{
    Open open(place);
    Migrator migrator(open.sql, open.history);
    migrator.watch([&](Moment moment, std::string const& id) {
        if (moment == Moment::step_begins) {
            out << "upgrade " << describe(open.history, id) << '\n';
        }
    });
    migrator.upgrade(target);
}

void downgrade(Place const& place, std::string const& target, std::ostream& out)
{
    Open open(place);
    Migrator migrator(open.sql, open.history);
    migrator.watch([&](Moment moment, std::string const& id) {
        if (moment == Moment::step_begins) {
            Revision const& revision = open.history.at(id);
            out << "downgrade " << id << " -> " << parents_of(revision) << ", "
                << revision.message << '\n';
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
    std::set<std::string> const ids = current_heads(open.sql, open.history);
    for (std::string const& id : ids) {
        out << describe(open.history, id) << '\n';
    }
    if (ids.empty()) {
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
