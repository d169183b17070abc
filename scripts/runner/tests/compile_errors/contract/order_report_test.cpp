#include "order_report.hpp"

int test_helper()
{
    return 0;
}

int main()
{
    soci::session sql;
    return order_report(sql) + test_helper();
}
