// The table of rules, and a call that was forgotten.
#include "guarded_visit.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <iostream>

namespace security {

void who_may_what()
{
    workbook::Table table({"call", "who"});
    Rules const rules = service_rules();
    for (Rule const& rule : rules.all()) {
        table.add({rule.method + " " + rule.path, name_of(rule.who)});
    }
    std::cout << table << "the rule of GET /items/{item_id} is taken away\n";

    GuardedVisit visit([](GuardOptions& options) {
        std::vector<Rule> fewer = options.rules.all();
        std::erase_if(fewer,
                      [](auto const& rule) { return rule.path == "/items/{item_id}"; });
        options.rules = Rules(fewer);
    });
    visit.sign_up("ada@example.com");
    httplib::Headers const ada = visit.log_in("ada@example.com");
    visit.send("POST", "/users/1/items/", R"({"title":"Lamp"})", ada);
    visit.ask("Ada", ada, "GET", "/items/1");
}

}  // namespace security
