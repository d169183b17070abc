// A shop of its own for one attack, and what came out of it.
#pragma once

#include "twin/catalogue.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <functional>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

namespace security {

class ShopVisit {
public:
    using Make = std::unique_ptr<twin::Catalogue> (*)(soci::session&);

    explicit ShopVisit(Make make) : shop_((twin::create_shop(sql()), make(sql()))) {}

    /// Prints the statement that the shop sent and the rows that came back, or why it
    /// sent none. `name` comes before both.
    void show(std::string const& name,
              std::function<twin::Rows(twin::Catalogue&)> const& ask)
    {
        workbook::StatementLog const log(sql());
        std::string rows;
        try {
            for (twin::Row const& row : ask(*shop_)) {
                rows += (rows.empty() ? "" : "; ") + row[0] + " | " + row[1];
            }
        } catch (std::invalid_argument const& refused) {
            std::cout << "  " << name << "  refused: " << refused.what() << '\n';
            return;
        }
        std::cout << "  " << name << "  " << log.statements().back().text << '\n'
                  << "          " << (rows.empty() ? "no row" : rows) << '\n';
    }

    twin::Catalogue& shop() { return *shop_; }
    soci::session& sql() { return database_.sql; }

private:
    workbook::ScratchDatabase database_;
    std::unique_ptr<twin::Catalogue> shop_;
};

}  // namespace security
