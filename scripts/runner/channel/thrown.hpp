// Where the exception came from that a case did not expect.
#pragma once

#include <string>

namespace workbook {

/// The last exception that this thread threw: its type, as "soci::soci_error", and the
/// learner's line that threw it or called what threw it, as "order_report.cpp:31".
/// Empty texts for what is not known.
struct Thrown {
    std::string type;
    std::string place;
};

Thrown last_thrown();

}  // namespace workbook
