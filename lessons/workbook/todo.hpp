// What an exercise stub says until it is written.
#pragma once

#include <source_location>
#include <stdexcept>

namespace workbook {

/// Thrown by `todo`. No exercise has a reason to catch it.
class NotWritten : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// A task's name, with the place where it stands. Made from a string literal.
struct Task {
    char const* name;
    std::source_location where;

    // Not explicit: `todo("import_users")` is what a stub writes.
    Task(char const* task_name,
         std::source_location place = std::source_location::current())
        : name(task_name), where(place)
    {
    }
};

/// Tells the checker that the task is not attempted, then throws NotWritten.
/// `what()` names the task, the file and the line.
[[noreturn]] void report_not_written(Task const& task);

/// Ends an exercise function that is still to be written: throws NotWritten, always.
///
/// The parameters of the function may be passed on, so that none of them is unused.
/// The checker is told too: the task counts as not attempted even where a test expects
/// an exception.
template <typename... Parameters>
[[noreturn]] void todo(Task task, Parameters const&...)
{
    report_not_written(task);
}

}  // namespace workbook
