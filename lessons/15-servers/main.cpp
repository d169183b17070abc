// Lesson 15: the same programs on MariaDB and PostgreSQL
//
// Watch what the same statement does on three databases. Those that one of them refuses
// are the harmless ones.
//
// Without an argument it needs no server. With --servers it uses those whose URLs are
// in WORKBOOK_MARIADB_URL and WORKBOOK_POSTGRESQL_URL; scripts/servers starts them.
//
// Chapter: docs/15-servers.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

#include <exception>
#include <iostream>
#include <span>
#include <string_view>

using namespace servers;

namespace {

constexpr int skipped = 77;  // what the tests take for "there are no servers"

Databases const only_sqlite{DatabaseKind::sqlite};
Databases const all_three{DatabaseKind::sqlite, DatabaseKind::mysql,
                          DatabaseKind::postgresql};

workbook::Section const without_servers[] = {
    {"Three dialects", three_dialects},
    {"The same SELECT", [] { the_same_select(only_sqlite); }},
    {"The same write", [] { the_same_write(only_sqlite); }},
    {"Transactions and tables", [] { transactions_and_tables(only_sqlite); }},
    {"Five anomalies", [] { anomalies(only_sqlite); }},
    {"Errors and answers", [] { errors_and_answers(only_sqlite); }},
    {"Characters", [] { characters(only_sqlite); }},
    {"Moments", [] { moments(only_sqlite); }},
    {"The servers", how_to_see_the_rest}};

workbook::Section const with_servers[] = {
    {"The same SELECT", [] { the_same_select(all_three); }},
    {"The same write", [] { the_same_write(all_three); }},
    {"Transactions and tables", [] { transactions_and_tables(all_three); }},
    {"Five anomalies", [] { anomalies(all_three); }},
    {"Errors and answers", [] { errors_and_answers(all_three); }},
    {"Connections that end", [] { errors_of_connections(all_three); }},
    {"Characters", [] { characters(all_three); }},
    {"Moments", [] { moments(all_three); }}};

bool servers_are_missing()
{
    for (DatabaseKind const kind : {DatabaseKind::mysql, DatabaseKind::postgresql}) {
        if (!knows_errors_of(kind) || !url_of(kind)) {
            std::cerr << "lesson15: " << name_of(kind)
                      << " does not run. scripts/servers start starts it, after"
                         " scripts/setup --servers has installed it.\n";
            return true;
        }
    }
    return false;
}

}  // namespace

int main(int count, char** arguments)
try {
    std::span<char* const> const words(arguments, static_cast<std::size_t>(count));
    std::string_view const option = words.size() == 2 ? words[1] : "";
    bool const on_servers = option == "--servers";
    if (words.size() > 1 && !on_servers && option != "--measure") {
        std::cerr << "lesson15: unknown argument '" << words[1]
                  << "'; there are --servers and --measure\n";
        return 1;
    }
    if (on_servers && servers_are_missing()) {
        return skipped;
    }
    return on_servers ? workbook::run_sections("lesson15", words.first(1), with_servers,
                                               measure_connections)
                      : workbook::run_sections("lesson15", words, without_servers,
                                               measure_connections);
} catch (std::exception const& error) {  // a URL that is none
    std::cerr << "lesson15: " << error.what() << '\n';
    return 1;
}
