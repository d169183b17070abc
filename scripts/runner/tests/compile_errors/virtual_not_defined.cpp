// Expect: no file defines it
// Line: 14
// Build: link
#include "contract/order_report.hpp"

class Report {
public:
    virtual ~Report() = default;
    virtual int total() const;
};

int order_report(soci::session&)
{
    Report const report;
    return report.total();
}
// Expect g++: A class has a virtual function that is declared and nowhere defined
// Line clang++: 15
