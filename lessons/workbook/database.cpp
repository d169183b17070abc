#include "workbook/database.hpp"

#include "workbook/native.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <stdexcept>
#include <utility>

namespace workbook {

namespace {

// Sets a PRAGMA and reads it back.
void set_pragma(soci::session& sql, std::string const& name, std::string const& value)
{
    sql << "PRAGMA " + name + " = " + value;
    std::string in_force;
    sql << "PRAGMA " + name, soci::into(in_force);
    if (in_force != value) {
        throw std::runtime_error("PRAGMA " + name + " = " + value +
                                 " is not in force: it reads " + in_force);
    }
}

OpenUrl& url_opener()
{
    static OpenUrl opener;
    return opener;
}

}  // namespace

void open_database(soci::session& sql, std::filesystem::path const& file)
{
    if (is_database_url(file)) {
        url_opener()(sql, file.string());
        return;
    }
    bool const in_memory = file == ":memory:";
    try {
        sql.open("sqlite3", "db=\"" + file.string() + "\"");
        set_pragma(sql, "busy_timeout", std::to_string(busy_timeout_milliseconds));
        set_pragma(sql, "foreign_keys", "1");
        set_pragma(sql, "journal_mode", in_memory ? "memory" : "wal");
    } catch (soci::soci_error const& error) {
        sql.close();
        throw std::runtime_error("cannot open the database " + file.string() + ": " +
                                 error.get_error_message());
    }
}

void open_urls_with(OpenUrl open)
{
    url_opener() = std::move(open);
}

bool is_database_url(std::filesystem::path const& file)
{
    std::string const text = file.string();
    auto const end = std::ranges::find_if_not(text, [](unsigned char character) {
        return std::isalnum(character) != 0 || character == '+';
    });
    return url_opener() && end - text.begin() > 1 && end != text.end() && *end == ':';
}

void run_script(soci::session& sql, std::string const& script)
{
    char* message = nullptr;
    sqlite3_exec(native_handle(sql), script.c_str(), nullptr, nullptr, &message);
    if (message != nullptr) {
        std::string const what = message;
        sqlite3_free(message);
        throw std::runtime_error("the script stops: " + what);
    }
}

std::string query_plan(soci::session& sql, std::string const& statement)
{
    int id = 0;
    int parent = 0;
    std::string detail;
    std::map<int, std::size_t> depth;
    std::string plan;
    // Columns are read by position: id, parent, an unused one, detail.
    int unused = 0;
    soci::statement steps =
        (sql.prepare << "EXPLAIN QUERY PLAN " + statement, soci::into(id),
         soci::into(parent), soci::into(unused), soci::into(detail));
    steps.execute();
    while (steps.fetch()) {
        depth[id] = depth.contains(parent) ? depth[parent] + 1 : 0;
        plan += std::string(2 * depth[id], ' ') + detail + '\n';
    }
    return plan;
}

}  // namespace workbook
