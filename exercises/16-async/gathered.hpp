// What a call of `gather` gives, in words.
#pragma once

#include "gather.hpp"
#include "watched_shop.hpp"

#include <string>
#include <vector>

namespace async::cases {

/// All results, as "41, 17, 5", or the error that came instead.
inline std::string gathered(WatchedShop& shop, int limit,
                            std::vector<Query> const& queries)
{
    std::string text;
    std::string const error = answer([&] {
        for (int const result : gather(shop.pool(), limit, queries)) {
            text += (text.empty() ? "" : ", ") + std::to_string(result);
        }
        return 0;
    });
    return error == "0" ? text : error;
}

}  // namespace async::cases
