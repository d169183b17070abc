#pragma once

#include <soci/soci.h>

/// What a report holds.
struct OrderReport {
    int orders = 0;
};

/// Returns how many orders there are.
int order_report(soci::session& sql);
