// What a task builds on has to be written before it.
#pragma once

#include "workbook/todo.hpp"

namespace pooling::cases {

/// Calls a function of an earlier task, for the error that it is not written yet. Later
/// a destructor would call it, and no exception can leave that.
template <typename Call>
void need_written(Call&& call)
{
    try {
        call();
    } catch (workbook::NotWritten const&) {
        throw;
    } catch (...) {
        // It is written, and the cases of its own task say what is wrong.
    }
}

}  // namespace pooling::cases
