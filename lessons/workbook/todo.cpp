#include "workbook/todo.hpp"

#include "workbook/channel.hpp"

#include <string>

namespace workbook {

void report_not_written(Task const& task)
{
    std::string const line = std::to_string(task.where.line());
    Channel::instance().send("todo", {task.name, task.where.file_name(), line});
    throw NotWritten(std::string(task.name) +
                     " is still to be written: " + task.where.file_name() + ":" + line);
}

}  // namespace workbook
