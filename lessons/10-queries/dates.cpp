// Days and months, when times are texts.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

void days_and_months()
{
    Shop shop;
    std::cout << "orders from March 1st to 4th\n";
    for (std::string const condition :
         {"created_at BETWEEN '2024-03-01' AND '2024-03-04'",
          "created_at BETWEEN '2024-03-01' AND '2024-03-04 23:59:59'",
          "created_at >= '2024-03-01' AND created_at < date('2024-03-04', '+1 day')"}) {
        std::cout << count_where(shop.sql, "orders", condition) << "  " << condition
                  << '\n';
    }
    std::cout << "orders of 2024, which all are\n";
    for (std::string const condition :
         {"created_at >= '2024' AND created_at < '2025'",
          "created_at >= '2024-01-01' AND created_at < '2025-01-01'"}) {
        std::cout << count_where(shop.sql, "orders", condition) << "  " << condition
                  << '\n';
    }
    std::cout << '\n';
    print_rows(
        shop.sql,
        "SELECT column1 AS expression, column2 AS result FROM (VALUES"
        " ('strftime(''%Y-%m'', ''2024-03-04 18:20:00'')',"
        "  strftime('%Y-%m', '2024-03-04 18:20:00')),"
        " ('date(''2024-01-31'', ''+1 month'')', date('2024-01-31', '+1 month')),"
        " ('date(''2024-02-15'', ''start of month'', ''+1 month'', ''-1 day'')',"
        "  date('2024-02-15', 'start of month', '+1 month', '-1 day')),"
        " ('julianday(''2024-03-01'') - julianday(''2024-02-01'')',"
        "  julianday('2024-03-01') - julianday('2024-02-01')),"
        " ('date(''04.03.2024'')', date('04.03.2024')))");
}

}  // namespace queries
