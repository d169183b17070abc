// Lesson 09: what happens when it fails half-way, or twice at once
//
// First one session, and an error between two statements. Then two sessions, whose
// steps are interleaved by hand, so that the program prints the same each time. Then
// what is left after a crash.
//
// Chapter: docs/09-transactions.md

#include "sections.hpp"
#include "workbook/lesson_program.hpp"

using namespace transactions;

namespace {

workbook::Section const sections[] = {
    {"An error between two statements", two_statements},
    {"A hundred rows", commits_and_flushes},
    {"What soci::transaction does", what_soci_transaction_does},
    {"What it does not", what_it_does_not},
    {"A part that can be undone", a_part_that_can_be_undone},
    {"Two sessions, one number", a_lost_update},
    {"Three cures", three_cures},
    {"Database is locked", busy},
    {"Readers and a writer", readers_and_a_writer},
    {"Four anomalies", the_other_anomalies},
    {"The whole transaction, again", the_whole_transaction_again},
    {"A crowd that tries again", a_crowd},
    {"Atomic: a process is killed", killed_half_way},
    {"Consistent: true at the commit", true_at_the_commit},
    {"Durable: the power is lost", a_disk_that_forgets},
    {"While somebody waits", while_somebody_waits}};

}  // namespace

int main(int count, char** arguments)
{
    return workbook::run_sections("lesson09",
                                  {arguments, static_cast<std::size_t>(count)},
                                  sections, measure_transactions);
}
