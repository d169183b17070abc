#include "task_response.hpp"

#include "workbook/todo.hpp"

namespace schemas {

// TODO: 1. Name each field that is sent. task_status().write() and date_text() give
// texts; a list of pairs in braces makes an ordered_json.
ordered_json task_response(Task const&)
{
    workbook::todo("task_response");
}

}  // namespace schemas
