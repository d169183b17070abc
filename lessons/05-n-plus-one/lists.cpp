// A list of ids in one statement: four ways that do not work, two that do.
#include "id_list.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

namespace n_plus_one {

namespace {

//! [use-of-a-vector]
// soci::use of a vector asks for one execution per element. IN gets no list.
void use_of_a_vector(soci::session& sql, std::vector<long long> const& ids)
{
    workbook::StatementLog const log(sql);
    int found = 0;
    sql << "SELECT count(*) FROM orders WHERE id IN (:ids)", soci::use(ids),
        soci::into(found);
    std::cout << "use(vector), into a number: " << found << ", from " << log.count()
              << " statements:\n"
              << log.statements().back().expanded << '\n';

    std::vector<int> several(10);
    try {
        sql << "SELECT id FROM orders WHERE id IN (:ids)", soci::use(ids),
            soci::into(several);
    } catch (soci::soci_error const& error) {
        std::cout << "use(vector), into a vector: " << error.get_error_message()
                  << '\n';
    }

    soci::rowset<int> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE id IN (:ids)", soci::use(ids));
    std::cout << "use(vector), over a rowset: "
              << std::distance(rows.begin(), rows.end()) << " rows\n";
}
//! [use-of-a-vector]

//! [a-list-that-works]
void one_text(soci::session& sql)
{
    std::string const ids = "1, 3, 5";
    int found = 0;
    sql << "SELECT count(*) FROM orders WHERE id IN (:ids)", soci::use(ids),
        soci::into(found);
    std::cout << "the text '" << ids << "': " << found << '\n';
}

void a_placeholder_each(soci::session& sql, std::vector<long long> const& ids)
{
    std::string placeholders;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        placeholders += (i == 0 ? ":id" : ", :id") + std::to_string(i);
    }
    int found = 0;
    soci::statement query(sql);
    for (long long const& id : ids) {
        query.exchange(soci::use(id));
    }
    query.exchange(soci::into(found));
    query.alloc();
    query.prepare("SELECT count(*) FROM orders WHERE id IN (" + placeholders + ")");
    query.define_and_bind();
    query.execute(true);
    std::cout << "a placeholder each, " << placeholders << ": " << found << '\n';
}

void a_json_array(soci::session& sql, std::vector<long long> const& ids)
{
    std::string const list = json_array(ids);
    int found = 0;
    sql << "SELECT count(*) FROM orders WHERE id IN (SELECT value FROM json_each(:ids))",
        soci::use(list), soci::into(found);
    std::cout << "json_each of the text '" << list << "': " << found << '\n';
}
//! [a-list-that-works]

}  // namespace

void a_list_of_ids()
{
    workbook::ScratchDatabase database;
    workbook::load_shop(database.sql);
    std::vector<long long> const ids{1, 3, 5};
    use_of_a_vector(database.sql, ids);
    one_text(database.sql);
    a_placeholder_each(database.sql, ids);
    a_json_array(database.sql, ids);
}

}  // namespace n_plus_one
