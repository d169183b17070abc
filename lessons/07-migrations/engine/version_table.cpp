#include "version_table.hpp"

#include "migration_error.hpp"
#include "writer_lock.hpp"

#include <algorithm>

namespace migrations {

namespace {

// Where a database lists its tables is the one thing here that each has of its own.
std::string table_list(soci::session& sql)
{
    if (sql.get_backend_name() == "mysql") {
        return "information_schema.tables WHERE table_schema = database()"
               " AND table_name";
    }
    if (sql.get_backend_name() == "postgresql") {
        return "information_schema.tables WHERE table_schema = current_schema()"
               " AND table_name";
    }
    return "sqlite_master WHERE type = 'table' AND name";
}

bool has_version_table(soci::session& sql)
{
    std::string const name = version_table;
    int tables = 0;
    sql << "SELECT count(*) FROM " << table_list(sql) << " = :name", soci::use(name),
        soci::into(tables);
    return tables == 1;
}

}  // namespace

std::map<std::string, AppliedRevision> applied_revisions(soci::session& sql)
{
    std::map<std::string, AppliedRevision> applied;
    if (!has_version_table(sql)) {
        return applied;
    }
    std::string id;
    std::string checksum;
    int is_dirty = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id, checksum, is_dirty FROM schema_revisions",
         soci::into(id), soci::into(checksum), soci::into(is_dirty));
    rows.execute();
    while (rows.fetch()) {
        applied[id] = {checksum, is_dirty != 0};
    }
    return applied;
}

std::set<std::string> current_heads(soci::session& sql, History const& history)
{
    std::set<std::string> ids;
    for (auto const& [id, revision] : applied_revisions(sql)) {
        if (!history.has(id)) {
            throw MigrationError("the database has revision " + id +
                                 ", which no file has");
        }
        ids.insert(id);
    }
    return history.heads_among(ids);
}

std::string version_table_ddl()
{
    return "CREATE TABLE IF NOT EXISTS schema_revisions (\n"
           "    id       VARCHAR(32) NOT NULL PRIMARY KEY,\n"
           "    checksum CHAR(16)    NOT NULL,\n"
           "    is_dirty INTEGER     NOT NULL DEFAULT 0\n"
           ")";
}

void make_version_table(soci::session& sql)
{
    WriterLock const lock(sql);  // PostgreSQL may fail when two make it at once
    sql << version_table_ddl();
}

void remember(soci::session& sql, Revision const& revision, bool is_dirty)
{
    int const dirty = is_dirty ? 1 : 0;
    sql << "INSERT INTO schema_revisions (id, checksum, is_dirty)"
           " VALUES (:id, :checksum, :dirty)",
        soci::use(revision.id), soci::use(revision.checksum), soci::use(dirty);
}

void forget(soci::session& sql, std::string const& id)
{
    sql << "DELETE FROM schema_revisions WHERE id = :id", soci::use(id);
}

std::vector<std::string> problems(soci::session& sql, History const& history)
{
    std::vector<std::string> found;
    for (auto const& [id, applied] : applied_revisions(sql)) {
        if (!history.has(id)) {
            found.push_back("the database has revision " + id + ", which no file has");
        } else if (applied.is_dirty) {
            found.push_back(
                "revision " + id +
                " began and did not end (it is dirty): see how far it came,"
                " fix the schema by hand, then say where the database is with"
                " 'migrate stamp'");
        } else if (applied.checksum != history.at(id).checksum) {
            found.push_back("the file of revision " + id +
                            " was edited after it was applied: take the edit back, and"
                            " make a new revision of it");
        }
    }
    return found;
}

void refuse_problems(soci::session& sql, History const& history)
{
    if (auto const found = problems(sql, history); !found.empty()) {
        throw MigrationError(found.front());
    }
}

}  // namespace migrations
