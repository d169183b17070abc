// A secret read through a page that shows nothing but "yes" or "no", through one that
// shows only whether there was an error, and through one that shows nothing at all.
#include "sections.hpp"
#include "shop_visit.hpp"
#include "twin/oracles.hpp"

#include <iostream>

namespace security {

void only_yes_or_no()
{
    ShopVisit visit(twin::pasted_catalogue);
    twin::Catalogue& shop = visit.shop();

    twin::Found const by_answer = twin::read_secret(
        [&](auto const& question) { return twin::by_answer(shop, question); });
    std::cout << "by the answer:  " << by_answer.secret << "  after "
              << by_answer.questions << " requests\n";

    twin::Found const by_error = twin::read_secret(
        [&](auto const& question) { return twin::by_error(shop, question); });
    std::cout << "by an error:    " << by_error.secret << "  after "
              << by_error.questions << " requests\n";

    twin::Found const by_work = twin::read_secret([&](auto const& question) {
        return twin::by_work(visit.sql(), shop, question);
    });
    std::cout << "by the time:    " << by_work.secret << "  after " << by_work.questions
              << " requests\n";

    for (std::string const question : {"1 = 1", "1 = 0"}) {
        long long const steps = twin::steps_of(visit.sql(), shop, question);
        std::cout << "  asked whether " << question << ": "
                  << (steps > 100'000 ? "more than 100 000"
                      : steps < 1'000 ? "less than 1 000"
                                      : "between 1 000 and 100 000")
                  << " steps of work\n";
    }

    ShopVisit bound(twin::bound_catalogue);
    twin::Found const nothing = twin::read_secret(
        [&](auto const& question) { return twin::by_answer(bound.shop(), question); });
    std::cout << "bound, by the answer:  '" << nothing.secret << "'  after "
              << nothing.questions << " requests\n";
}

}  // namespace security
