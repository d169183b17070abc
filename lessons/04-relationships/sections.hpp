// What the lesson shows, one function a section. Each prints its result, and works on
// a shop of its own, so that no section depends on what another has changed.
#pragma once

#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

#include <string>

namespace relationships {

/// The sample shop in memory.
struct Shop : workbook::ScratchDatabase {
    Shop() { workbook::load_shop(sql); }
};

/// Sends a statement: "done", or what the database says in refusing it.
std::string answer_to(soci::session& sql, std::string const& statement);

/// The first column of all rows in one line, as text: "Ada, Béla".
std::string listed(soci::session& sql, std::string const& query);

void ids_in_a_comma_list();

void one_to_many_both_ways();
void posts_and_items();
void loaded_objects_do_not_follow();
void a_lazy_getter();

void one_to_one();
void a_shared_key();

void a_join_table_without_a_key();
void many_to_many_both_ways();
void the_reverse_index();

void a_tree_of_categories();
void a_cycle_of_categories();

void foreign_keys_are_off();
void delete_restricts();
void delete_cascades();
void a_replace_deletes();
void delete_sets_null();

void a_join_drops_the_childless();
void a_limit_over_a_join();
void counts_over_a_join();

/// The diagram of all tables of the lesson.
void draw_the_schema();

}  // namespace relationships
