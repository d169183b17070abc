// A budget for statements, to take home: a test that fails when a page begins to ask
// more of the database than was agreed. It needs workbook/statement_log.hpp, and
// nothing of a test framework; what it throws is reported by any of them.
#pragma once

#include "workbook/statement_log.hpp"

#include <stdexcept>
#include <string>
#include <type_traits>

namespace n_plus_one {

//! [statement-budget]
/// More statements were sent than the budget allows. The text lists them.
class OverBudget : public std::runtime_error {
public:
    OverBudget(std::size_t most, workbook::StatementLog const& log)
        : std::runtime_error(std::to_string(log.count()) + " statements, where " +
                             std::to_string(most) + " are allowed:\n" + log.summary())
    {
    }
};

/// Returns what `work()` returns. Throws OverBudget when it has sent more than `most`
/// statements over this session; BEGIN, COMMIT and the like do not count.
template <typename Work>
auto within_budget(std::size_t most, soci::session& sql, Work&& work)
{
    workbook::StatementLog const log(sql);
    auto const check = [&] {
        if (log.count() > most) {
            throw OverBudget(most, log);
        }
    };
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
        work();
        check();
    } else {
        auto result = work();
        check();
        return result;
    }
}
//! [statement-budget]

}  // namespace n_plus_one
