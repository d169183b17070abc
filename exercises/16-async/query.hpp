// What the tasks run.
#pragma once

#include <soci/soci.h>

#include <functional>

namespace async {

/// Something that is done with a session. Returns a number.
using Query = std::function<int(soci::session&)>;

}  // namespace async
