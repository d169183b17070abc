// What the lesson shows, one function a section, each on a database of its own.
#pragma once

namespace models {

// A struct, its table, and what lies between them.
void one_row_one_object();
void there_and_back();
void defaults_on_both_sides();
void null_is_not_empty();
void one_row_two_objects();

// What a column promises.
void types_are_wishes();
void rules_hold();
void money_in_a_double();
void texts_that_pass_for_times();
void int_primary_key();
void the_key_is_indexed_already();
void a_typo_in_double_quotes();

// What SOCI does behind the reader's back.
void a_row_has_32_bits();
void soci_chooses_the_types();
void use_of_a_temporary();
void stored_in_spite_of_the_error();

// All tables of the shop.
void all_tables_twice();
void in_the_wrong_order();

// Code that looks right.
void generated_code_tried();

}  // namespace models
